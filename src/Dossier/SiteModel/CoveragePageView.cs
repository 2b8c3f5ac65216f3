using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>How much of the articles is annotated and how much of the dossier is sourced, with every gap.</summary>
/// <param name="Names">Capitalised words in the articles that belong to no actor, most frequent first.</param>
/// <param name="NamesMore">“and 12 more”; null if all are shown.</param>
public sealed record CoveragePageView(
    PageFrame Frame, string Title, ImmutableArray<CoverageShareView> Shares,
    ImmutableArray<CoverageNameView> Names, string? NamesMore) : PageView(Frame)
{
    /// <summary>Articles that were corrected, retracted or replaced since, with what depends on them.</summary>
    public ImmutableArray<CoverageSourceView> Questioned { get; init; } = [];

    /// <summary>Articles of which only excerpts are published, with the published share of each.</summary>
    public ImmutableArray<CoverageSourceView> Excerpts { get; init; } = [];
}

/// <param name="Text">“Retracted (3 May 2031); 4 statements rest on it”.</param>
public sealed record CoverageSourceView(LinkView Source, string Text);

/// <summary>One measure: “94%”, “17 of 18 sentences of the briefing are cited”.</summary>
/// <param name="Id">The id of its section, if it has gaps.</param>
/// <param name="Title">The title of its section: “Sentences of the briefing without a citation”.</param>
/// <param name="Budget">“100%”, below which no site is built; null if no budget is set.</param>
/// <param name="More">“and 12 more”; null if all gaps are shown.</param>
public sealed record CoverageShareView(
    string Id, string Title, string Percent, string Text, string? Budget, ImmutableArray<CoverageGapView> Gaps,
    string? More);

/// <param name="Where">The link to the paragraph, the record or the page.</param>
/// <param name="Words">The text that is not covered; null if the rights to the source forbid showing it.</param>
/// <param name="Extent">“5 of 20 words not covered”; null if there is nothing to count.</param>
public sealed record CoverageGapView(LinkView Where, TextRun? Words, string? Extent);

/// <param name="Name">Null if the rights to the sources forbid showing it.</param>
/// <param name="Places">The first paragraphs that have the name.</param>
/// <param name="IsElsewhere">True if more paragraphs have it.</param>
public sealed record CoverageNameView(TextRun? Name, int Count, ImmutableArray<LinkView> Places, bool IsElsewhere);
