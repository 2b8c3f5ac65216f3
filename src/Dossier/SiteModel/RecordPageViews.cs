using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>The page of a record, or a further page of one of its long sections.</summary>
public abstract record RecordPageView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The pagers of sections that continue on further pages.</summary>
    public ImmutableArray<SectionPagerView> Pagers { get; init; } = [];

    /// <summary>Relations that are too long for the list of facts.</summary>
    public ImmutableArray<LinkSectionView> Lists { get; init; } = [];

    public PagerView? PagerOf(string section) => Pagers.FirstOrDefault(pager => pager.Section == section)?.Pager;
}

/// <param name="Section">The id of the section.</param>
public sealed record SectionPagerView(string Section, PagerView Pager);

/// <summary>A section that consists only of links.</summary>
public sealed record LinkSectionView(string Id, string Title, ImmutableArray<LinkView> Links);

/// <summary>An actor: its statements, its positions, the events it took part in, and where it is mentioned.</summary>
/// <param name="KindText">The kind in words: “person”.</param>
/// <param name="Names">The names in other languages.</param>
/// <param name="Standings">Its last own position on each demand.</param>
/// <param name="Reported">What others report of its positions.</param>
/// <param name="Statements">Its own statements and those made on its behalf, oldest first.</param>
/// <param name="Demands">
/// Under “Demands” those that it makes, under “Is asked” those that it is the addressee of.
/// </param>
/// <param name="Relations">“Part of”, “Members”, and so on.</param>
public sealed record ActorPageView(
    PageFrame Frame, string Title, string KindText, ImmutableArray<TextRun> Names, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, ImmutableArray<RelationView> Relations, ImmutableArray<RelationView> Demands,
    ImmutableArray<PositionStepView> Standings, ImmutableArray<PositionStepView> Reported,
    ImmutableArray<StatementView> Statements, EventItemsView Events,
    ImmutableArray<MentionView> Mentions, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame);

/// <summary>The places where an article mentions an actor.</summary>
/// <param name="Places">For each paragraph the words around the name, linked to it. Empty if rights forbid it.</param>
public sealed record MentionView(LinkView Source, DateView Issued, int Count, ImmutableArray<MentionPlaceView> Places);

/// <param name="Before">The words before the name; begins with an ellipsis if they are cut.</param>
public sealed record MentionPlaceView(string Before, string Name, string After, string Url, string Language, bool RightToLeft);

/// <summary>One step of a history: a position and the words that take it.</summary>
public sealed record PositionStepView(PositionView Position, StatementView Statement)
{
    /// <summary>
    /// If an earlier step has the same note, word for word: the link to it. The note is then not repeated.
    /// </summary>
    public string? NotedAt { get; init; }
}

/// <summary>A demand: who demands what of whom, each party's standing, and how it developed.</summary>
/// <param name="Standings">The last own position of each party.</param>
/// <param name="Silent">
/// “No answer found in these 5 sources until 23 December 2022.”, one sentence for each party.
/// </param>
/// <param name="Unraised">A sentence if the demand is refused but no source reports it raised; otherwise null.</param>
/// <param name="History">Own positions, oldest first.</param>
/// <param name="Reported">Reported positions, oldest first.</param>
/// <param name="SourceReports">What each source says on the demand, in lines that link to the words.</param>
public sealed record DemandPageView(
    PageFrame Frame, string Title, string KindText, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To,
    ProseView? Summary, ProseView? Note, ImmutableArray<RelationView> Relations,
    ImmutableArray<StandingView> Standings, ImmutableArray<ImmutableArray<TextRun>> Silent, string? Unraised,
    ImmutableArray<PositionStepView> History, ImmutableArray<PositionStepView> Reported, ImmutableArray<SourceReportView> SourceReports,
    ImmutableArray<StatementView> Evidence, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame)
{
    /// <summary>“First raised by Orvania: 7 April 2031.”; empty if no source shows who raised it.</summary>
    public ImmutableArray<TextRun> Raised { get; init; } = [];

    /// <summary>The number of sources with passages on the demand, counting all its pages.</summary>
    public required int Sources { get; init; }

    /// <summary>A figure of the history; null if there is too little to show.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>The previous or next record in a list.</summary>
/// <param name="Label">“Before it in time” if that is certain, otherwise “Previous in the list of events”.</param>
public sealed record NeighbourView(string Label, LinkView Link);

/// <summary>An event: when, where and who, what each source says of it, and the events before and after it.</summary>
/// <param name="StatusText">A sentence if the event was announced or cancelled; null if it occurred.</param>
/// <param name="Date">If sources disagree, all dates that they give.</param>
/// <param name="Facts">Date, place, participants.</param>
/// <param name="Disagreements">Facts for which sources give different values.</param>
/// <param name="SourceReports">What each source says of the event.</param>
/// <param name="Statements">What was said at the event, oldest first.</param>
/// <param name="Before">The events that it follows, as the curators linked them.</param>
/// <param name="After">The events that follow it, which need not be its consequences.</param>
/// <param name="Previous">The event before it in the list of events.</param>
public sealed record EventPageView(
    PageFrame Frame, string Title, string KindText, string? StatusText, DateView Date, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, ImmutableArray<RelationView> Relations, ImmutableArray<DisagreementView> Disagreements,
    ImmutableArray<SourceReportView> SourceReports, ImmutableArray<StatementView> Statements,
    EventItemsView Before, EventItemsView After,
    NeighbourView? Previous, NeighbourView? Next, ImmutableArray<LinkView> Backlinks) : RecordPageView(Frame)
{
    /// <summary>
    /// Statements about the event that were not made at it: by others elsewhere, and by the outlets themselves.
    /// </summary>
    public ImmutableArray<StatementView> About { get; init; } = [];
}

/// <summary>A source: the article with its passages highlighted.</summary>
/// <param name="Facts">Publisher, date, type, checksum and so on.</param>
/// <param name="RightsNotice">A sentence if the article is not shown in full; otherwise null.</param>
/// <param name="Blocks">The paragraphs; only excerpts, or none, if the rights require it.</param>
/// <param name="Mentions">The actors mentioned in the article.</param>
public sealed record SourcePageView(
    PageFrame Frame, string Title, string Language, bool RightToLeft, string KindText, ProseView? Summary, ProseView? Note,
    ImmutableArray<FactView> Facts, string? RightsNotice, ImmutableArray<BlockView> Blocks,
    ImmutableArray<StatementView> Unshown, ImmutableArray<LinkView> Mentions, ImmutableArray<LinkView> Backlinks) : PageView(Frame)
{
    /// <summary>A citation of the source for readers to copy.</summary>
    public string Citation { get; init; } = "";

    /// <summary>What happened to the article after publication; null if nothing is known.</summary>
    public SourceNoticeView? Notice { get; init; }

    /// <summary>The source before it in time.</summary>
    public NeighbourView? Previous { get; init; }

    public NeighbourView? Next { get; init; }

    /// <summary>Passages that earlier editions had and this one has not.</summary>
    public ImmutableArray<StatementChangeView> Withdrawn { get; init; } = [];
}

/// <summary>A notice that an article was corrected, retracted, replaced or removed from its address.</summary>
/// <param name="Text">One or two sentences, with links to their source.</param>
/// <param name="Note">The curators' comment.</param>
public sealed record SourceNoticeView(ImmutableArray<TextRun> Text, ProseView? Note);

/// <summary>A paragraph of an article.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="IsTitle">True for the title line of the article.</param>
/// <param name="IsCut">True if text is left out before this block.</param>
/// <param name="Segments">Segments whose texts, joined, are the paragraph.</param>
/// <param name="Passages">The passages that end in this block, to be shown beside or below it.</param>
public sealed record BlockView(
    string Id, bool IsTitle, bool IsCut, ImmutableArray<SegmentView> Segments, ImmutableArray<StatementView> Passages);

/// <summary>A stretch of an article that is covered by the same passages throughout.</summary>
/// <param name="LineBreakBefore">True if the article has a line end here that does not end the paragraph.</param>
/// <param name="Anchors">Ids of the passages that begin here, which links to these passages lead to.</param>
/// <param name="Passages">Ids of the passages that cover the stretch; empty for plain text.</param>
/// <param name="Ends">Marks of the passages that end here, linked to their cards.</param>
/// <param name="MentionUrl">The page of the actor that is mentioned; null for other text.</param>
/// <param name="Voice">
/// Of the covering passages, the voice that is closest to the speaker's own; null for plain text.
/// </param>
public sealed record SegmentView(
    string Text, bool LineBreakBefore, ImmutableArray<string> Anchors, ImmutableArray<string> Passages,
    ImmutableArray<NoteMark> Ends, string? MentionUrl, VoiceKind? Voice = null);

/// <summary>
/// Whose words a stretch of an article contains: the outlet's own, a speaker's as reported, or a speaker's as quoted.
/// </summary>
public enum VoiceKind { Outlet, Reported, Quoted }
