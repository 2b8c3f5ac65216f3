using Dossier.Addresses;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// A picture while it is drawn: one byte for each pixel, row by row, each a <see cref="Paint"/>. What is outside is cut
/// off.
/// </summary>
internal sealed class Canvas(byte[] pixels)
{
    public const int Width = PicturePaths.Width;
    public const int Height = PicturePaths.Height;

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
}
