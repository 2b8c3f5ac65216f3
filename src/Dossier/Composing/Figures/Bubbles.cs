using System.Collections.Immutable;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>Marks whose area tells how many they stand for.</summary>
internal static class Bubbles
{
    private const int Largest = 11;
    private const int Smallest = 3;

    // From this radius on there is room for two digits at 11 pixels.
    private const int Spacious = 8;

    /// <param name="most">What the largest mark of the figure stands for.</param>
    public static int Radius(int count, int most) =>
        Math.Max(Smallest, (int)Math.Round(Largest * Math.Sqrt((double)count / Math.Max(most, 9))));

    /// <summary>Writes counts into the marks that have room for them, and lays the small over the large.</summary>
    public static ImmutableArray<MarkView> Counted(IEnumerable<(MarkView Mark, int Count)> marks)
    {
        var kept = new List<int>();
        return
        [
            .. marks.OrderByDescending(mark => mark.Count).ThenBy(mark => mark.Mark.At)
                .Select(mark => HasRoom(mark.Mark, mark.Count, kept) ? mark.Mark with { Count = $"{mark.Count}" } : mark.Mark),
        ];
    }

    private static bool HasRoom(MarkView mark, int count, List<int> kept)
    {
        int apart = 22 * 1000 / FigureWidths.Narrow;
        if (mark.Size < Spacious || mark.Hollow || count is < 2 or > 999 || (count > 99 && mark.Size < Largest) || kept.Any(other => Math.Abs(other - mark.At) < apart))
            return false;
        kept.Add(mark.At);
        return true;
    }
}
