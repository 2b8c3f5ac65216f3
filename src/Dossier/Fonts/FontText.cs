using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Fonts;

/// <summary>
/// Prepares texts to be set one glyph after the other, from left to right, which is right for Latin, Cyrillic and Greek
/// letters. Other scripts also need rules of the font for the places and the shapes of letters, which are not read here.
/// </summary>
internal static class FontText
{
    /// <summary>
    /// The text on one line, letters and their accents composed; null if the font has no glyph for one of its
    /// characters, or if a mark would have to be placed on a letter.
    /// </summary>
    public static string? Prepare(string text)
    {
        var prepared = new StringBuilder();
        foreach (var rune in ComposedForm.Compose(WhiteSpaceOfFonts(text)).EnumerateRunes())
        {
            if (IsInvisible(rune))
                continue;
            if (!CanBeSet(rune))
                return null;
            prepared.Append(rune);
        }

        return prepared.ToString();
    }

    // No-break spaces stay, because lines must not break at them; the font has one of them.
    private static string WhiteSpaceOfFonts(string text) =>
        WhiteSpace.Fold(text.Replace('\u202F', '\u00A0').Replace('\u2011', '-'));

    // Soft hyphens, and isolates around names: in a text without letters from right to left they do nothing.
    private static bool IsInvisible(Rune rune) => rune.Value is 0xAD or 0x2060 or 0xFEFF or (>= 0x2066 and <= 0x2069);

    private static bool CanBeSet(Rune rune) =>
        OpenTypeFont.Regular.GlyphOf(rune.Value) != 0
        && OpenTypeFont.SemiBold.GlyphOf(rune.Value) != 0
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.Control);
}
