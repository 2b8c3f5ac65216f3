using System.Collections.Frozen;

namespace Dossier.Matching.Speech;

/// <summary>
/// Recognises apostrophes at the beginning or end of a word, which look like marks that open or close a quotation:
/// “‘the farmers’ demands’”, “‘goin’ home’”, “the '90s”, “let 'em go”. The words around the mark decide.
/// </summary>
internal static class Apostrophes
{
    private const int MostInScareQuotes = 3;

    // Words that can follow a quotation but are never owned by the word before: in “‘the farmers’ said” the mark
    // closes.
    private static readonly FrozenSet<string> NeverOwned = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "added", "after", "an", "and", "are", "as", "asked", "at", "because", "been", "before", "but", "by", "can",
        "could", "did", "do", "does",
        "during", "for", "from", "had", "has", "have", "he", "his", "i", "if", "in", "into", "is", "it", "its", "may",
        "might", "must", "nor", "not",
        "of", "on", "or", "over", "said", "says", "shall", "she", "should", "since", "so", "than", "that", "the",
        "their", "then", "there", "they",
        "this", "to", "told", "under", "until", "was", "we", "were", "when", "where", "which", "while", "who", "will",
        "with", "would", "wrote", "you");

    // English contractions, and the articles and adverbs of Dutch: “'t”, “'s avonds”.
    private static readonly FrozenSet<string> Shortened = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "bout", "cause", "cos", "em", "ere", "k", "m", "n", "neath", "nuff", "round", "s", "t", "til", "till", "tis",
        "twas", "tween", "twere", "twill");

    private static readonly FrozenSet<string> BeforeYears = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "autumn", "by", "class", "early", "fall", "in", "late", "of", "since",
        "spring", "summer", "the", "until", "winter");

    /// <summary>
    /// Whether a mark is the apostrophe at the beginning of a word: “'90s”, “the class of '68”, “'tis”. If the next
    /// mark comes after a comma or full stop, it closes a quotation, so this one opens it.
    /// </summary>
    /// <param name="close">The mark that would close the quotation; negative if there is none.</param>
    public static bool BeginsWord(string text, int at, int close)
    {
        int stop = at + 1;
        while (stop < text.Length && char.IsLetterOrDigit(text[stop]))
            stop++;
        var word = text.AsSpan(at + 1, stop - at - 1);
        if (close == stop && word is not "n")
            return false;
        bool isYear = word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1])
            && (word.Length == 3 ? word[2] == 's' : BeforeYears.Contains(WordBefore(text, at)));
        return (isYear || Shortened.Contains(word.ToString()))
            && !(close >= 0 && IsAfterStop(text, close) && !OpensBetween(text, stop, close));
    }

    /// <summary>
    /// Whether an apparent closing mark can be an apostrophe, in a quotation longer than a few words: if the next
    /// paragraph opens the same quotation again, it was not closed in this one.
    /// </summary>
    public static bool IsNoEnd(string text, int open, int close, int end) =>
        IsLike(text, close, end) && !IsAfterStop(text, close) && BeginsSentence(text, open)
            && text.AsSpan(open, close - open).Count(' ') >= MostInScareQuotes;

    private static bool BeginsSentence(string text, int open)
    {
        var before = text.AsSpan(0, open).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '.' or ':' or ',' or '?' or '!' or '\n' or '\r';
    }

    private static string WordBefore(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..end];
    }

    /// <summary>
    /// Finds where a quotation in single marks is closed. An apostrophe is only skipped if a later mark cannot be one
    /// and comes before the next quotation begins.
    /// </summary>
    /// <param name="first">The first mark that may close it; negative if there is none.</param>
    /// <param name="next">Gives the first mark that may close it, from an offset on.</param>
    public static int PassOver(string text, int open, int first, int end, Func<int, int> next)
    {
        int passed = -1;
        for (int close = first; close >= 0 && !OpensBetween(text, open + 1, close); close = next(close + 1))
        {
            // A mark after a comma or full stop is never an apostrophe, so it closes, and the marks before it were
            // apostrophes.
            if (IsAfterStop(text, close))
                return close;
            if (!IsLike(text, close, end))
                return passed < 0 ? close : passed;
            if (passed < 0 && LeadsNowhere(text, close, end))
                passed = close;
        }

        return passed < 0 ? first : passed;
    }

    private static bool IsAfterStop(string text, int at) =>
        text[at - 1] is ',' or '.' or '!' or '?' or '…' or '—' or '–';

    // After a word that ends in s or is shortened at its end, and before another word.
    private static bool IsLike(string text, int at, int end) =>
        at + 2 < end && char.IsWhiteSpace(text[at + 1]) && char.IsLetter(text[at + 2])
            && (text[at - 1] is 's' or 'S' || IsShortened(text, at));

    private static bool IsShortened(string text, int at) =>
        text[at - 1] is 'n' or 'N' && text[at - 2] is 'i' or 'I' or '’' or '\'';

    private static bool LeadsNowhere(string text, int at, int end)
    {
        int stop = at + 2;
        while (stop < end && char.IsLetter(text[stop]))
            stop++;
        return !IsShortened(text, at) && NeverOwned.Contains(text[(at + 2)..stop]);
    }

    private static bool OpensBetween(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is '‘' or '‚'
                || (text[i] == '\''
                    && !char.IsLetterOrDigit(text[i - 1])
                    && char.IsLetterOrDigit(text[i + 1])
                    && !BeginsWord(text, i, -1)))
                return true;
        }

        return false;
    }
}
