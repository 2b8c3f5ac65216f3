namespace Dossier.Outputs.Pictures;

/// <summary>A part of a canvas, in pixels.</summary>
internal sealed record Rectangle(int X, int Y, int Width, int Height)
{
    /// <summary>The area inside the frame that every picture has.</summary>
    public static Rectangle Whole { get; } = new(92, 64, 1044, 470);

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public Rectangle Column(int index, int count, int gap)
    {
        int width = (Width - (gap * (count - 1))) / count;
        return this with { X = X + (index * (width + gap)), Width = width };
    }
}
