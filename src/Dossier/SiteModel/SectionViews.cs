using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>
/// A section of a page: what it is called, what is in it, and where it goes on. Its composer decides all of that once;
/// a theme shows the sections in their order, each by its type.
/// </summary>
public abstract record SectionView
{
    /// <summary>The element's id: links to the section end with it.</summary>
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>A sentence that says what to make of the items; null where none is needed.</summary>
    public string? Lead { get; init; }

    /// <summary>Leads to the pages on which the section goes on; null where one page has all of it.</summary>
    public PagerView? Pager { get; init; }

    /// <summary>What the section is about mostly; null where that is nothing in particular.</summary>
    public RecordKind? About { get; init; }

    public LinkView Link => new(Title, "#" + Id, RecordKind.Page);
}

/// <summary>Where each party stands on a demand.</summary>
/// <param name="Unraised">A sentence where the demand is answered but no source reports it raised; else null.</param>
/// <param name="Raised">“First raised by Orvania: 7 April 2031.”; empty where nobody is on record as having raised
/// it.</param>
/// <param name="Items">The last own position of each party.</param>
/// <param name="Silent">“No answer found in these 5 sources until 23 December 2022.”, a sentence a party.</param>
public sealed record StandingSectionView(
    string? Unraised,
    ImmutableArray<TextRun> Raised,
    ImmutableArray<StandingView> Items,
    ImmutableArray<ImmutableArray<TextRun>> Silent) : SectionView;

/// <summary>Positions, each with the words it rests on, in order of time.</summary>
/// <param name="IsReported">They are what others report of the parties.</param>
/// <param name="ShowDemand">They are on several demands, so each names its own.</param>
public sealed record StepsSectionView(
    ImmutableArray<PositionStepView> Items, bool IsReported, bool ShowDemand) : SectionView
{
    /// <summary>The steps at a glance; null where there is too little to see.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>What was said, in order of time.</summary>
public sealed record StatementsSectionView(ImmutableArray<StatementView> Items) : SectionView;

public sealed record EventsSectionView(EventItemsView Items) : SectionView;

/// <summary>Where articles name an actor.</summary>
public sealed record MentionsSectionView(ImmutableArray<MentionView> Items) : SectionView;

/// <summary>What each source reports.</summary>
public sealed record SourceReportsSectionView(ImmutableArray<SourceReportView> Items) : SectionView;

/// <summary>The facts of which sources give different values.</summary>
public sealed record DisagreementsSectionView(ImmutableArray<DisagreementView> Items) : SectionView;

/// <summary>Passages that changed or were withdrawn since earlier editions.</summary>
public sealed record StatementChangesSectionView(ImmutableArray<StatementChangeView> Items) : SectionView;

public sealed record LinksSectionView(ImmutableArray<LinkView> Items) : SectionView;

/// <summary>An article, its passages highlighted in place.</summary>
/// <param name="Items">The paragraphs; excerpts only where rights say so.</param>
/// <param name="Language">BCP 47.</param>
public sealed record ArticleSectionView(
    ImmutableArray<BlockView> Items, string Language, bool RightToLeft) : SectionView;
