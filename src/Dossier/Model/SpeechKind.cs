namespace Dossier.Model;

/// <summary>Whether the article has the words inside quotation marks: all of them, none, or some.</summary>
public enum SpeechKind { Direct, Indirect, Mixed }
