using System.Collections.Immutable;

namespace Dossier.Fonts;

/// <summary>How much of each pixel a glyph covers.</summary>
/// <param name="Left">Where the mask begins, in pixels from the place of the glyph.</param>
/// <param name="Top">Where the mask begins, in pixels below the line that the glyph stands on; mostly negative.</param>
/// <param name="Coverage">Row by row, from 0 to <see cref="Full"/>.</param>
internal sealed record GlyphMask(int Left, int Top, int Width, int Height, byte[] Coverage)
{
    public const int Full = 255;

    /// <summary>Parts of a pixel in which places are counted.</summary>
    public const int Unit = 256;

    // Lines within a row of pixels on which the outline is measured exactly.
    private const int LinesPerRow = 8;
    private const int LineHeight = Unit / LinesPerRow;

    // Straight pieces of each curve: at the sizes of a headline, nobody can see them.
    private const int PiecesPerCurve = 8;

    /// <summary>
    /// Fills an outline where it winds around a place at least once. All numbers are whole, so that every processor
    /// gives the same.
    /// </summary>
    /// <param name="size">The height of the font's em, in pixels.</param>
    /// <param name="shift">How far to the right of a pixel's edge the glyph is placed, in units.</param>
    public static GlyphMask Fill(OpenTypeFont font, int glyph, int size, int shift)
    {
        var edges = font.OutlineOf(glyph)
            .Select(contour => contour.Select(point => Scaled(font, point, size, shift)).ToArray())
            .SelectMany(Edges)
            .Where(edge => edge.From.Y != edge.To.Y)
            .ToArray();
        if (edges.Length == 0)
            return new GlyphMask(0, 0, 0, 0, []);
        int left = edges.Min(edge => Math.Min(edge.From.X, edge.To.X)) >> 8;
        int right = (edges.Max(edge => Math.Max(edge.From.X, edge.To.X)) >> 8) + 1;
        int top = edges.Min(edge => Math.Min(edge.From.Y, edge.To.Y)) >> 8;
        int bottom = (edges.Max(edge => Math.Max(edge.From.Y, edge.To.Y)) >> 8) + 1;
        var mask = new GlyphMask(left, top, right - left, bottom - top, new byte[(right - left) * (bottom - top)]);
        mask.Cover(edges);
        return mask;
    }

    private void Cover((Point From, Point To)[] edges)
    {
        var crossings = new List<(int X, int Winding)>[Height * LinesPerRow];
        foreach (var (from, to) in edges)
        {
            var (upper, lower, winding) = from.Y < to.Y ? (from, to, 1) : (to, from, -1);
            int line = Math.Max(0, Line(upper.Y));
            for (int y = Middle(line); y < lower.Y; y += LineHeight, line++)
            {
                int x = upper.X + (int)((long)(lower.X - upper.X) * (y - upper.Y) / (lower.Y - upper.Y));
                (crossings[line] ??= []).Add((x - (Left * Unit), winding));
            }
        }

        int[] covered = new int[Width];
        for (int row = 0; row < Height; row++)
        {
            Array.Clear(covered);
            for (int line = row * LinesPerRow; line < (row + 1) * LinesPerRow; line++)
                Cover(covered, crossings[line]);
            for (int x = 0; x < Width; x++)
                Coverage[(row * Width) + x] = (byte)(covered[x] * Full / (Unit * LinesPerRow));
        }
    }

    // The first line whose middle is not above y.
    private int Line(int y) => (y - (Top * Unit) + (LineHeight / 2) - 1) / LineHeight;

    private int Middle(int line) => (Top * Unit) + (line * LineHeight) + (LineHeight / 2);

    private static void Cover(int[] covered, List<(int X, int Winding)>? crossings)
    {
        if (crossings is null)
            return;
        crossings.Sort();
        int winding = 0;
        for (int i = 0; i < crossings.Count - 1; i++)
        {
            winding += crossings[i].Winding;
            if (winding != 0)
                Cover(covered, crossings[i].X, crossings[i + 1].X);
        }
    }

    private static void Cover(int[] covered, int from, int to)
    {
        for (int x = from; x < to;)
        {
            int next = Math.Min(to, ((x / Unit) + 1) * Unit);
            covered[x / Unit] += next - x;
            x = next;
        }
    }

    private static (Point Place, bool IsOnCurve) Scaled(OpenTypeFont font, OutlinePoint point, int size, int shift) => (
        new Point(Scaled(font, point.X, size) + shift, -Scaled(font, point.Y, size)), point.IsOnCurve);

    private static int Scaled(OpenTypeFont font, int length, int size) =>
        (int)((long)length * size * Unit / font.UnitsPerEm);

    private static IEnumerable<(Point From, Point To)> Edges((Point Place, bool IsOnCurve)[] contour)
    {
        var points = WithMiddles(contour);
        int start = points.FindIndex(point => point.IsOnCurve);
        for (int i = 0; start >= 0 && i < points.Count; i++)
        {
            var from = At(i).Place;
            if (At(i + 1).IsOnCurve)
            {
                yield return (from, At(i + 1).Place);
                continue;
            }

            foreach (var edge in Pieces(from, At(i + 1).Place, At(i + 2).Place))
                yield return edge;
            i++;
        }

        (Point Place, bool IsOnCurve) At(int index) => points[(start + index) % points.Count];
    }

    // Between two points that are not on the curve, the curve goes through their middle.
    private static List<(Point Place, bool IsOnCurve)> WithMiddles((Point Place, bool IsOnCurve)[] contour)
    {
        var points = new List<(Point Place, bool IsOnCurve)>();
        for (int i = 0; i < contour.Length; i++)
        {
            var before = contour[(i + contour.Length - 1) % contour.Length];
            if (!before.IsOnCurve && !contour[i].IsOnCurve)
                points.Add((Middle(before.Place, contour[i].Place), true));
            points.Add(contour[i]);
        }

        return points;
    }

    private static IEnumerable<(Point From, Point To)> Pieces(Point from, Point pull, Point to)
    {
        var last = from;
        for (int i = 1; i <= PiecesPerCurve; i++)
        {
            var next = new Point(On(from.X, pull.X, to.X, i), On(from.Y, pull.Y, to.Y, i));
            yield return (last, next);
            last = next;
        }
    }

    private static int On(int from, int pull, int to, int i)
    {
        const int All = PiecesPerCurve;
        int rest = All - i;
        return ((rest * rest * from) + (2 * rest * i * pull) + (i * i * to)) / (All * All);
    }

    private static Point Middle(Point one, Point other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);

    private readonly record struct Point(int X, int Y);
}
