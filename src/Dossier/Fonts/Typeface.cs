using System.Collections.Concurrent;
using System.Text;

namespace Dossier.Fonts;

/// <summary>A font at one size. Masks of glyphs are kept, because a site needs the same few hundred again and again.</summary>
/// <param name="size">The height of the font's em, in pixels.</param>
internal sealed class Typeface(OpenTypeFont font, int size)
{
    private const int Shifts = 4;

    private readonly ConcurrentDictionary<(int Glyph, int Shift), GlyphMask> _masks = [];

    public int Size => size;

    /// <summary>The width of a line of text, in pixels, rounded up.</summary>
    public int Measure(ReadOnlySpan<char> text)
    {
        long width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += font.AdvanceOf(font.GlyphOf(rune.Value));
        return (int)(((width * size) + font.UnitsPerEm - 1) / font.UnitsPerEm);
    }

    /// <summary>The masks of a line of text, each with the pixel that its place begins at.</summary>
    public IEnumerable<(int X, GlyphMask Mask)> Set(string text)
    {
        long advance = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            int glyph = font.GlyphOf(rune.Value);
            long place = advance * size * Shifts / font.UnitsPerEm;
            yield return ((int)(place / Shifts), Mask(glyph, (int)(place % Shifts)));
            advance += font.AdvanceOf(glyph);
        }
    }

    private GlyphMask Mask(int glyph, int shift) => _masks.GetOrAdd(
        (glyph, shift),
        static (key, face) => GlyphMask.Fill(face.Font, key.Glyph, face.Size, key.Shift * GlyphMask.Unit / Shifts),
        (Font: font, Size: size));
}
