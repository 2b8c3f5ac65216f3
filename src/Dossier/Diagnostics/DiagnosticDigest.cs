using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>How many diagnostics of one rule are not shown.</summary>
internal sealed record UnshownDiagnostics(string Code, Severity Severity, int Count);

/// <summary>
/// The diagnostics that a report shows, so that thousands caused by one slip do not hide the others: of each rule the
/// first 20 in a file and the first 200 in a run, and of each diagnostic its first places and the beginning of its
/// message. Reports show a digest; counts, fixes and the exit code use all diagnostics.
/// </summary>
/// <param name="Unshown">One entry for each rule that has more diagnostics, sorted by code.</param>
internal sealed record DiagnosticDigest(ImmutableArray<Diagnostic> Shown, ImmutableArray<UnshownDiagnostics> Unshown)
{
    public const int MostInFile = 20;
    public const int MostInRun = 200;
    public const int MostFurtherPlaces = 20;
    public const int MostLines = 40;

    public static DiagnosticDigest Choose(IEnumerable<Diagnostic> diagnostics)
    {
        var inFile = new Dictionary<(string Code, string Path), int>();
        var inRun = new Dictionary<string, int>(StringComparer.Ordinal);
        var unshown = new SortedDictionary<string, UnshownDiagnostics>(StringComparer.Ordinal);
        var shown = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var (code, place) = (diagnostic.Code, (diagnostic.Code, diagnostic.Span.Path));
            if (inFile.GetValueOrDefault(place) < MostInFile && inRun.GetValueOrDefault(code) < MostInRun)
            {
                inFile[place] = inFile.GetValueOrDefault(place) + 1;
                inRun[code] = inRun.GetValueOrDefault(code) + 1;
                shown.Add(Shorten(diagnostic));
                continue;
            }

            int before = unshown.GetValueOrDefault(code)?.Count ?? 0;
            unshown[code] = new UnshownDiagnostics(code, diagnostic.Severity, before + 1);
        }

        return new(shown.ToImmutable(), [.. unshown.Values]);
    }

    private static Diagnostic Shorten(Diagnostic diagnostic)
    {
        int places = Math.Min(diagnostic.Further.Length, MostFurtherPlaces);
        return diagnostic with
        {
            Message = Shorten(diagnostic.Message),
            Further = diagnostic.Further[..places],
            MorePlaces = diagnostic.MorePlaces + diagnostic.Further.Length - places,
        };
    }

    private static string Shorten(string message)
    {
        string[] lines = message.Split('\n');
        var first = lines.Take(MostLines).Select(DiagnosticText.Clip);
        return string.Join('\n', lines.Length > MostLines ? first.Append($"and {lines.Length - MostLines} more lines") : first);
    }
}
