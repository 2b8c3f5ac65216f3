using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>How much of what the sources say is annotated, and how much of what the dossier says is sourced.</summary>
/// <param name="Shares">One for each measure.</param>
/// <param name="Names">In the articles, of no actor; the most frequent first.</param>
/// <param name="Questioned">Articles that were corrected, retracted or replaced since.</param>
/// <param name="Excerpts">Articles of which no more than excerpts may be published.</param>
internal sealed record CoverageReport(
    ImmutableArray<CoverageShare> Shares, ImmutableArray<UnknownName> Names,
    ImmutableArray<QuestionedSource> Questioned, ImmutableArray<PublishedShare> Excerpts);

/// <summary>Of <paramref name="Total"/> things all but the gaps are covered.</summary>
internal sealed record CoverageShare(CoverageMeasure Measure, int Total, ImmutableArray<CoverageGap> Gaps)
{
    public int Covered => Total - Gaps.Length;

    /// <summary>Rounded down: what is not complete is never 100.</summary>
    public int Percent => Total == 0 ? 100 : (int)(100L * Covered / Total);

    public bool Meets(CoverageBudget budget) => 100m * Covered >= budget.Percent * Total;
}

/// <param name="Owner">The id of the source, record or page that it is in.</param>
/// <param name="Words">What is not covered; null where the rights to the source forbid to show it.</param>
/// <param name="Parts">Of a quoted run: how many of its words lie in passages, and how many it has.</param>
internal sealed record CoverageGap(SourceSpan Place, string Owner, string? Words, (int Covered, int Total)? Parts = null);

/// <param name="Name">Null where the rights to the source forbid to show it.</param>
/// <param name="Places">In the order of the sources.</param>
internal sealed record UnknownName(string? Name, ImmutableArray<CoverageGap> Places);
