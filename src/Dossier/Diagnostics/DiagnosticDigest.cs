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
    public const int MostLabels = 20;
    public const int MostNotes = 40;

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
        var (notes, labels) = (diagnostic.Notes, diagnostic.Labels);
        return diagnostic with
        {
            Message = diagnostic.Message.Clip(DiagnosticText.LongestLine),
            Notes = [.. notes.Take(MostNotes).Select(note => note.Clip(DiagnosticText.LongestLine))],
            MoreNotes = diagnostic.MoreNotes + Math.Max(0, notes.Length - MostNotes),
            Labels = [.. labels.Take(MostLabels)],
            MoreLabels = diagnostic.MoreLabels + Math.Max(0, labels.Length - MostLabels),
        };
    }
}
