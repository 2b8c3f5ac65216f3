using System.Collections.Immutable;
using Dossier.Captions;
using Dossier.Model;

namespace Dossier.Outputs.Pictures;

/// <summary>Draws a square for each demand, or for several if they are many, a row or more for each group.</summary>
internal static class SquaresPicture
{
    private const int MostSquares = 240;
    private const int GroupGap = 22;
    private const int LabelGap = 14;

    private static readonly int[] Sizes = [60, 52, 44, 36, 30, 24, 18, 14];

    /// <returns>For each group the place to the right of its first row, the row's middle, and the words.</returns>
    public static ImmutableArray<(int X, int Middle, string Words)> Draw(
        Canvas canvas, Rectangle area, ImmutableArray<PictureSquares> squares)
    {
        int perSquare = (squares.Sum(group => group.Answers.Length) + MostSquares - 1) / MostSquares;
        AnswerKind[][] groups = [.. squares.Select(group => Squares(group, perSquare))];
        int size = Sizes.FirstOrDefault(size => HeightOf(groups, area, size) <= area.Height, Sizes[^1]);
        var places = ImmutableArray.CreateBuilder<(int X, int Middle, string Words)>();
        int y = area.Y;
        foreach (var (index, group) in groups.Index())
        {
            for (int i = 0; i < group.Length; i++)
            {
                var (row, column) = Math.DivRem(i, Columns(area, size));
                AnswerSquare.Draw(
                    canvas, area.X + (column * Step(size)), y + (row * Step(size)), size, group[i]);
            }

            int width = Math.Min(group.Length, Columns(area, size)) * Step(size);
            places.Add((area.X + width + LabelGap, y + (size / 2), squares[index].Words ?? ""));
            y += HeightOf(group, area, size) + GroupGap;
        }

        return places.ToImmutable();
    }

    private static AnswerKind[] Squares(PictureSquares group, int perSquare) =>
    [
        .. AnswerOverview.Count(group.Answers)
            .SelectMany(kind => Enumerable.Repeat(kind.Kind, (kind.Count + perSquare - 1) / perSquare)),
    ];

    private static int HeightOf(AnswerKind[][] groups, Rectangle area, int size) =>
        groups.Sum(group => HeightOf(group, area, size) + GroupGap) - GroupGap;

    private static int HeightOf(AnswerKind[] group, Rectangle area, int size) =>
        (group.Length + Columns(area, size) - 1) / Columns(area, size) * Step(size);

    private static int Columns(Rectangle area, int size) => area.Width / Step(size);

    private static int Step(int size) => size + (size / 6);
}
