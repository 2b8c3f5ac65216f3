using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

// The page decides how wide the track of a figure is. Positions along a track are in thousandths of its width,
// everything else is in CSS pixels. One drawing therefore fits a phone, a desktop and paper, and its text is never
// scaled.

/// <summary>
/// The shape of a mark, without its colour. A dot is a number of statements and a diamond an event; in a figure of
/// positions, a diamond is a reply to words. A tick, a cross and a ring mean for, against and neither, a triangle that a
/// claimant asks, one that points back that it withdraws, and a dash that a party is silent.
/// </summary>
public enum MarkShape { Dot, Triangle, BackTriangle, Tick, Cross, Ring, Diamond, Dash }

public static class MarkShapes
{
    /// <summary>The shape that a stance has in figures; in text it has the same.</summary>
    public static MarkShape Shape(this StanceMark mark) => mark switch
    {
        StanceMark.Asks => MarkShape.Triangle,
        StanceMark.Withdraws => MarkShape.BackTriangle,
        StanceMark.For => MarkShape.Tick,
        StanceMark.Against => MarkShape.Cross,
        _ => MarkShape.Ring,
    };
}

/// <summary>The shapes that a figure of positions has, for its key.</summary>
/// <param name="HasReported">True if others report some of the positions.</param>
public sealed record FigureKeyView(ImmutableArray<MarkShape> Shapes, bool HasReported)
{
    public static FigureKeyView Of(IEnumerable<(MarkShape Shape, bool IsReported)> marks)
    {
        var all = marks.Distinct().ToArray();
        return new([.. all.Select(mark => mark.Shape).Distinct().Order()], all.Any(mark => mark.IsReported));
    }

    public static FigureKeyView Of(IEnumerable<MarkView> marks) => Of(marks.Select(mark => (mark.Shape, mark.Hollow)));
}

/// <summary>A stretch of a track, in thousandths of its width.</summary>
public sealed record StretchView(int From, int To);

/// <summary>A time axis along a track. It is cut between stretches, where nothing is on record.</summary>
/// <param name="Narrow">Labels for the track of a phone.</param>
/// <param name="Wide">Labels for the track of a wider page.</param>
public sealed record AxisView(
    ImmutableArray<StretchView> Stretches, ImmutableArray<TickView> Narrow, ImmutableArray<TickView> Wide);

/// <param name="Year">Set if it differs from the year of the tick before.</param>
public sealed record TickView(int At, string Text, string? Year);

/// <param name="Size">The radius.</param>
/// <param name="Rise">How far above the middle of the lane the mark is; negative below it.</param>
/// <param name="Words">The mark in words: “9 January 2022: 27 statements”.</param>
/// <param name="Count">The number written into the mark if there is room.</param>
/// <param name="Range">The days on which it may have been, if the day is not known.</param>
/// <param name="Hollow">True if the mark is uncertain: the day is not known, or somebody else reports it.</param>
public sealed record MarkView(
    int At, MarkShape Shape, int Size, string Words, string? Url =
        null, int Rise = 0, string? Count = null, StretchView? Range = null, bool Hollow = false)
{
    /// <summary>True if the count does not fit on a phone.</summary>
    public bool IsCountOnlyWide { get; init; }
}

/// <summary>A position that holds from one mark to the next.</summary>
public sealed record LineView(int From, int To, StanceMark Mark);

/// <summary>The side of its place on which a label begins.</summary>
public enum LabelSide { After, Around, Before }

/// <param name="Level">The row above the marks; 0 is the nearest.</param>
/// <param name="OnlyWide">True if the label does not fit on a phone.</param>
public sealed record LabelView(int At, string Text, LabelSide Side, int Level = 0, bool OnlyWide = false);

/// <summary>Labels in rows above the marks.</summary>
public sealed record LabelRowsView(int Levels, ImmutableArray<LabelView> Labels);

/// <param name="Who">The link to the record; null if the lane stands for several.</param>
/// <param name="Name">The label of the lane.</param>
/// <param name="Note">“47 statements”.</param>
/// <param name="Data">The marks in words for the table; null if the page shows them elsewhere.</param>
public sealed record LaneView(
    LinkView? Who, string Name, string Note, ImmutableArray<MarkView> Marks, ImmutableArray<LineView> Lines,
    ImmutableArray<LabelView> Labels, string? Data)
{
    /// <summary>The greatest distance of a mark from the middle of the lane.</summary>
    public int MostRise => Marks.Select(mark => Math.Abs(mark.Rise)).DefaultIfEmpty(0).Max();
}

/// <summary>Events above the lanes; as many are named as there is room for.</summary>
public sealed record EventLaneView(LaneView Lane, LabelRowsView Narrow, LabelRowsView Wide);

/// <summary>Lanes that share one time axis.</summary>
/// <param name="Caption">Sentences that say what the figure shows.</param>
/// <param name="Events">Null if the figure has no events.</param>
public sealed record LaneFigureView(
    string Caption, AxisView Axis, EventLaneView? Events, ImmutableArray<LaneView> Lanes)
{
    /// <summary>The lanes that have a row in the table of the same figure.</summary>
    public ImmutableArray<LaneView> Rows =>
        [.. (Events is null ? Lanes : Lanes.Insert(0, Events.Lane)).Where(lane => lane.Data is not null)];

    /// <summary>The key; null if the figure does not show positions.</summary>
    public FigureKeyView? Key { get; init; }

    /// <summary>Links to the same figure for each year; empty if there are none.</summary>
    public ImmutableArray<LinkView> Years { get; init; } = [];
}

/// <summary>The time axis that all strips of a list share.</summary>
/// <param name="Caption">What the strips show; said once for the list.</param>
public sealed record StripScaleView(string Caption, AxisView Axis)
{
    /// <summary>The key; null if the strips do not show positions.</summary>
    public FigureKeyView? Key { get; init; }
}

/// <summary>A small figure beside an item of a list.</summary>
/// <param name="Tracks">One or two lines of marks, one above the other.</param>
public sealed record StripView(ImmutableArray<StripTrackView> Tracks);

/// <param name="Name">“asked”, “answered”; empty if there is only one track.</param>
public sealed record StripTrackView(string Name, ImmutableArray<MarkView> Marks);

/// <summary>Who takes positions on whose demands, pairs with the most occasions first.</summary>
/// <param name="More">“and 12 more pairs”; null if all are shown.</param>
public sealed record PairFigureView(string Caption, ImmutableArray<PairRowView> Rows, string? More)
{
    public FigureKeyView Key => FigureKeyView.Of(Rows.SelectMany(row => row.Marks));
}

/// <param name="Marks">
/// One mark for each answer, in pixels. If there are too many for the room, each mark stands for several.
/// </param>
/// <param name="Words">“2 occasions: against 3 demands, 1 reply to words”.</param>
public sealed record PairRowView(LinkView Who, LinkView Whom, ImmutableArray<MarkView> Marks, string Words);

/// <summary>How the demands are answered: in sentences, and in a square for each demand.</summary>
/// <param name="Lead">“Orvania made 5 demands. In these 4 articles, none is accepted, 2 are refused and 3 have no
/// answer.”</param>
/// <param name="Rest">Sentences on the demands that the lead does not count; null if it counts all.</param>
/// <param name="Caption">A sentence that says what the squares are.</param>
/// <param name="Key">The kinds of answers that occur, and how many demands have each.</param>
/// <param name="More">The link to the page of positions.</param>
public sealed record AnswerOverviewView(
    string Lead, string? Rest, string Caption, ImmutableArray<AnswerGroupView> Groups,
    ImmutableArray<AnswerCountView> Key, LinkView More)
{
    /// <summary>True if there are so many squares that they should be small.</summary>
    public bool IsDense { get; init; }
}

/// <summary>Demands of the same parties.</summary>
/// <param name="Title">“5 demands by Orvania to Halveny”, with links.</param>
/// <param name="Answers">
/// The answers in words if each square stands for several demands: “3 are refused, 40 have no answer”; otherwise null.
/// </param>
public sealed record AnswerGroupView(
    ImmutableArray<TextRun> Title, ImmutableArray<AnswerSquareView> Squares, string? Answers);

/// <param name="Name">“A written settlement: no answer in these sources”; empty if it stands for several demands.</param>
/// <param name="Url">The page of the demand; empty if there is none to link to.</param>
public sealed record AnswerSquareView(AnswerKind Kind, string Name, string Url);

/// <param name="Text">“no answer in these sources”.</param>
public sealed record AnswerCountView(AnswerKind Kind, string Text, int Count);
