using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Folds words for search and comparison: decomposed (NFKD), in lower case, without the marks that readers do not type.
/// <c>theme/assets/js/search/words.js</c> does the same with the browser's Unicode data, and a test compares the two. A
/// table is used here because .NET cannot normalize with invariant globalization.
/// </summary>
internal static class Folding
{
    private const int FirstSyllable = 0xac00;
    private const int LastSyllable = 0xd7a3;

    private static readonly FrozenDictionary<char, string> Table = Read();

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.IsAscii)
                AppendAscii(folded, (char)rune.Value);
            else if (!rune.IsBmp)
                folded.Append(IsWordPart(rune) ? Rune.ToLowerInvariant(rune).ToString() : "");
            else
                AppendFolded(folded, (char)rune.Value);
        }

        return folded.ToString();
    }

    /// <summary>
    /// A letter, a number of any kind, or a mark: everything that folding keeps, including marks that it then drops as
    /// silent.
    /// </summary>
    public static bool IsWordPart(Rune rune) =>
        Rune.IsLetter(rune) || IsNumber(rune) || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsNumber(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>
    /// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and tatweel. The vowel signs of
    /// Devanagari, Thai and similar scripts are part of the spelling, so they stay.
    /// </summary>
    private static bool IsSilent(char c) => c is
        (>= '\u0300' and <= '\u036f') or (>= '\u0483' and <= '\u0487') or (>= '\u0591' and <= '\u05bd')
        or '\u05bf' or '\u05c1' or '\u05c2' or '\u05c4' or '\u05c5' or '\u05c7'
        or (>= '\u0610' and <= '\u061a') or '\u0640' or (>= '\u064b' and <= '\u065f') or '\u0670'
        or (>= '\u06d6' and <= '\u06dc') or (>= '\u06df' and <= '\u06e8')
        or (>= '\u06ea' and <= '\u06ed') or (>= '\u08ca' and <= '\u08ff')
        or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff')
        or (>= '\u20d0' and <= '\u20ff') or (>= '\ufe20' and <= '\ufe2f');

    private static void AppendAscii(StringBuilder folded, char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
            folded.Append(char.ToLowerInvariant(c));
    }

    private static void AppendFolded(StringBuilder folded, char c)
    {
        if (c is >= (char)FirstSyllable and <= (char)LastSyllable)
            AppendJamo(folded, c - FirstSyllable);
        else if (Table.TryGetValue(c, out string? result))
            folded.Append(result);
        else if (IsWordPart(new Rune(c)) && !IsSilent(c))
            folded.Append(char.ToLowerInvariant(c));
    }

    // The Unicode Standard, section 3.12: a syllable is a leading consonant, a vowel and perhaps a trailing consonant.
    private static void AppendJamo(StringBuilder folded, int syllable)
    {
        folded.Append((char)(0x1100 + (syllable / 588))).Append((char)(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 > 0)
            folded.Append((char)(0x11a7 + (syllable % 28)));
    }

    // Each line of the table: the folded form, a space, then all characters that fold to it.
    private static FrozenDictionary<char, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Folding.txt")
            ?? throw new InvalidOperationException("The program was built without Folding.txt.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, string>();
        while (reader.ReadLine() is string line)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (char c in line.AsSpan(space + 1))
                table[c] = line[..space];
        }

        return table.ToFrozenDictionary();
    }
}
