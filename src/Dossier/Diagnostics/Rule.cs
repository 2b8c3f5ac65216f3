namespace Dossier.Diagnostics;

/// <summary>A kind of mistake. Its long form is the section of that code in <c>Rules.md</c>.</summary>
internal sealed record Rule(string Code, Severity Severity, string Title);
