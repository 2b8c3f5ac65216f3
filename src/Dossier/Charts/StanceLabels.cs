using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Charts;

/// <summary>
/// Places words over the marks of a lane. Of several equal words in a row the last is placed first, then as many others
/// as fit.
/// </summary>
internal static class StanceLabels
{
    private const double Air = 8;

    /// <param name="places">Oldest first.</param>
    public static ImmutableArray<LabelView> Place(ImmutableArray<(int At, string Text)> places)
    {
        var turns = places.Where((place, index) => index == 0 || places[index - 1].Text != place.Text).ToArray();
        var placed = new List<(LabelView View, bool IsNarrow)>();
        foreach (int width in (int[])[FigureWidths.Narrow, FigureWidths.Wide])
        {
            bool isNarrow = width == FigureWidths.Narrow;
            foreach (var (at, text) in turns.Reverse().Where(turn => !placed.Exists(one => one.View.At == turn.At)))
            {
                var label = new LabelView(at, text, Side(at, text, width), OnlyWide: !isNarrow);
                if (IsWithin(label, width) && placed.TrueForAll(other => Apart(label, other.View, width)))
                    placed.Add((label, isNarrow));
            }
        }

        return [.. placed.Select(one => one.View).OrderBy(label => label.At)];
    }

    /// <summary>The left and right end of a label on a track of this width, in pixels.</summary>
    public static (double From, double To) Extent(LabelView label, int width)
    {
        double at = label.At * width / 1000.0;
        double length = FigureWidths.OfText(label.Text);
        double from = label.Side switch
        {
            LabelSide.After => at - Half,
            LabelSide.Before => at + Half - length,
            _ => at - (length / 2),
        };
        return (from, from + length);
    }

    // A label that would go beyond the end of the track ends (or begins) at the edge of its mark instead.
    private const double Half = 6;

    private static LabelSide Side(int at, string text, int width)
    {
        double place = at * width / 1000.0;
        double half = FigureWidths.OfText(text) / 2;
        return place - half < 0 ? LabelSide.After : place + half > width ? LabelSide.Before : LabelSide.Around;
    }

    private static bool IsWithin(LabelView label, int width) =>
        Extent(label, width) is var (from, to) && from >= -Half && to <= width + Half;

    private static bool Apart(LabelView one, LabelView other, int width)
    {
        var (a, b) = (Extent(one, width), Extent(other, width));
        return a.From - Air >= b.To || b.From - Air >= a.To;
    }
}
