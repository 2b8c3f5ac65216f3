using System.Buffers;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Code points that do not belong in a text: C0 and C1 controls except tab and line ends, DEL, and noncharacters (The
/// Unicode Standard, section 23.7). XML forbids most of them, and a browser reads the reference “&#128;” as another
/// character.
/// </summary>
internal static class ControlCharacters
{
    // Every such code point begins with one of these. Noncharacters beyond U+FFFF are pairs whose second half decides.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20)
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0xFDD0, 0x20))
            .Concat([0xFFFE, 0xFFFF])
            .Select(c => (char)c)
            .Except(['\t', '\n', '\r']),
        .. Enumerable.Range(1, 16).Select(plane => (char)(0xD800 + (plane << 6) - 1)),
    ]);

    /// <summary>
    /// Replaces a form feed (<c>pdftotext</c> writes one between pages) or a vertical tab with a space, because both
    /// only separate words. The number of characters stays the same, so no offset changes.
    /// </summary>
    public static string MakePageBreaksSpaces(string text) => text.Replace('\f', ' ').Replace('\v', ' ');

    /// <summary>The UTF-16 offset of the first such code point; -1 if there is none.</summary>
    public static int IndexIn(string text) => IndexIn(text, 0);

    /// <summary>
    /// Replaces each with its Control Picture (block U+2400) or with U+FFFD. Each stays one code point, so no published
    /// offset changes.
    /// </summary>
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
        codePoint is (>= 0 and < 0x20 and not (9 or 10 or 13)) or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF)
            || (codePoint & 0xFFFE) == 0xFFFE;

    public static char PictureOf(Rune control) =>
        control.Value switch { 0x7F => '\u2421', > 0x7F => '\ufffd', _ => (char)(0x2400 + control.Value) };

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
