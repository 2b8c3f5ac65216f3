using System.Text;

namespace Dossier.Text;

/// <summary>
/// The order of names and titles in lists, that of a dictionary, and the same on every machine: words are compared one by
/// one by their folded letters (Éva before Evans, O’Brien after O'Brian), numbers by their value (Pier 2 before Pier 10), and
/// punctuation is passed over. What is alike by all that is in the order of its code points.
/// </summary>
internal static class NameOrder
{
    // Both stand before every letter, so that the shorter word comes first and numbers come before letters.
    private const char BetweenWords = '\u0001';
    private const char LengthOfNumber = '\u0002';
    private const int LongestNumber = 40;

    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    public static IOrderedEnumerable<T> ThenByName<T>(this IOrderedEnumerable<T> items, Func<T, string> name) =>
        items.ThenBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>Two names are in the order that their keys have by code points.</summary>
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

    // An apostrophe or a stop stands within a word (O’Brien, U.S.), a hyphen, a dash or a slash between two.
    private static bool IsBetweenWords(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DashPunctuation || rune.Value == '/';

    // Digits, and the marks that group them by three.
    private static int EndOfNumber(string name, int start)
    {
        int end = EndOfDigits(name, start);
        while (end < name.Length && name[end] is ',' or '.' or '’' or '\'' or '\u00a0' or '\u2009' or '\u202f' && EndOfDigits(name, end + 1) == end + 4)
            end += 4;
        return end;
    }

    private static int EndOfDigits(string name, int at)
    {
        while (at < name.Length && char.IsDigit(name[at]))
            at++;
        return at;
    }

    // The more digits the greater, whatever zeros it begins with; a number that no name has is compared by its first digits.
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
