using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Recognises a name that is only part of another: a hyphen or an apostrophe joins it to a capitalised word (Anna-Lena,
/// Moll-Hansen, O’Brien). “pro-Moll”, “Moll-led” and “Moll’s” do name Moll, and “L’UE” names the UE.
/// </summary>
internal static class JoinedNames
{
    // Words that form no name with the word after them, even when a sentence or headline capitalises them.
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "anti", "arch", "co", "counter", "cross", "ex", "extra", "inter", "intra", "mid", "mini", "neo", "non", "pan",
        "post", "pre", "pro", "quasi",
        "re", "semi", "sub", "trans", "ultra", "un", "vice", "al", "el", "ul", "est", "nord", "ost", "ouest", "süd",
        "sud", "west",
        "afro", "américano", "anglo", "austro", "euro", "franco", "germano", "graeco", "greco", "hispano", "indo",
        "israelo", "italo", "luso",
        "polono", "russo", "serbo", "sino", "turco", "turko", "анти", "про", "экс", "екс");

    // Headlines capitalise these words.
    private static readonly FrozenSet<string> After = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aligned", "allied", "appointed", "backed", "based", "born", "brokered", "built", "controlled", "dominated",
        "era", "friendly", "funded",
        "held", "leaning", "led", "like", "linked", "loyal", "made", "mediated", "occupied", "only", "owned", "plus",
        "run", "ruled", "sponsored",
        "style", "type", "wide");

    // Elided articles and similar words. “O’” and “D’” are not among them, because they begin names.
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "l", "qu", "jusqu", "lorsqu", "puisqu", "all", "dall", "dell", "nell", "quell", "sull", "un");

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "s", "d", "ll", "re", "ve", "t");

    /// <summary>
    /// The place of the hyphen or apostrophe that joins a capitalised word to the beginning of the name; negative if
    /// there is none.
    /// </summary>
    public static int JointBefore(string text, int start, int end)
    {
        // If the line ends after the hyphen, the hyphen is two characters away.
        int joint = start > 1 && text[start - 1] == ' ' && IsHyphen(text[start - 2]) ? start - 2 : start - 1;
        if (joint <= 0 || !IsJoint(text[joint]))
            return -1;
        int begin = joint;
        while (begin > 0 && IsWordPart(text[begin - 1]))
            begin--;
        string word = text[begin..joint];
        bool isApart = text[joint] == '\''
            ? Elided.Contains(word) || IsAcronym(text.AsSpan(start, end - start))
            : Before.Contains(word) || AreAcronyms(word, text.AsSpan(start, end - start));
        return IsCapitalised(word) && !isApart ? joint : -1;
    }

    /// <summary>
    /// The beginning of a capitalised word that is joined to the end of the name; negative if there is none.
    /// </summary>
    public static int WordAfter(string text, int start, int end)
    {
        if (end >= text.Length || !IsJoint(text[end]))
            return -1;
        int begin = end + 1 < text.Length && text[end + 1] == ' ' && IsHyphen(text[end]) ? end + 2 : end + 1;
        int stop = begin;
        while (stop < text.Length && IsWordPart(text[stop]))
            stop++;
        string word = text[begin..stop];
        bool isApart = text[end] == '\''
            ? Endings.Contains(word)
            : After.Contains(word) || AreAcronyms(word, text.AsSpan(start, end - start));
        return IsCapitalised(word) && !isApart ? begin : -1;
    }

    private static bool IsJoint(char c) => c == '\'' || IsHyphen(c);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsWordPart(char c) => char.IsSurrogate(c) || WordBoundary.IsWordPart(new Rune(c));

    private static bool IsCapitalised(string word) =>
        Rune.DecodeFromUtf16(word, out var first, out _) == OperationStatus.Done
        && Rune.GetUnicodeCategory(first) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    // “EU-UN” is two names and not one.
    private static bool AreAcronyms(string word, ReadOnlySpan<char> name) => IsAcronym(word) && IsAcronym(name);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c) && c != '.')
                return false;
        }

        return word.Length > 1;
    }
}
