using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

// Figures are drawn on tracks as wide as the page lets them be: every place along a track is in thousandths of its
// width, everything else in CSS pixels. So one drawing fits a phone, a desk and paper, and text is never scaled.

/// <summary>What a mark looks like, without its colour: for, against, neither; an event; nothing said by one who is asked.</summary>
public enum MarkShape { Dot, Cross, Ring, Diamond, Dash }

/// <summary>A stretch of a track, in thousandths.</summary>
public sealed record StretchView(int From, int To);

/// <summary>Time along a track. Between two stretches it is cut: nothing is on record there.</summary>
/// <param name="Narrow">For the track of a phone.</param>
/// <param name="Wide">For that of a wider page.</param>
public sealed record AxisView(ImmutableArray<StretchView> Stretches, ImmutableArray<TickView> Narrow, ImmutableArray<TickView> Wide);

/// <param name="Year">Where it is another than that of the tick before.</param>
public sealed record TickView(int At, string Text, string? Year);

/// <param name="Size">The radius.</param>
/// <param name="Rise">How far above the middle of the lane; below it where negative.</param>
/// <param name="Words">What it stands for: “9 January 2022: 27 statements”.</param>
/// <param name="Count">Written into the mark where there is room.</param>
/// <param name="Range">Where the day is not known: when it may have been.</param>
/// <param name="Hollow">Not certain: the day is not known, or somebody else reports it.</param>
public sealed record MarkView(
    int At, MarkShape Shape, int Size, string Words, string? Url = null, int Rise = 0, string? Count = null, StretchView? Range = null, bool Hollow = false)
{
    /// <summary>There is no room for the count on a phone.</summary>
    public bool IsCountOnlyWide { get; init; }
}

/// <summary>What holds from one mark to the next.</summary>
public sealed record LineView(int From, int To, PolarityKind Polarity);

/// <summary>Which side of its place a label begins on.</summary>
public enum LabelSide { After, Around, Before }

/// <param name="Level">The row above the marks, the nearest being 0.</param>
/// <param name="OnlyWide">There is no room for it on a phone.</param>
public sealed record LabelView(int At, string Text, LabelSide Side, int Level = 0, bool OnlyWide = false);

/// <summary>Labels in rows above the marks.</summary>
public sealed record LabelRowsView(int Levels, ImmutableArray<LabelView> Labels);

/// <param name="Who">Leads to the record; null for several.</param>
/// <param name="Name">What the lane is called.</param>
/// <param name="Note">“47 statements”.</param>
/// <param name="Data">The marks in words, for the table; null where the page has them anyhow.</param>
public sealed record LaneView(
    LinkView? Who, string Name, string Note, ImmutableArray<MarkView> Marks, ImmutableArray<LineView> Lines,
    ImmutableArray<LabelView> Labels, string? Data)
{
    /// <summary>How far marks stand above or below the middle at most.</summary>
    public int MostRise => Marks.Select(mark => Math.Abs(mark.Rise)).DefaultIfEmpty(0).Max();
}

/// <summary>Events above the lanes, as many of them by name as there is room for.</summary>
public sealed record EventLaneView(LaneView Lane, LabelRowsView Narrow, LabelRowsView Wide);

/// <summary>Lanes on one axis of time.</summary>
/// <param name="Caption">What is to be seen, in sentences.</param>
/// <param name="Events">Null where the figure has none.</param>
public sealed record LaneFigureView(string Caption, AxisView Axis, EventLaneView? Events, ImmutableArray<LaneView> Lanes)
{
    /// <summary>To the same a year at a time; empty where there is no closer look.</summary>
    public ImmutableArray<LinkView> Years { get; init; } = [];
}

/// <summary>The scale that all strips of a list share.</summary>
/// <param name="Caption">What the strips show, said once.</param>
public sealed record StripScaleView(string Caption, AxisView Axis);

/// <summary>A small figure beside an item of a list.</summary>
/// <param name="Tracks">One line of marks or two, one above the other.</param>
public sealed record StripView(ImmutableArray<StripTrackView> Tracks);

/// <param name="Name">“asked”, “answered”; empty where there is one track.</param>
public sealed record StripTrackView(string Name, ImmutableArray<MarkView> Marks);

/// <summary>Demands by parties at a glance: a mark for each position.</summary>
/// <param name="Columns">The parties, each with the middle of its column.</param>
public sealed record MatrixFigureView(string Caption, ImmutableArray<LabelView> Columns, ImmutableArray<MatrixRowView> Rows);

public sealed record MatrixRowView(LinkView Demand, ImmutableArray<MarkView> Marks);

/// <summary>Who takes a position on whose demands, those with most occasions first.</summary>
/// <param name="More">“and 12 more pairs”; null where all are shown.</param>
public sealed record AnswerFigureView(string Caption, ImmutableArray<AnswerRowView> Rows, string? More)
{
    /// <summary>Some of the marks are replies to words and not positions on a demand.</summary>
    public bool HasReplies { get; init; }
}

/// <param name="Marks">One for each answer, as far as there is room; their places are in pixels. Of very many, each stands for several.</param>
/// <param name="Words">“2 occasions: against 3 demands, 1 reply to words”.</param>
public sealed record AnswerRowView(LinkView Who, LinkView Whom, ImmutableArray<MarkView> Marks, string Words);
