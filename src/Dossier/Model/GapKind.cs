namespace Dossier.Model;

/// <summary>How two neighbouring parts of a quotation join: words of the speaker are left out between them, or only an aside such as “she said”.</summary>
public enum GapKind { Omission, Interrupted }
