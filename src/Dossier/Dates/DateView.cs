namespace Dossier.Dates;

/// <summary>A date in words, and for machines.</summary>
/// <param name="Machine">For <c>time datetime</c>; null where HTML has no form for it.</param>
public sealed record DateView(string Text, string? Machine);
