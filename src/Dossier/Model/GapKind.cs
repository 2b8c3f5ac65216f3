namespace Dossier.Model;

/// <summary>
/// How two neighbouring parts of a quotation are joined: words of the speaker are left out between them, or the writer
/// interrupts them with an aside such as “she said”.
/// </summary>
public enum GapKind { Omission, Interrupted }
