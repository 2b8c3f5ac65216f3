using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Dossier.Fonts;

/// <summary>
/// Reads an OpenType font with TrueType outlines (ISO/IEC 14496-22): the tables <c>head</c>, <c>hhea</c>, <c>hmtx</c>,
/// <c>cmap</c> (format 12), <c>loca</c> and <c>glyf</c>. It reads the fonts that the program contains, which tests know
/// byte for byte, and is not made for fonts of anybody else.
/// </summary>
internal sealed class OpenTypeFont
{
    private readonly byte[] _data;
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    private readonly int _advances;
    private readonly (int First, int Last, int Glyph)[] _ranges;

    public OpenTypeFont(byte[] data)
    {
        _data = data;
        for (int record = 12; record < 12 + (16 * UShort(4)); record += 16)
            _tables.Add(System.Text.Encoding.ASCII.GetString(data, record, 4), Int(record + 8));
        UnitsPerEm = UShort(_tables["head"] + 18);
        _advances = UShort(_tables["hhea"] + 34);
        _ranges = Ranges(_tables["cmap"]);
        if (Short(_tables["head"] + 50) != 1)
            throw new InvalidDataException("Only fonts with long offsets of glyphs are read.");
    }

    public static OpenTypeFont Regular { get; } = Embedded("Inter-Regular.ttf");

    public static OpenTypeFont SemiBold { get; } = Embedded("Inter-SemiBold.ttf");

    public int UnitsPerEm { get; }

    /// <returns>Zero if the font has no glyph for the character.</returns>
    public int GlyphOf(int codePoint)
    {
        int low = 0;
        for (int high = _ranges.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].Last < codePoint)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _ranges.Length && _ranges[low].First <= codePoint
            ? _ranges[low].Glyph + codePoint - _ranges[low].First
            : 0;
    }

    /// <summary>How far the next glyph stands to the right, in units of the font.</summary>
    public int AdvanceOf(int glyph) => UShort(_tables["hmtx"] + (4 * Math.Min(glyph, _advances - 1)));

    /// <summary>The points of each contour, with y upwards; empty for a space.</summary>
    public ImmutableArray<ImmutableArray<OutlinePoint>> OutlineOf(int glyph)
    {
        int start = Int(_tables["loca"] + (4 * glyph));
        if (start == Int(_tables["loca"] + (4 * glyph) + 4))
            return [];
        int at = _tables["glyf"] + start;
        int contours = Short(at);
        return contours >= 0 ? Simple(at + 10, contours) : Composite(at + 10);
    }

    private static OpenTypeFont Embedded(string name)
    {
        using var stream = typeof(OpenTypeFont).Assembly.GetManifestResourceStream(name)!;
        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new OpenTypeFont(data);
    }

    private (int First, int Last, int Glyph)[] Ranges(int cmap)
    {
        for (int record = cmap + 4; record < cmap + 4 + (8 * UShort(cmap + 2)); record += 8)
        {
            int table = cmap + Int(record + 4);
            if (UShort(table) == 12)
            {
                return
                [
                    .. Enumerable.Range(0, Int(table + 12))
                        .Select(group => table + 16 + (12 * group))
                        .Select(group => (Int(group), Int(group + 4), Int(group + 8))),
                ];
            }
        }

        throw new InvalidDataException("The font has no table of all characters.");
    }

    private ImmutableArray<ImmutableArray<OutlinePoint>> Simple(int at, int contours)
    {
        int[] ends = [.. Enumerable.Range(0, contours).Select(contour => UShort(at + (2 * contour)))];
        int count = contours == 0 ? 0 : ends[^1] + 1;
        // The instructions to a device of coarse pixels are skipped.
        at += 2 * contours;
        at += 2 + UShort(at);
        byte[] flags = new byte[count];
        for (int i = 0; i < count;)
        {
            byte flag = _data[at++];
            int times = (flag & 8) == 0 ? 1 : _data[at++] + 1;
            for (; times > 0; times--)
                flags[i++] = flag;
        }

        int[] xs = Coordinates(ref at, flags, isShort: 2, isSame: 16);
        int[] ys = Coordinates(ref at, flags, isShort: 4, isSame: 32);
        return
        [
            .. ends.Select((end, contour) => Enumerable.Range(0, count)
                .Where(i => i <= end && (contour == 0 || i > ends[contour - 1]))
                .Select(i => new OutlinePoint(xs[i], ys[i], (flags[i] & 1) == 1))
                .ToImmutableArray()),
        ];
    }

    // Each is the difference to the one before.
    private int[] Coordinates(ref int at, byte[] flags, int isShort, int isSame)
    {
        int[] coordinates = new int[flags.Length];
        int value = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            bool same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0)
                value += same ? _data[at++] : -_data[at++];
            else if (!same)
                (value, at) = (value + Short(at), at + 2);
            coordinates[i] = value;
        }

        return coordinates;
    }

    // A letter and its accent, each a glyph of its own.
    private ImmutableArray<ImmutableArray<OutlinePoint>> Composite(int at)
    {
        var contours = ImmutableArray.CreateBuilder<ImmutableArray<OutlinePoint>>();
        int flags;
        do
        {
            flags = UShort(at);
            int glyph = UShort(at + 2);
            at += 4;
            if ((flags & 2) == 0)
                throw new InvalidDataException("Parts of glyphs are only placed by coordinates.");
            bool areWords = (flags & 1) != 0;
            int x = areWords ? Short(at) : (sbyte)_data[at];
            int y = areWords ? Short(at + 2) : (sbyte)_data[at + 1];
            at += areWords ? 4 : 2;
            var placing = Placing.Read(this, ref at, flags, x, y);
            contours.AddRange(OutlineOf(glyph).Select(contour => contour.Select(placing.Place).ToImmutableArray()));
        }
        while ((flags & 32) != 0);
        return contours.ToImmutable();
    }

    private int UShort(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private int Short(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    private int Int(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));

    /// <summary>How a part of a glyph is scaled, in 1/16384, and moved.</summary>
    private readonly record struct Placing(int Xx, int Xy, int Yx, int Yy, int X, int Y)
    {
        private const int One = 1 << 14;

        public static Placing Read(OpenTypeFont font, ref int at, int flags, int x, int y)
        {
            int start = at;
            int[] scales = [.. Enumerable.Range(0, Count(flags)).Select(i => font.Short(start + (2 * i)))];
            at += 2 * scales.Length;
            return scales switch
            {
                [] => new(One, 0, 0, One, x, y),
                [var both] => new(both, 0, 0, both, x, y),
                [var wide, var high] => new(wide, 0, 0, high, x, y),
                _ => new(scales[0], scales[1], scales[2], scales[3], x, y),
            };
        }

        public OutlinePoint Place(OutlinePoint point) => point with
        {
            X = (((point.X * Xx) + (point.Y * Yx)) >> 14) + X,
            Y = (((point.X * Xy) + (point.Y * Yy)) >> 14) + Y,
        };

        private static int Count(int flags) => (flags & 0x8) != 0 ? 1 : (flags & 0x40) != 0 ? 2 : (flags & 0x80) != 0 ? 4 : 0;
    }
}

/// <summary>A point of an outline, in units of the font. One that is not on the curve pulls it.</summary>
internal readonly record struct OutlinePoint(int X, int Y, bool IsOnCurve);
