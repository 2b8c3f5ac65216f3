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
/// <param name="Unraised">A sentence if the demand is answered but no source reports it raised; otherwise null.</param>
/// <param name="Raised">“First raised by Orvania: 7 April 2031.”; empty if nobody is known to have raised it.</param>
/// <param name="Items">The last own position of each party.</param>
/// <param name="Silent">One sentence for each silent party: “No answer found in 5 sources, until 3 May 2031.”</param>
public sealed record StandingSectionView(
    string? Unraised, ImmutableArray<TextRun> Raised, ImmutableArray<StandingView> Items,
    ImmutableArray<ImmutableArray<TextRun>> Silent) : SectionView;

/// <summary>Positions in order of time, each with the words that it rests on.</summary>
/// <param name="IsReported">True if they are what others report of the parties.</param>
/// <param name="ShowDemand">True if they are on several demands, so that each must name its own.</param>
public sealed record StepsSectionView(ImmutableArray<PositionStepView> Items, bool IsReported, bool ShowDemand)
    : SectionView
{
    /// <summary>The steps as a figure; null if there is too little to show.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>What was said, by occasion, in order of time.</summary>
public sealed record StatementsSectionView(ImmutableArray<OccasionView> Occasions) : SectionView;

public sealed record EventsSectionView(EventItemsView Items) : SectionView
{
    /// <summary>The events as a figure; null if there is too little to show.</summary>
    public LaneFigureView? Figure { get; init; }

    /// <summary>The link to all events if the section shows only some; otherwise null.</summary>
    public LinkView? All { get; init; }
}

/// <summary>Demands with the standings on them.</summary>
public sealed record DemandsSectionView(ImmutableArray<DemandCardView> Items) : SectionView
{
    /// <summary>Sentences that count the demands and how many were answered; null in a list of one kind.</summary>
    public string? Summary { get; init; }

    /// <summary>The link to all demands if the section shows only some; otherwise null.</summary>
    public LinkView? All { get; init; }

    /// <summary>True if the demands are of several kinds, so that each must name its own.</summary>
    public bool ShowKind { get; init; }

    /// <summary>The time axis of the demands' strips; null if they have none.</summary>
    public AxisView? Axis { get; init; }
}

/// <summary>Actors of one kind.</summary>
/// <param name="Axis">The time axis of the actors' strips; null if they have none.</param>
public sealed record ActorsSectionView(ImmutableArray<ActorItemView> Items, AxisView? Axis) : SectionView;

/// <summary>The events of one year, or those whose date is not known.</summary>
public sealed record YearSectionView(ImmutableArray<EventItemView> Items) : SectionView
{
    /// <summary>A figure of this year alone, if that of the whole dossier is too coarse; otherwise null.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>Who takes positions on whose demands.</summary>
public sealed record PairsSectionView(PairFigureView Figure) : SectionView;

/// <summary>Where articles name an actor.</summary>
public sealed record MentionsSectionView(ImmutableArray<MentionView> Items) : SectionView;

/// <summary>What each source reports.</summary>
public sealed record SourceReportsSectionView(ImmutableArray<SourceReportView> Items) : SectionView;

/// <summary>The facts of which sources give different values.</summary>
public sealed record DisagreementsSectionView(ImmutableArray<DisagreementView> Items) : SectionView;

/// <summary>Passages that changed or were withdrawn since earlier editions.</summary>
/// <param name="More">“and 12 more were added”; null if all are shown.</param>
public sealed record StatementChangesSectionView(ImmutableArray<StatementChangeView> Items, string? More = null)
    : SectionView;

/// <summary>Standings that differ between two editions.</summary>
public sealed record StandingChangesSectionView(ImmutableArray<StandingChangeView> Items) : SectionView;

/// <summary>Records of one kind that changed from one edition to the next.</summary>
/// <param name="More">“and 12 more were added”; null if all are shown.</param>
public sealed record RecordChangesSectionView(ImmutableArray<RecordChangeView> Items, string? More) : SectionView;

public sealed record LinksSectionView(ImmutableArray<LinkView> Items) : SectionView;

/// <summary>An article, its passages highlighted in place.</summary>
/// <param name="Items">The paragraphs, or only excerpts of them if rights say so.</param>
/// <param name="Language">BCP 47, the language of the article.</param>
/// <param name="PageLanguage">BCP 47, the language of what the curators say beside the article.</param>
public sealed record ArticleSectionView(
    ImmutableArray<BlockView> Items, string Language, bool RightToLeft, string PageLanguage) : SectionView;
