using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Charts;

/// <summary>Sizes marks so that their area shows how many items they stand for.</summary>
internal static class SymbolSizes
{
    private const int Largest = 11;
    private const int Smallest = 3;

    // From this radius on, two digits at 11 pixels fit into the mark.
    private const int Spacious = 8;

    /// <param name="most">The count of the largest mark in the figure.</param>
    public static int Radius(int count, int most) =>
        Math.Max(Smallest, (int)Math.Round(Largest * Math.Sqrt((double)count / Math.Max(most, 9))));

    /// <summary>Writes counts into the marks that have room for them, and draws small marks over large ones.</summary>
    public static ImmutableArray<MarkView> Counted(IEnumerable<(MarkView Mark, int Count)> marks)
    {
        var ordered = marks.OrderByDescending(mark => mark.Count).ThenBy(mark => mark.Mark.At).ToArray();
        return [.. ordered.Select(mark => !IsSpacious(mark.Mark, mark.Count)
            || !IsBare(mark.Mark, ordered, FigureWidths.Wide)
            ? mark.Mark
            : mark.Mark with
            {
                Count = $"{mark.Count}",
                IsCountOnlyWide = !IsBare(mark.Mark, ordered, FigureWidths.Narrow),
            })];
    }

    private static bool IsSpacious(MarkView mark, int count) =>
        mark.Size >= Spacious && !mark.Hollow && count is > 1 and < 1000 && (count < 100 || mark.Size >= Largest);

    // A number is as wide as its mark, so no other mark may cover it.
    private static bool IsBare(MarkView mark, (MarkView Mark, int Count)[] all, int width) =>
        all.All(other => ReferenceEquals(other.Mark, mark)
            || Math.Abs(other.Mark.At - mark.At) * width >= (mark.Size + other.Mark.Size - 2) * 1000);
}
