using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>A record's own page, or one on which a long section of it goes on.</summary>
public abstract record RecordPageView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>Of the sections that do not fit on one page.</summary>
    public ImmutableArray<SectionPagerView> Pagers { get; init; } = [];

    /// <summary>Relations that are too long for the list of facts.</summary>
    public ImmutableArray<LinkSectionView> Lists { get; init; } = [];

    public PagerView? PagerOf(string section) => Pagers.FirstOrDefault(pager => pager.Section == section)?.Pager;
}

/// <param name="Section">The section's id.</param>
public sealed record SectionPagerView(string Section, PagerView Pager);

/// <summary>A section that is nothing but links.</summary>
public sealed record LinkSectionView(string Id, string Title, ImmutableArray<LinkView> Links);

/// <summary>An actor: what it said, where it stands, where it took part, where it is named.</summary>
/// <param name="KindText">In words: “person”.</param>
/// <param name="Names">In other languages.</param>
/// <param name="Standings">Its own positions, the last on each demand.</param>
/// <param name="Reported">What others say of its positions.</param>
/// <param name="Statements">In order of time; its own and those made on its behalf.</param>
/// <param name="Demands">“Demands”, “Is asked”: as claimant and addressee.</param>
/// <param name="Relations">“Part of”, “Members”, ….</param>
public sealed record ActorPageView(
    PageFrame Frame, string Title, string KindText, ImmutableArray<TextRun> Names, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, ImmutableArray<RelationView> Relations, ImmutableArray<RelationView> Demands,
    ImmutableArray<PositionStepView> Standings, ImmutableArray<PositionStepView> Reported,
    ImmutableArray<StatementView> Statements, EventItemsView Events,
    ImmutableArray<MentionView> Mentions, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame);

/// <summary>Where an article names an actor.</summary>
/// <param name="Places">One for each paragraph: the words around the name, leading there. Empty where rights forbid.</param>
public sealed record MentionView(LinkView Source, DateView Issued, int Count, ImmutableArray<MentionPlaceView> Places);

/// <param name="Before">The words before the name; begins with an ellipsis where cut.</param>
public sealed record MentionPlaceView(string Before, string Name, string After, string Url, string Language, bool RightToLeft);

/// <summary>One step of a history: a position and the words it rests on.</summary>
public sealed record PositionStepView(PositionView Position, StatementView Statement)
{
    /// <summary>Leads to the earlier step that has the same note, word for word, which this one then has not; else null.</summary>
    public string? NotedAt { get; init; }
}

/// <summary>A demand: who asks whom for what, where each party stands, and how it came to that.</summary>
/// <param name="Standings">The last own position of each party.</param>
/// <param name="Silent">“No answer found in these 5 sources until 23 December 2022.”, a sentence a party.</param>
/// <param name="Unraised">A sentence where it is refused but no source reports it raised; else null.</param>
/// <param name="History">Own positions in order of time.</param>
/// <param name="Reported">Reported positions in order of time.</param>
/// <param name="SourceReports">What each source says of it, in lines that lead to the words.</param>
public sealed record DemandPageView(
    PageFrame Frame, string Title, string KindText, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To,
    ProseView? Summary, ProseView? Note, ImmutableArray<RelationView> Relations,
    ImmutableArray<StandingView> Standings, ImmutableArray<ImmutableArray<TextRun>> Silent, string? Unraised,
    ImmutableArray<PositionStepView> History, ImmutableArray<PositionStepView> Reported, ImmutableArray<SourceReportView> SourceReports,
    ImmutableArray<StatementView> Evidence, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame)
{
    /// <summary>“First raised by Orvania: 7 April 2031.”; empty where nobody is on record as having raised it.</summary>
    public ImmutableArray<TextRun> Raised { get; init; } = [];

    /// <summary>How many sources have passages on it, on this page and all others.</summary>
    public required int Sources { get; init; }

    /// <summary>The history at a glance; null where there is too little to see.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>What stands beside a record in a list.</summary>
/// <param name="Label">“Before it in time” where that is certain, else “Previous in the list of events”.</param>
public sealed record NeighbourView(string Label, LinkView Link);

/// <summary>An event: when, where, who, what each source says of it, what came before and after.</summary>
/// <param name="StatusText">A sentence where it was announced or cancelled; null for what occurred.</param>
/// <param name="Date">Where sources disagree, every date that one of them gives.</param>
/// <param name="Facts">Date, place, participants.</param>
/// <param name="Disagreements">The facts of which sources give different values.</param>
/// <param name="SourceReports">What each source says of it.</param>
/// <param name="Statements">What was said at it, in order of time.</param>
/// <param name="Before">What came before it, as the curators linked it.</param>
/// <param name="After">What followed it, which need not be its consequence.</param>
/// <param name="Previous">The event that stands before it in the list of events.</param>
public sealed record EventPageView(
    PageFrame Frame, string Title, string KindText, string? StatusText, DateView Date, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, ImmutableArray<RelationView> Relations, ImmutableArray<DisagreementView> Disagreements,
    ImmutableArray<SourceReportView> SourceReports, ImmutableArray<StatementView> Statements,
    EventItemsView Before, EventItemsView After,
    NeighbourView? Previous, NeighbourView? Next, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame)
{
    /// <summary>What tells of it and was not said at it: what others say of it elsewhere, and the outlets' own words.</summary>
    public ImmutableArray<StatementView> About { get; init; } = [];
}

/// <summary>A source: the article, its passages highlighted in place.</summary>
/// <param name="Facts">Publisher, date, type, checksum, ….</param>
/// <param name="RightsNotice">A sentence where the article is not shown whole; else null.</param>
/// <param name="Blocks">The paragraphs; excerpts only, or none, where rights say so.</param>
/// <param name="Mentions">The actors named in it.</param>
public sealed record SourcePageView(
    PageFrame Frame, string Title, string Language, bool RightToLeft, string KindText, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, string? RightsNotice, ImmutableArray<BlockView> Blocks,
    ImmutableArray<StatementView> Unshown, ImmutableArray<LinkView> Mentions, ImmutableArray<LinkView> Backlinks) : PageView(Frame)
{
    /// <summary>For others to cite it by.</summary>
    public string Citation { get; init; } = "";

    /// <summary>What became of the article since it was published; null where nothing is known.</summary>
    public SourceNoticeView? Notice { get; init; }

    /// <summary>The source before it in time.</summary>
    public NeighbourView? Previous { get; init; }

    public NeighbourView? Next { get; init; }

    /// <summary>Passages that earlier editions had.</summary>
    public ImmutableArray<StatementChangeView> Withdrawn { get; init; } = [];
}

/// <summary>That an article was corrected, retracted, replaced, or is gone from its address.</summary>
/// <param name="Text">One or two sentences, with links to whoever says so.</param>
/// <param name="Note">The curators' words on it.</param>
public sealed record SourceNoticeView(ImmutableArray<TextRun> Text, ProseView? Note);

/// <summary>A paragraph of an article.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="IsTitle">The article's own title line.</param>
/// <param name="IsCut">Text is left out before this block.</param>
/// <param name="Segments">Their texts, joined, are the paragraph.</param>
/// <param name="Passages">The passages that end in this block, each to be shown beside or below it.</param>
public sealed record BlockView(
    string Id, bool IsTitle, bool IsCut, ImmutableArray<SegmentView> Segments, ImmutableArray<StatementView> Passages);

/// <summary>A stretch of an article that is covered by the same passages throughout.</summary>
/// <param name="LineBreakBefore">The seed has a line end before it that is not a paragraph's.</param>
/// <param name="Anchors">Ids of the passages that begin here: links to a passage lead to them.</param>
/// <param name="Passages">Ids of the passages that cover it; empty for plain text.</param>
/// <param name="Ends">Marks of the passages that end here, leading to their cards.</param>
/// <param name="MentionUrl">The actor it names; null for other text.</param>
/// <param name="Voice">Of the passages that cover it, the voice nearest to the speaker's own; null for plain text.</param>
public sealed record SegmentView(
    string Text, bool LineBreakBefore, ImmutableArray<string> Anchors, ImmutableArray<string> Passages,
    ImmutableArray<NoteMark> Ends, string? MentionUrl, VoiceKind? Voice = null);

/// <summary>Whose words a stretch of an article has: the outlet's own, somebody's as the outlet reports them, somebody's as quoted.</summary>
public enum VoiceKind { Outlet, Reported, Quoted }
