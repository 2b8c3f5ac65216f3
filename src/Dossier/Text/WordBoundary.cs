using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Where words may begin and end: “art” does not count as quoted from “part”, nor “40” from “40.5”, nor “will” from
/// “won’t”. Invisible characters between the letters do not create a boundary. Scripts written without spaces have a
/// boundary between any two characters.
/// </summary>
internal static class WordBoundary
{
    private const char FirstMark = '\u0300';
    private const int LongestCharacter = 40;

    /// <summary>Whether a word can begin or end at this offset.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return true;
        if (text[at] == ' ' || (text[at - 1] == ' ' && text[at] < FirstMark))
            return true;
        if (IsInCharacter(text, at))
            return false;
        var (left, right) = (at, at);
        while (left > 0 && IsHidden(text[left - 1]))
            left--;
        while (right < text.Length && IsHidden(text[right]))
            right++;
        if (left == 0 || right == text.Length)
            return true;
        Rune.DecodeLastFromUtf16(text[..left], out var before, out _);
        Rune.DecodeFromUtf16(text[right..], out var after, out _);
        return IsWordPart(before) && IsWordPart(after)
            ? IsUnspaced(text[left - 1]) || IsUnspaced(text[right])
            : !IsJoint(text, at) && !IsJoint(text, at - 1) && !IsInNumber(text, at) && !IsInNot(text, at);
    }

    public static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>
    /// Scripts written without spaces: Thai to Myanmar, Khmer, kana and the CJK ideographs, also beyond U+FFFF.
    /// </summary>
    public static bool IsUnspaced(char c) => c is
        (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff')
        or (>= '\u2e80' and <= '\u312f') or (>= '\u3190' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
        or (>= '\uff66' and <= '\uff9f') or (>= '\ud840' and <= '\ud87f');

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Inside one visible character: between a letter and its accent, or inside a flag or a family emoji.
    private static bool IsInCharacter(ReadOnlySpan<char> text, int at)
    {
        if (text[at] < FirstMark)
            return false;
        int start = at - 1;
        while (start > 0 && text[start] > '\u007f' && at - start < LongestCharacter)
            start--;
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        while (start < at)
            start += StringInfo.GetNextTextElementLength(text[start..]);
        return start > at;
    }

    // A soft hyphen or a joiner, but not a zero-width space, at which a line may break.
    private static bool IsHidden(char c) =>
        c > '\u007f' && c != '\u200b' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // The point of 40.5 or ٣٫٥, the colon of 3:15, the mark in a Hebrew abbreviation.
    private static bool IsJoint(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length && text[at] switch
    {
        '.' or ',' or ':' or '\'' or '’' or '·' or '\u066b' or '\u066c' =>
            char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        '\u05f3' or '\u05f4' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        _ => false,
    };

    // Between a minus sign and its number, or between a number and its fraction.
    private static bool IsInNumber(ReadOnlySpan<char> text, int at) =>
        (text[at - 1] == '\u2212' && char.IsDigit(text[at]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])))
        || (char.IsDigit(text[at - 1]) && (text[at] is (>= '\u00bc' and <= '\u00be') or (>= '\u2150' and <= '\u215f')));

    // Next to the apostrophe of “n’t”: the part before it alone would say the opposite.
    private static bool IsInNot(ReadOnlySpan<char> text, int at) => IsNot(text, at) || IsNot(text, at - 1);

    private static bool IsNot(ReadOnlySpan<char> text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at] is ('\'' or '’')
        && text[at - 1] is ('n' or 'N')
        && text[at + 1] is ('t' or 'T')
        && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));
}
