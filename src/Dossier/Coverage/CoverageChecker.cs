using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>Compares the coverage with the budgets in <c>dossier.yaml</c>.</summary>
internal static class CoverageChecker
{
    private const int PlacesShown = 3;

    public static IEnumerable<Diagnostic> Check(Corpus corpus) => [.. MissedBudgets(corpus), .. LongExcerpts(corpus)];

    private static IEnumerable<Diagnostic> LongExcerpts(Corpus corpus) =>
        SourceStandings.Excerpts(corpus).Where(share => share.IsAboveLimit).Select(share =>
            (share.Source.Draft.Rights?.Span ?? share.Source.Draft.Seed.Span)
                .Report(Rules.ExcerptsTooLong, $"{CoverageWords.AboveLimit(share).AsKnown()}"));

    private static IEnumerable<Diagnostic> MissedBudgets(Corpus corpus) =>
        corpus.Settings.Coverage
            .Select(budget => (Budget: budget, Share: CoverageSurveyor.Share(corpus, budget.Measure)))
            .Where(pair => !pair.Share.Meets(pair.Budget))
            .Select(
                pair => pair.Budget.Span.Report(Rules.BudgetMissed, $"{Sentence(pair.Budget, pair.Share).AsKnown()}"));

    private static string Sentence(CoverageBudget budget, CoverageShare share)
    {
        var places = share.Gaps.Take(PlacesShown).Select(gap => PlaceOf(gap));
        string more = share.Gaps.Length > PlacesShown ? $" and {share.Gaps.Length - PlacesShown} more" : "";
        return $"{share.Measure.Word()}: {share.Percent}% is covered, and the budget is "
            + $"{budget.Percent.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)}%: "
            + $"{CoverageWords.Counted(share)}, {share.Gaps.Length} {(share.Gaps.Length == 1 ? "is" : "are")} not; "
            + $"begin with {string.Join(", ", places)}{more}: “dossier coverage” lists them all";
    }

    public static string PlaceOf(CoverageGap gap)
    {
        var (line, column) = gap.Place.Position;
        return $"{gap.Place.Path}:{line}:{column}";
    }
}
