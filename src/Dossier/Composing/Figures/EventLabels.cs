using System.Collections.Immutable;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>
/// Names marks in rows above them, each like a flag on a pole. The important come first; no label lies on another, nor
/// across the pole of a higher one. What finds no room goes without.
/// </summary>
internal static class EventLabels
{
    private const double Pole = 4;
    private const double Air = 8;

    private sealed record Flag(LabelView View, double At, double From, double To);

    /// <param name="names">With their places, the most important first.</param>
    public static LabelRowsView Place(IEnumerable<(int At, string Text)> names, int width, int levels, double longest)
    {
        var flags = new List<Flag>();
        foreach (var (at, text) in names)
        {
            if (Find(flags, at, FigureWidths.Clipped(text, longest), width, levels) is { } flag)
                flags.Add(flag);
        }

        return new LabelRowsView(
            flags.Count == 0 ? 0 : flags.Max(flag => flag.View.Level) + 1,
            [.. flags.Select(flag => flag.View with { Text = Isolation.Of(flag.View.Text) }).OrderBy(label => label.At).ThenBy(label => label.Level)]);
    }

    private static Flag? Find(List<Flag> flags, int at, string text, int width, int levels)
    {
        double pole = at * width / 1000.0;
        double length = FigureWidths.OfText(text);
        for (int level = 0; level < levels; level++)
        {
            var after = new Flag(new LabelView(at, text, LabelSide.After, level), pole, pole + Pole, pole + Pole + length);
            if (after.To <= width && flags.All(other => Agree(after, other)))
                return after;
            var before = new Flag(new LabelView(at, text, LabelSide.Before, level), pole, pole - Pole - length, pole - Pole);
            if (before.From >= 0 && flags.All(other => Agree(before, other)))
                return before;
        }

        return null;
    }

    private static bool Agree(Flag one, Flag other)
    {
        if (one.View.Level == other.View.Level)
            return one.From - Air >= other.To || other.From - Air >= one.To;
        var (high, low) = one.View.Level > other.View.Level ? (one, other) : (other, one);
        return high.At < low.From - Pole + 0.5 || high.At > low.To + Pole - 0.5;
    }
}
