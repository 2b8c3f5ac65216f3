namespace Dossier.Model;

/// <summary>What a link leads to; a theme gives each kind its colour.</summary>
public enum RecordKind { Actor, Event, Demand, Source, Passage, Page }
