namespace Dossier.Diagnostics;

/// <summary>A kind of mistake. The section of <c>Rules.md</c> with this code explains it.</summary>
internal sealed record Rule(string Code, Severity Severity, string Title);
