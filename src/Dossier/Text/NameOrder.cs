using System.Text;

namespace Dossier.Text;

/// <summary>
/// Sorts names and titles as a dictionary does, in the same order on every machine. Words are compared one by one by
/// their folded letters (Éva before Evans, O’Brien after O'Brian), numbers by value (Pier 2 before Pier 10);
/// punctuation is ignored. Names that are equal by these rules are sorted by code points.
/// </summary>
internal static class NameOrder
{
    // Both sort before every letter, so a shorter word comes first and numbers come before letters.
    private const char BetweenWords = '\u0001';
    private const char LengthOfNumber = '\u0002';
    private const int LongestNumber = 40;

    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    public static IOrderedEnumerable<T> ThenByName<T>(this IOrderedEnumerable<T> items, Func<T, string> name) =>
        items.ThenBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>A sort key: comparing keys by code points gives the order of the names.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        bool isParted = false;
        for (int at = 0; at < name.Length;)
        {
            Rune.DecodeFromUtf16(name.AsSpan(at), out var rune, out int length);
            bool isNumber = Rune.IsDigit(rune);
            int end = isNumber ? EndOfNumber(name, at) : at + length;
            string folded = isNumber ? NumberKey(name.AsSpan(at, end - at)) : Folding.Fold(name.AsSpan(at, length));
            isParted |= folded.Length == 0 && IsBetweenWords(rune);
            if (folded.Length > 0)
            {
                if (isParted && key.Length > 0)
                    key.Append(BetweenWords);
                key.Append(folded);
                isParted = false;
            }

            at = end;
        }

        return key.ToString();
    }

    // An apostrophe or a full stop is part of a word (O’Brien, U.S.); a hyphen, a dash or a slash separates two words.
    private static bool IsBetweenWords(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DashPunctuation
            || rune.Value == '/';

    // The end of the digits, including marks that group them by three.
    private static int EndOfNumber(string name, int start)
    {
        int end = EndOfDigits(name, start);
        while (end < name.Length && name[end] is ',' or '.' or '’' or '\'' or '\u00a0' or '\u2009' or '\u202f'
            && EndOfDigits(name, end + 1) == end + 4)
            end += 4;
        return end;
    }

    private static int EndOfDigits(string name, int at)
    {
        while (at < name.Length && char.IsDigit(name[at]))
            at++;
        return at;
    }

    // Without leading zeros, more digits mean a greater number. Absurdly long numbers are compared by their first
    // digits.
    private static string NumberKey(ReadOnlySpan<char> number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (char c in number)
        {
            if (char.IsDigit(c) && (digits.Length > 0 || char.GetNumericValue(c) > 0))
                digits.Append((char)('0' + char.GetNumericValue(c)));
        }

        return $"{(char)(LengthOfNumber + Math.Min(digits.Length, LongestNumber))}{digits}";
    }
}
