using Dossier.Addresses;
using Dossier.Fonts;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// A picture while it is drawn: one byte for each pixel, row by row, each a <see cref="Paint"/> or the number of a
/// mixture of two, at the edges of letters. What is outside is cut off.
/// </summary>
internal sealed class Canvas(byte[] pixels)
{
    public const int Width = PicturePaths.Width;
    public const int Height = PicturePaths.Height;

    private const int Paints = 16;

    private readonly List<Mixture> _mixtures = [];

    /// <summary>The first has the number 16, after the paints.</summary>
    public IReadOnlyList<Mixture> Mixtures => _mixtures;

    public ReadOnlySpan<byte> Row(int y) => pixels.AsSpan(y * Width, Width);

    /// <summary>Starts from a copy of another picture.</summary>
    public void Copy(ReadOnlySpan<byte> painted) => painted.CopyTo(pixels);

    public void Fill(int x, int y, int width, int height, Paint paint)
    {
        int left = Math.Clamp(x, 0, Width);
        int right = Math.Clamp(x + width, left, Width);
        for (int row = Math.Max(y, 0); row < Math.Min(y + height, Height); row++)
            pixels.AsSpan((row * Width) + left, right - left).Fill((byte)paint);
    }

    public void Disc(int x, int y, int radius, Paint paint)
    {
        for (int dy = -radius; dy <= radius; dy++)
        {
            int half = (int)Math.Sqrt((radius * radius) - (dy * dy));
            Fill(x - half, y + dy, (2 * half) + 1, 1, paint);
        }
    }

    public void Ring(int x, int y, int radius, int thickness, Paint paint)
    {
        Disc(x, y, radius, paint);
        Disc(x, y, radius - thickness, Paint.Paper);
    }

    public void Box(int x, int y, int width, int height, int thickness, Paint paint)
    {
        Fill(x, y, width, height, paint);
        Fill(x + thickness, y + thickness, width - (2 * thickness), height - (2 * thickness), Paint.Paper);
    }

    /// <summary>Draws a glyph over what is there.</summary>
    /// <param name="x">Where the glyph is placed.</param>
    /// <param name="y">The line that the glyph stands on.</param>
    public void Letter(int x, int y, GlyphMask mask, Paint ink)
    {
        for (int row = 0; row < mask.Height; row++)
        {
            for (int column = 0; column < mask.Width; column++)
            {
                int share = ((mask.Coverage[(row * mask.Width) + column] * Mixture.Whole) + (GlyphMask.Full / 2))
                    / GlyphMask.Full;
                var (left, top) = (x + mask.Left + column, y + mask.Top + row);
                if (share > 0 && left is >= 0 and < Width && top is >= 0 and < Height)
                    Mix(ref pixels[(top * Width) + left], ink, share);
            }
        }
    }

    // Where two letters meet, the pixel has the ink of both.
    private void Mix(ref byte pixel, Paint ink, int share)
    {
        if (pixel == (byte)ink)
            return;
        var ground = pixel < Paints ? (Paint)pixel : _mixtures[pixel - Paints].Ground;
        if (pixel >= Paints && _mixtures[pixel - Paints].Ink == ink)
            share += _mixtures[pixel - Paints].Share;
        if (share >= Mixture.Whole)
        {
            pixel = (byte)ink;
            return;
        }

        var mixture = new Mixture(ink, ground, share);
        int index = _mixtures.IndexOf(mixture);
        if (index < 0)
        {
            index = _mixtures.Count;
            _mixtures.Add(mixture);
        }

        pixel = (byte)(Paints + index);
    }
}

/// <summary>Ink on a ground, at the edge of a letter.</summary>
/// <param name="Share">How much of it is ink, in parts of <see cref="Whole"/>.</param>
internal readonly record struct Mixture(Paint Ink, Paint Ground, int Share)
{
    /// <summary>Few shades: with more, pictures would be larger and look the same.</summary>
    public const int Whole = 5;

    /// <summary>The colour, as 0xRRGGBB.</summary>
    public int ColourIn(Palette palette)
    {
        var (ink, ground) = (palette.Colours[(int)Ink], palette.Colours[(int)Ground]);
        int share = Share;
        return (Channel(16) << 16) | (Channel(8) << 8) | Channel(0);

        int Channel(int shift) =>
            (((ink >> shift & 0xff) * share) + ((ground >> shift & 0xff) * (Whole - share))) / Whole;
    }
}
