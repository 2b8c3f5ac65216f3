using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>What of the articles is annotated and what of the dossier is sourced, with every gap.</summary>
/// <param name="Names">Capitalised in the articles, of no actor; the most frequent first.</param>
/// <param name="NamesMore">“and 12 more”; null where all are shown.</param>
public sealed record CoveragePageView(
    PageFrame Frame, string Title, ImmutableArray<CoverageShareView> Shares,
    ImmutableArray<CoverageNameView> Names, string? NamesMore) : PageView(Frame)
{
    /// <summary>Articles that were corrected, retracted or replaced since, with what rests on them.</summary>
    public ImmutableArray<CoverageSourceView> Questioned { get; init; } = [];

    /// <summary>Articles of which only excerpts are published, with how much of each.</summary>
    public ImmutableArray<CoverageSourceView> Excerpts { get; init; } = [];
}

/// <param name="Text">“Retracted (3 May 2031); 4 statements rest on it”.</param>
public sealed record CoverageSourceView(LinkView Source, string Text);

/// <summary>One measure: “94%”, “17 of 18 sentences of the briefing are cited”.</summary>
/// <param name="Id">Of its section, where it has gaps.</param>
/// <param name="Title">Of its section: “Sentences of the briefing without a citation”.</param>
/// <param name="Budget">“100%”, without which the site is not built; null where none is set.</param>
/// <param name="More">“and 12 more”; null where all gaps are shown.</param>
public sealed record CoverageShareView(
    string Id, string Title, string Percent, string Text, string? Budget, ImmutableArray<CoverageGapView> Gaps, string? More);

/// <param name="Where">Leads to the paragraph, the record or the page.</param>
/// <param name="Words">What is not covered; null where the rights to the source forbid to show it.</param>
/// <param name="Extent">“5 of 20 words not covered”; null where there is nothing to count.</param>
public sealed record CoverageGapView(LinkView Where, TextRun? Words, string? Extent);

/// <param name="Name">Null where the rights to the sources forbid to show it.</param>
/// <param name="Places">The first paragraphs that have it.</param>
/// <param name="IsElsewhere">Others have it too.</param>
public sealed record CoverageNameView(TextRun? Name, int Count, ImmutableArray<LinkView> Places, bool IsElsewhere);
