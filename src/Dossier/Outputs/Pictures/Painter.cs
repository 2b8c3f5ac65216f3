using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>Draws lines of bars in an area, from the side where its script begins.</summary>
internal sealed class Painter(Canvas canvas, Rectangle area, int height, bool rightToLeft)
{
    /// <summary>
    /// The longest word that is drawn as one bar, because scripts without spaces have no words to draw.
    /// </summary>
    public const int LongestBar = 16;

    private int _x;
    private int _y;

    /// <param name="letters">The number of letters, each half as wide as a line is high.</param>
    /// <param name="ink">Null for a space.</param>
    /// <returns>False if the area is full.</returns>
    public bool Bar(int letters, Paint ground, Paint? ink)
    {
        int width = letters * height / 2;
        if (_x + width > area.Width && _x > 0)
        {
            (_x, _y) = (0, _y + height);
            if (ink is null)
                return HasRoom;
        }

        if (!HasRoom)
            return false;
        width = Math.Min(width, area.Width - _x);
        int x = rightToLeft ? area.Right - _x - width : area.X + _x;
        canvas.Fill(x, area.Y + _y, width, height * 9 / 10, ground);
        if (ink is { } bar)
            canvas.Fill(x, area.Y + _y + (height * 3 / 10), width, Math.Max(1, height * 3 / 10), bar);
        _x += width;
        return true;
    }

    public bool NextParagraph()
    {
        (_x, _y) = (0, _y + (height * 3 / 2));
        return HasRoom;
    }

    private bool HasRoom => _y + height <= area.Height;
}
