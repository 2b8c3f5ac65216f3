using System.Collections.Immutable;
using System.Globalization;
using Dossier.Coverage;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Wording;

namespace Dossier.App.Reporting;

/// <summary>Reports coverage for people: first the percentages, then every finding with its place.</summary>
internal static class CoverageText
{
    private const int LongestText = 200;

    public static void Write(CoverageReport report, DossierSettings settings, TextWriter output)
    {
        foreach (var share in report.Shares)
            output.Write(
                $"{share.Measure.Word(),-10} {$"{share.Percent}%",4}  "
                    + $"{CoverageWords.Counted(share)}{Budget(share, settings)}\n");
        foreach (var share in report.Shares.Where(share => !share.Gaps.IsEmpty))
        {
            output.Write($"\n{CoverageWords.Title(share.Measure)}: {share.Gaps.Length}\n");
            foreach (var gap in share.Gaps)
                output.Write($"  {Place(gap)}: {Finding(gap)}\n");
        }

        Write(
            output,
            "Articles that were corrected, retracted or replaced",
            [.. report.Questioned.Select(item => (item.Source, CoverageWords.Questioned(item)))]);
        Write(
            output,
            "Articles of which only excerpts are published",
            [.. report.Excerpts.Select(share => (share.Source, CoverageWords.Published(share)))]);
        if (!report.Names.IsEmpty)
            output.Write($"\nNames in the articles that belong to no actor: {report.Names.Length}\n");
        foreach (var name in report.Names)
            output.Write(
                $"  {Clean(name.Name) ?? "(not shown: the rights to the source forbid it)"} ({name.Places.Length}): "
                    + $"{string.Join(", ", name.Places.Select(Place))}\n");
    }

    private static void Write(TextWriter output, string title, ImmutableArray<(Source Source, string Text)> sources)
    {
        if (!sources.IsEmpty)
            output.Write($"\n{title}: {sources.Length}\n");
        foreach (var (source, text) in sources)
            output.Write($"  {source.Draft.File.Path}: {text}\n");
    }

    private static string Budget(CoverageShare share, DossierSettings settings)
    {
        if (settings.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure) is not { } budget)
            return "";
        string missed = share.Meets(budget) ? "" : ", missed";
        return $" (budget {budget.Percent.ToString(CultureInfo.InvariantCulture)}%{missed})";
    }

    private static string Finding(CoverageGap gap)
    {
        string? words = Clean(gap.Fact is { } fact ? $"{CoverageWords.Title(fact)}: {gap.Words}" : gap.Words);
        if (gap.Parts is not { } parts)
            return words ?? "";
        string covered = parts.Covered == 0
            ? $"{parts.Total} words"
            : $"{parts.Total - parts.Covered} of {parts.Total} words";
        return words is null ? $"{covered}, not shown" : $"{covered} of “{words}”";
    }

    private static string Place(CoverageGap gap) => DiagnosticText.Harmless(CoverageChecker.PlaceOf(gap));

    private static string? Clean(string? words) =>
        words is null ? null : DiagnosticText.Harmless(Excerpt.Clipped(words, LongestText));
}
