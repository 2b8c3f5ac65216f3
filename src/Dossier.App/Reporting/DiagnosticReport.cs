using Dossier.Diagnostics;

namespace Dossier.App.Reporting;

/// <summary>
/// Writes diagnostics for people to standard error, and at the end says how to read more about the rules of the errors.
/// </summary>
internal static class DiagnosticReport
{
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, Terminal terminal)
    {
        var digest = DiagnosticDigest.Choose(diagnostics);
        foreach (var diagnostic in digest.Shown)
            terminal.Error.Write(DiagnosticText.Format(diagnostic, terminal.Colour));
        foreach (var unshown in digest.Unshown)
            terminal.Error.Write(DiagnosticText.Format(unshown, terminal.Colour));
        string[] codes = [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => diagnostic.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        if (codes.Length > 0)
            terminal.Error.Write($"To read more about {Listed(codes)}: dossier explain {codes[0]}\n");
    }

    private static string Listed(string[] codes) =>
        codes.Length == 1 ? codes[0] : $"{string.Join(", ", codes[..^1])} or {codes[^1]}, for example";
}
