namespace Dossier.Dates;

/// <summary>A date in words and in machine-readable form.</summary>
/// <param name="Machine">The value of <c>datetime</c> in HTML's <c>time</c>; null if HTML has no form for the
/// date.</param>
public sealed record DateView(string Text, string? Machine);
