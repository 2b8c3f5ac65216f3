namespace Dossier.Text;

/// <summary>
/// Decides from the words before and after a stop whether it belongs to an abbreviation, an initial or an ordinal.
/// </summary>
internal sealed class StopWords(string text, SentenceWords language)
{
    private const int LongestOrdinal = 3;

    /// <summary>Whether the sentence goes on after the stop.</summary>
    /// <param name="next">Where the next word begins, after opening marks.</param>
    public bool GoOn(int stop, int next)
    {
        int begin = BeginOf(stop);
        string joined = text[begin..stop];
        string whole = WithPartsBefore(begin, joined);
        string word = joined[(joined.LastIndexOf('-') + 1)..];
        bool isBeforeNumber = next < text.Length && char.IsDigit(text[next]);
        if (IsIn(language.Never, word, whole) || (isBeforeNumber && IsIn(language.BeforeNumbers, word, whole)))
            return true;
        bool mayEnd = IsIn(language.MayEnd, word, whole) || AreInitials(word)
            || (language.HasOrdinals && IsOrdinal(word, stop - word.Length));
        return mayEnd && !Opens(next);
    }

    /// <summary>Whether one of the next words says who spoke: “Why?” Ina Moll asked.</summary>
    public bool TellsWhoSpeaks(int next, int most)
    {
        for (int at = next; at < text.Length && most > 0; most--)
        {
            string word = WordAt(at);
            if (language.Saying.Contains(word))
                return true;
            at += word.Length;
            if (word.Length == 0 || at == text.Length || text[at] != ' ')
                return false;
            at++;
        }

        return false;
    }

    // The “A.” of “A. I. Moll” is an initial, not an article that opens a sentence.
    private bool Opens(int at)
    {
        string word = WordAt(at);
        return language.Openers.Contains(word) && !(word.Length == 1 && at + 1 < text.Length && text[at + 1] == '.');
    }

    private int BeginOf(int end)
    {
        int begin = end;
        while (begin > 0 && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] is '.' or '-'))
            begin--;
        return begin;
    }

    // For the B of “z. B.” this gives “z.B”.
    private string WithPartsBefore(int begin, string word)
    {
        while (begin > 2 && char.IsWhiteSpace(text[begin - 1]) && text[begin - 2] == '.')
        {
            int start = BeginOf(begin - 2);
            if (start == begin - 2 || begin - 2 - start > 3)
                return word;
            word = $"{text[start..(begin - 2)]}.{word}";
            begin = start;
        }

        return word;
    }

    // At the beginning of a sentence the word has a capital.
    private static bool IsIn(System.Collections.Frozen.FrozenSet<string> words, string word, string whole) =>
        words.Contains(word) || words.Contains(whole) || words.Contains(WithSmallLetter(word))
            || words.Contains(WithSmallLetter(whole));

    private static string WithSmallLetter(string word) =>
        word.Length == 0 ? word : char.ToLowerInvariant(word[0]) + word[1..];

    private bool AreInitials(string word) =>
        word.Split('.').All(letter => letter.Length == 1 && char.IsLetter(letter[0])) && !language.Words.Contains(word);

    // A year is not an ordinal, nor is a part of 3:15 or 1914-18.
    private bool IsOrdinal(string word, int begin) =>
        (word.Length is > 0 and <= LongestOrdinal
            && word.All(char.IsDigit)
            && !(begin > 1 && text[begin - 1] is ':' or ',' or '-' or '–' && char.IsDigit(text[begin - 2])))
        || (word.Length > 1 && word.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C'));

    private string WordAt(int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[at..end];
    }
}
