using System.Collections.Frozen;

namespace Dossier.Anchoring;

/// <summary>
/// The apostrophe at the end of a word, which looks like the mark that ends a quotation: “‘the farmers’ demands’”,
/// “‘goin’ home’”. English alone has it there, so it is told by English words.
/// </summary>
internal static class Apostrophes
{
    // What can follow a quotation, and not a word that owns the next: “‘the farmers’ said” ends one.
    private static readonly FrozenSet<string> NeverOwned = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "added", "after", "an", "and", "are", "as", "asked", "at", "because", "been", "before", "but", "by", "can", "could", "did", "do", "does",
        "during", "for", "from", "had", "has", "have", "he", "his", "i", "if", "in", "into", "is", "it", "its", "may", "might", "must", "nor", "not",
        "of", "on", "or", "over", "said", "says", "shall", "she", "should", "since", "so", "than", "that", "the", "their", "then", "there", "they",
        "this", "to", "told", "under", "until", "was", "we", "were", "when", "where", "which", "while", "who", "will", "with", "would", "wrote", "you");

    /// <summary>
    /// Where a single mark is closed. An apostrophe is passed over only where a mark comes after it that can be none, before
    /// the next quotation begins.
    /// </summary>
    /// <param name="first">The first that may close it; negative where there is none.</param>
    /// <param name="next">The first that may close it, from a place on.</param>
    public static int PassOver(string text, int open, int first, int end, Func<int, int> next)
    {
        int passed = -1;
        for (int close = first; close >= 0 && !OpensBetween(text, open + 1, close); close = next(close + 1))
        {
            // After a comma or a stop there is no apostrophe, so what came before was some, whatever word followed.
            if (IsAfterStop(text, close))
                return close;
            if (!IsLike(text, close, end))
                return passed < 0 ? close : passed;
            if (passed < 0 && LeadsNowhere(text, close, end))
                passed = close;
        }

        return passed < 0 ? first : passed;
    }

    private static bool IsAfterStop(string text, int at) => text[at - 1] is ',' or '.' or '!' or '?' or '…' or '—' or '–';

    // After a word in s, or one that is shortened at its end, and before another.
    private static bool IsLike(string text, int at, int end) =>
        at + 2 < end && char.IsWhiteSpace(text[at + 1]) && char.IsLetter(text[at + 2]) && (text[at - 1] is 's' or 'S' || IsShortened(text, at));

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
            if (text[i] is '‘' or '‚' || (text[i] == '\'' && !char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])))
                return true;
        }

        return false;
    }
}
