namespace Dossier.Model;

/// <summary>Whether a stance is for the demand, against it, or neither (open).</summary>
public enum PolarityKind { For, Against, Open }
