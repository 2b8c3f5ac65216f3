using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>The page of a record, or a further page of one of its long sections.</summary>
public abstract record RecordPageView(PageFrame Frame) : PageView(Frame)
{
    public required string Title { get; init; }

    /// <summary>The kind in words: “person”.</summary>
    public required string KindText { get; init; }

    public ProseView? Summary { get; init; }

    public ProseView? Note { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>“Part of”, “Includes”, ….</summary>
    public ImmutableArray<RelationView> Relations { get; init; } = [];
}

/// <summary>An actor: its statements, its positions, the events it took part in, and where it is mentioned.</summary>
public sealed record ActorPageView(PageFrame Frame) : RecordPageView(Frame)
{
    /// <summary>The names in other languages.</summary>
    public ImmutableArray<TextRun> Names { get; init; } = [];
}

/// <summary>The places where an article mentions an actor.</summary>
/// <param name="Places">For each paragraph the words around the name, linked to it. Empty if rights forbid it.</param>
/// <param name="Count">“1 time”, “12 times”.</param>
public sealed record MentionView(
    LinkView Source, DateView Issued, string Count, ImmutableArray<MentionPlaceView> Places);

/// <param name="Before">The words before the name; begins with an ellipsis if they are cut.</param>
public sealed record MentionPlaceView(
    string Before, string Name, string After, string Url, string Language, bool RightToLeft);

/// <summary>One step of a history: a position and the words that take it.</summary>
public sealed record PositionStepView(PositionView Position, StatementView Statement)
{
    /// <summary>
    /// If an earlier step has the same note, word for word: the link to it. The note is then not repeated.
    /// </summary>
    public string? NotedAt { get; init; }
}

/// <summary>A demand: who demands what of whom, each party's standing, and how it developed.</summary>
public sealed record DemandPageView(PageFrame Frame) : RecordPageView(Frame)
{
    /// <summary>Where the demand stands. This comes before everything else, even before the contents.</summary>
    public ImmutableArray<SectionView> Opening { get; init; } = [];

    public override ImmutableArray<LinkView> Contents =>
        [.. Opening.Select(section => section.Link), .. base.Contents];

    public ImmutableArray<LinkView> By { get; init; } = [];

    /// <summary>Empty where the sources name nobody who is asked.</summary>
    public ImmutableArray<LinkView> To { get; init; } = [];
}

/// <summary>The previous or next record in a list.</summary>
/// <param name="Label">“Before it in time” if that is certain, otherwise “Previous in the list of events”.</param>
public sealed record NeighbourView(string Label, LinkView Link);

/// <summary>An event: when, where and who, what each source says of it, and the events before and after it.</summary>
public sealed record EventPageView(PageFrame Frame) : RecordPageView(Frame)
{
    /// <summary>A sentence if the event was announced or cancelled; null if it occurred.</summary>
    public string? StatusText { get; init; }

    /// <summary>If sources disagree, all dates that they give.</summary>
    public required DateView Date { get; init; }

    /// <summary>“Sources disagree”, linked to the section that shows how; null if they agree.</summary>
    public LinkView? Disagreement { get; init; }

    /// <summary>The event before it in the list of events.</summary>
    public NeighbourView? Previous { get; init; }

    public NeighbourView? Next { get; init; }
}

/// <summary>A source: the article, its passages highlighted in place.</summary>
public sealed record SourcePageView(PageFrame Frame) : RecordPageView(Frame)
{
    /// <summary>BCP 47, of the article.</summary>
    public required string Language { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>
    /// The paragraph of the article that is its title, where the article is shown from there on: the page's heading.
    /// </summary>
    public BlockView? TitleBlock { get; init; }

    /// <summary>A sentence where the article is not shown whole; else null.</summary>
    public string? RightsNotice { get; init; }

    /// <summary>For others to cite it by.</summary>
    public string Citation { get; init; } = "";

    /// <summary>What happened to the article after publication; null if nothing is known.</summary>
    public SourceNoticeView? Notice { get; init; }

    /// <summary>The source before it in time.</summary>
    public NeighbourView? Previous { get; init; }

    public NeighbourView? Next { get; init; }
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
    string Id, bool IsTitle, bool IsCut, ImmutableArray<SegmentView> Segments, ImmutableArray<StatementView> Passages)
{
    /// <summary>The ids of all passages that cover some of it, in the order of their beginnings.</summary>
    public ImmutableArray<string> PassageIds =>
        [.. Segments.SelectMany(segment => segment.Passages).Distinct(StringComparer.Ordinal)];
}

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
