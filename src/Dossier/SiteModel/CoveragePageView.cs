using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>How much of the articles is annotated and how much of the dossier is sourced, with every gap.</summary>
/// <param name="Lead">A sentence that says what the page counts.</param>
/// <param name="Explanation">Sentences under the table of shares: what is not counted.</param>
public sealed record CoveragePageView(
    PageFrame Frame, string Title, string Lead, ImmutableArray<CoverageShareView> Shares, string Explanation)
    : PageView(Frame);

/// <summary>What one measure does not cover.</summary>
/// <param name="More">“and 12 more”; null if all gaps are shown.</param>
public sealed record CoverageGapsSectionView(ImmutableArray<CoverageGapView> Items, string? More) : SectionView;

/// <summary>Articles of which there is something to know, each with a remark.</summary>
public sealed record CoverageSourcesSectionView(ImmutableArray<CoverageSourceView> Items) : SectionView;

/// <summary>Capitalised words in the articles that belong to no actor, most frequent first.</summary>
/// <param name="More">“and 12 more”; null if all are shown.</param>
public sealed record CoverageNamesSectionView(ImmutableArray<CoverageNameView> Items, string? More) : SectionView;

/// <param name="Text">“Retracted (3 May 2031); 4 statements rest on it”.</param>
public sealed record CoverageSourceView(LinkView Source, string Text);

/// <summary>One measure: “94%”, “17 of 18 sentences of the briefing are cited”.</summary>
/// <param name="Url">The link to the section with its gaps; null if it has none.</param>
/// <param name="Budget">“100%”, below which no site is built; “–” if no budget is set.</param>
public sealed record CoverageShareView(string Percent, string Text, string Budget, string? Url);

/// <param name="Where">The link to the paragraph, the record or the page.</param>
/// <param name="Words">The text that is not covered; null if the rights to the source forbid showing it.</param>
/// <param name="Extent">“5 of 20 words not covered”; null if there is nothing to count.</param>
public sealed record CoverageGapView(LinkView Where, TextRun? Words, string? Extent);

/// <param name="Name">Null if the rights to the sources forbid showing it.</param>
/// <param name="Places">
/// How often the articles have the name and where, with links to the first paragraphs: “12 times, in … and elsewhere”.
/// </param>
public sealed record CoverageNameView(TextRun? Name, ImmutableArray<TextRun> Places);
