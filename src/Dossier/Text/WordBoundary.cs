using System.Globalization;

namespace Dossier.Text;

/// <summary>Where words may begin and end: “art” is not quoted from “part”. Scripts that write no spaces have no such places.</summary>
internal static class WordBoundary
{
    /// <summary>Whether a word can begin or end at this offset.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !(IsWordPart(text, at - 1) && IsWordPart(text, at)) || IsUnspaced(text, at - 1) || IsUnspaced(text, at);

    private static bool IsWordPart(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    // Thai to Myanmar, Khmer, kana and the CJK ideographs, also those beyond the first plane.
    private static bool IsUnspaced(ReadOnlySpan<char> text, int at) => text[at] is
        (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff')
        or (>= '\u2e80' and <= '\u312f') or (>= '\u3190' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
        or (>= '\uff66' and <= '\uff9f') or (>= '\ud840' and <= '\ud87f');
}
