using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Where words may begin and end: “art” is not quoted from “part”, nor “40” from “40.5”, nor “will” from “won’t”.
/// Scripts that write no spaces have such places between all their characters.
/// </summary>
internal static class WordBoundary
{
    /// <summary>Whether a word can begin or end at this offset.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return true;
        if (char.IsSurrogatePair(text[at - 1], text[at]))
            return false;
        Rune.DecodeLastFromUtf16(text[..at], out var before, out _);
        Rune.DecodeFromUtf16(text[at..], out var after, out _);
        if (IsMark(after))
            return false;
        return IsWordPart(before) && IsWordPart(after)
            ? IsUnspaced(text[at - 1]) || IsUnspaced(text[at])
            : !IsInNumber(text, at) && !IsInNot(text, at);
    }

    public static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>Thai to Myanmar, Khmer, kana and the CJK ideographs, also those beyond the first plane.</summary>
    public static bool IsUnspaced(char c) => c is
        (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff')
        or (>= '\u2e80' and <= '\u312f') or (>= '\u3190' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
        or (>= '\uff66' and <= '\uff9f') or (>= '\ud840' and <= '\ud87f');

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Beside the point or the comma of 40.5 and 1,200.
    private static bool IsInNumber(ReadOnlySpan<char> text, int at) => IsPoint(text, at) || IsPoint(text, at - 1);

    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is ('.' or ',') && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    // Beside the apostrophe of “n’t”: what stands before it would say the opposite.
    private static bool IsInNot(ReadOnlySpan<char> text, int at) => IsNot(text, at) || IsNot(text, at - 1);

    private static bool IsNot(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is ('\'' or '’') && text[at - 1] is ('n' or 'N') && text[at + 1] is ('t' or 'T')
        && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));
}
