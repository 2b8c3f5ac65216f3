using System.Collections.Immutable;
using System.Text;
using Dossier.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// Splits a text into the terms that it can be found by: its folded words and, in scripts without spaces, each pair of
/// adjacent characters and the last character. <c>theme/assets/js/search/words.js</c> splits queries in the same way.
/// </summary>
internal static class SearchWords
{
    private const int LongestWord = 32;

    /// <summary>
    /// The next word at or after a position: a run of letters, digits and marks, or an abbreviation with its points.
    /// </summary>
    /// <param name="at">Moves to the end of the word, or to the end of the text if there is none.</param>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            int start = at;
            var first = RuneAt(text, at, out int length);
            at += length;
            if (!Rune.IsLetter(first) && !Folding.IsNumber(first))
                continue;
            int end = Rune.IsLetter(first) ? EndOfAbbreviation(text, at) : at;
            if (end == at)
            {
                while (end < text.Length && (Folding.IsWordPart(RuneAt(text, end, out length)) || IsJoiner(text[end])))
                    end += length;
            }

            at = end;
            if (end - start > 1 || Folding.IsNumber(first) || !IsElided(text, start))
                return text[start..end];
        }

        return [];
    }

    /// <summary>The terms that a word is found by.</summary>
    public static ImmutableArray<string> Terms(ReadOnlySpan<char> word)
    {
        string folded = Folding.Fold(word);
        if (!folded.AsSpan().ContainsAnyExceptInRange('\0', '\u0dff'))
            return folded.Length == 0 ? [] : [Clipped(folded)];
        var terms = ImmutableArray.CreateBuilder<string>();
        for (int start = 0; start < folded.Length;)
        {
            bool unspaced = WordBoundary.IsUnspaced(folded[start]);
            int end = start;
            while (end < folded.Length && WordBoundary.IsUnspaced(folded[end]) == unspaced)
                end += char.IsHighSurrogate(folded[end]) ? 2 : 1;
            if (unspaced)
                AddPairs(terms, folded[start..end]);
            else
                terms.Add(Clipped(folded[start..end]));
            start = end;
        }

        return terms.ToImmutable();
    }

    // The last character is also indexed alone, so that it is found at the end of a word.
    private static void AddPairs(ImmutableArray<string>.Builder terms, string run)
    {
        for (int at = 0; at < run.Length;)
        {
            int next = at + LengthAt(run, at);
            terms.Add(next < run.Length ? run[at..(next + LengthAt(run, next))] : run[at..next]);
            at = next;
        }
    }

    private static int LengthAt(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    private static string Clipped(string term) => term.Length <= LongestWord ? term
        : string.Concat(term.EnumerateRunes().Take(LongestWord).Select(rune => rune.ToString()));

    // Soft hyphens and joiners occur inside words, but people do not type them in searches.
    private static bool IsJoiner(char c) => c is '\u00ad' or '\u200c' or '\u200d';

    // “U.S.” is one word and is found by “US”. In “a.b.cd” the abbreviation ends before “cd”, which is longer than one
    // letter.
    private static int EndOfAbbreviation(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        int last = at;
        while (end + 1 < text.Length && text[end] == '.' && Rune.IsLetter(RuneAt(text, end + 1, out int length)))
        {
            last = end;
            end += 1 + length;
        }

        return end < text.Length && Folding.IsWordPart(RuneAt(text, end, out _)) ? last : end;
    }

    // The s of “Norway’s”, the t of “won’t”, the l of “l’accord”.
    private static bool IsElided(ReadOnlySpan<char> text, int at) =>
        (at > 1 && IsApostrophe(text[at - 1]) && IsWordEnd(text, at - 1))
        || (at + 2 < text.Length && IsApostrophe(text[at + 1]) && Folding.IsWordPart(RuneAt(text, at + 2, out _)));

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordEnd(ReadOnlySpan<char> text, int end)
    {
        Rune.DecodeLastFromUtf16(text[..end], out var rune, out _);
        return Folding.IsWordPart(rune);
    }

    private static Rune RuneAt(ReadOnlySpan<char> text, int at, out int length)
    {
        Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return rune;
    }
}
