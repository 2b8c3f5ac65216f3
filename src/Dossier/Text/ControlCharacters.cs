using System.Buffers;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Code points that are nobody's text: the controls C0 and C1 but for tab and line ends, DEL, and noncharacters (Unicode,
/// section 23.7). XML allows few of them, and a browser takes the reference “&#128;” for another character.
/// </summary>
internal static class ControlCharacters
{
    // What they all begin with; the noncharacters beyond U+FFFF are pairs, the second of which decides.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xFDD0, 0x20)).Concat([0xFFFE, 0xFFFF]).Select(c => (char)c).Except(['\t', '\n', '\r']),
        .. Enumerable.Range(1, 16).Select(plane => (char)(0xD800 + (plane << 6) - 1)),
    ]);

    /// <summary>
    /// A form feed (between the pages of a text that <c>pdftotext</c> made) and a vertical tab only part words, so each
    /// becomes a space: one code point for one, so that no offset moves.
    /// </summary>
    public static string MakePageBreaksSpaces(string text) => text.Replace('\f', ' ').Replace('\v', ' ');

    /// <summary>Where the first of them stands, in UTF-16; -1 where there is none.</summary>
    public static int IndexIn(string text) => IndexIn(text, 0);

    /// <summary>Each becomes its Control Picture (U+2400 block), or U+FFFD: one code point for one, so that no published offset moves.</summary>
    public static string MakeVisible(string text)
    {
        int at = IndexIn(text);
        if (at < 0)
            return text;
        var shown = new StringBuilder(text.Length);
        int from = 0;
        for (; at >= 0; at = IndexIn(text, from))
        {
            var rune = Rune.GetRuneAt(text, at);
            shown.Append(text, from, at - from).Append(PictureOf(rune));
            from = at + rune.Utf16SequenceLength;
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    public static bool IsOne(int codePoint) =>
        codePoint is (>= 0 and < 0x20 and not (9 or 10 or 13)) or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;

    public static char PictureOf(Rune control) => control.Value switch { 0x7F => '\u2421', > 0x7F => '\ufffd', _ => (char)(0x2400 + control.Value) };

    private static int IndexIn(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int step = text.AsSpan(at).IndexOfAny(Suspects);
            if (step < 0)
                return -1;
            at += step;
            if (!char.IsSurrogate(text[at]) || (Rune.TryGetRuneAt(text, at, out var rune) && IsOne(rune.Value)))
                return at;
        }

        return -1;
    }
}
