namespace Dossier.Model;

/// <summary>Whether the words stand inside quotation marks in the seed.</summary>
public enum SpeechKind { Direct, Indirect, Mixed }
