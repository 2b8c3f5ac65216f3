using Dossier.SiteModel;

namespace Dossier.Charts;

/// <summary>
/// Places labels in rows above the marks, each like a flag on a pole. Important labels are placed first. No label
/// overlaps another or crosses the pole of a higher one; labels without room are left out.
/// </summary>
internal static class EventLabels
{
    private const double Pole = 4;
    private const double Air = 8;

    private sealed record Flag(LabelView View, double At, double From, double To);

    /// <param name="names">Names with their places, most important first.</param>
    public static LabelRowsView Place(IEnumerable<(int At, string Text)> names, int width, int levels, double longest)
    {
        List<Flag> laid = [];
        foreach (var (at, text) in names)
            laid = Laid([.. laid, Raised(at, FigureWidths.Clipped(text, longest), width)], levels) ?? laid;
        return new LabelRowsView(
            laid.Count == 0 ? 0 : laid.Max(flag => flag.View.Level) + 1,
            [.. laid.Select(flag => flag.View with { Text = BidiIsolation.Isolate(flag.View.Text) })
                .OrderBy(label => label.At)
                .ThenBy(label => label.Level)]);
    }

    // The label is after its pole, before it, or cut to fit on the side with more room.
    private static Flag Raised(int at, string text, int width)
    {
        double pole = at * width / 1000.0;
        double length = FigureWidths.OfText(text);
        bool isAfter = pole + Pole + length <= width || (pole - Pole - length < 0 && pole * 2 <= width);
        string fitting = FigureWidths.Clipped(text, isAfter ? width - pole - Pole : pole - Pole);
        length = FigureWidths.OfText(fitting);
        return isAfter
            ? new Flag(new LabelView(at, fitting, LabelSide.After), pole, pole + Pole, pole + Pole + length)
            : new Flag(new LabelView(at, fitting, LabelSide.Before), pole, pole - Pole - length, pole - Pole);
    }

    // Works from the ends of the track inwards: a label that overlaps the poles of earlier ones is put in a row above
    // them.
    private static List<Flag>? Laid(List<Flag> flags, int levels)
    {
        var laid = new List<Flag>();
        foreach (var flag in flags.Where(flag => flag.View.Side == LabelSide.Before).OrderBy(flag => flag.At)
            .Concat(flags.Where(flag => flag.View.Side == LabelSide.After).OrderByDescending(flag => flag.At)))
        {
            int level = Enumerable.Range(0, levels)
                .FirstOrDefault(level => laid.TrueForAll(other => Agree(At(flag, level), other)), -1);
            if (level < 0)
                return null;
            laid.Add(At(flag, level));
        }

        return laid;
    }

    private static Flag At(Flag flag, int level) => flag with { View = flag.View with { Level = level } };

    private static bool Agree(Flag one, Flag other)
    {
        if (one.View.Level == other.View.Level)
            return one.From - Air >= other.To || other.From - Air >= one.To;
        var (high, low) = one.View.Level > other.View.Level ? (one, other) : (other, one);
        return high.At < low.From - Pole + 0.5 || high.At > low.To + Pole - 0.5;
    }
}
