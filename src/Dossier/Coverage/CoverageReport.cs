using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>How much of the articles is annotated, and how much of the dossier is sourced.</summary>
/// <param name="Shares">One share for each measure.</param>
/// <param name="Names">Names in the articles that belong to no actor, most frequent first.</param>
/// <param name="Questioned">Articles that were corrected, retracted or replaced since.</param>
/// <param name="Excerpts">Articles of which only excerpts may be published.</param>
internal sealed record CoverageReport(
    ImmutableArray<CoverageShare> Shares, ImmutableArray<UnknownName> Names,
    ImmutableArray<QuestionedSource> Questioned, ImmutableArray<PublishedShare> Excerpts);

/// <summary>A share: <paramref name="Total"/> items, of which all but the gaps are covered.</summary>
internal sealed record CoverageShare(CoverageMeasure Measure, int Total, ImmutableArray<CoverageGap> Gaps)
{
    public int Covered => Total - Gaps.Length;

    /// <summary>From 0 to 100, rounded down so that only complete coverage is 100.</summary>
    public int Percent => Total == 0 ? 100 : (int)(100L * Covered / Total);

    public bool Meets(CoverageBudget budget) => 100m * Covered >= budget.Percent * Total;
}

/// <param name="Owner">The id of the source, record or page that has the gap.</param>
/// <param name="Words">The text that is not covered; null if the rights to the source forbid showing it.</param>
/// <param name="Parts">For a quoted run: how many of its words are in passages, and how many it has.</param>
/// <param name="Fact">For a fact without evidence: what it is.</param>
internal sealed record CoverageGap(
    SourceSpan Place, string Owner, string? Words, (int Covered, int Total)? Parts = null, FactKind? Fact = null);

/// <summary>What a record can say of an event or an actor that needs evidence.</summary>
internal enum FactKind { Date, Place, Participant, Role }

/// <param name="Name">Null if the rights to the source forbid showing it.</param>
/// <param name="Places">In the order of the sources.</param>
internal sealed record UnknownName(string? Name, ImmutableArray<CoverageGap> Places);
