using System.Buffers;
using System.Net;
using System.Text;

namespace Dossier.Matching.Speech;

/// <summary>
/// Quotation marks that an article writes with several characters: ``…'', ,,…'', &lt;&lt;…&gt;&gt; and HTML entities
/// (<c>&amp;quot;</c>, <c>&amp;#8220;</c>). Each becomes one mark with fillers beside it, so that no offset changes.
/// </summary>
internal static class SpelledMarks
{
    private const string Marks = "\"'“”„‘’‚«»‹›";
    private const int LongestEntity = 9;

    // Neither a letter nor white space, because the characters next to a mark decide what it is.
    private const char Filler = '\u2060';

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["&", "``", ",,", "<<", ">>"], StringComparison.Ordinal);

    public static string Read(string text)
    {
        int first = text.AsSpan().IndexOfAny(Signs);
        if (first < 0)
            return text;
        var read = new StringBuilder(text);
        bool isDoubled = false;
        for (int i = first; i < text.Length; i++)
        {
            if (text[i] == '&' && Entity(text, i) is { } entity)
            {
                Place(read, i, entity.Length, entity.Mark, Opens(text, i, entity.Length));
                i += entity.Length - 1;
            }
            else if (Pair(text, i) is { } pair && (pair.Mark != '”' || isDoubled))
            {
                Place(read, i, 2, pair.Mark, pair.Opens);
                isDoubled = pair.Mark is '“' or '„' || (isDoubled && pair.Mark != '”');
                i++;
            }
        }

        return read.ToString();
    }

    private static (char Mark, bool Opens)? Pair(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != text[at])
            return null;
        return text[at] switch
        {
            '`' => ('“', true),
            ',' when at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]) && Opens(text, at, 2) => ('„', true),
            '\'' when !Opens(text, at, 2) => ('”', false),
            '<' when IsClosed(text, at, ">>") => ('«', true),
            '>' when IsOpened(text, at, "<<") => ('»', false),
            _ => null,
        };
    }

    // A lone “<<” can be anything, and “>>” begins a speaker's turn in captions.
    private static bool IsClosed(string text, int at, string close)
    {
        int end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at).Contains(close, StringComparison.Ordinal);
    }

    private static bool IsOpened(string text, int at, string open)
    {
        int begin = text.LastIndexOf("\n\n", at, StringComparison.Ordinal) + 1;
        return text.AsSpan(begin, at - begin).Contains(open, StringComparison.Ordinal);
    }

    // Only entities for quotation marks count.
    private static (char Mark, int Length)? Entity(string text, int at)
    {
        int end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        if (end < 0)
            return null;
        string decoded = WebUtility.HtmlDecode(text[at..(end + 1)]);
        return decoded.Length == 1 && Marks.Contains(decoded[0]) ? (decoded[0], end + 1 - at) : null;
    }

    private static bool Opens(string text, int at, int length) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or '.' or '!' or '?'))
        && at + length < text.Length && !char.IsWhiteSpace(text[at + length]);

    // Puts the mark next to the words. An apostrophe within a word is not a mark.
    private static void Place(StringBuilder read, int at, int length, char mark, bool opens)
    {
        bool isWithinWord = mark is '\'' or '’' && at > 0 && char.IsLetterOrDigit(read[at - 1])
            && at + length < read.Length && char.IsLetterOrDigit(read[at + length]);
        for (int i = at; i < at + length; i++)
            read[i] = Filler;
        if (!isWithinWord)
            read[opens ? at + length - 1 : at] = mark;
    }
}
