namespace Dossier.Model;

/// <summary>The kind of record that a link leads to. A theme has a colour for each.</summary>
public enum RecordKind { Actor, Event, Demand, Source, Passage, Page }
