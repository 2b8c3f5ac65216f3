using System.Text;

namespace Dossier.Text;

/// <summary>
/// Finds words in an article that divides some of them: with a hyphen at the end of a line of a column, or with soft
/// hyphens. “har-⏎bour” is found as “harbour”, “har-bour” and “har- bour”; the first two only if the rest of the text
/// is the same.
/// </summary>
internal sealed class DividedWords
{
    private const string Hyphens = "-\u2010\u00ad";

    private readonly FoldedText _article;
    private readonly string _closed;
    private readonly int[] _origins;

    private DividedWords(FoldedText article)
    {
        _article = article;
        (_closed, _origins) = Close(article.Text);
    }

    /// <summary>Null if the article divides no word.</summary>
    public static DividedWords? In(FoldedText article)
    {
        for (int i = article.Text.AsSpan().IndexOfAny(Hyphens); i >= 0 && i < article.Text.Length; i++)
        {
            if (article.Text[i] == '\u00ad'
                || (IsHyphen(article.Text[i]) && i + 1 < article.Text.Length && article.IsLineEnd(i + 1)))
                return new DividedWords(article);
        }

        return null;
    }

    /// <summary>The next place in the folded article that has these words, whether it divides them or not.</summary>
    /// <param name="words">Folded words.</param>
    public TextSpan? Next(string words, int from)
    {
        string closed = Close(words).Text;
        int first = Array.BinarySearch(_origins, from);
        for (int at = first < 0 ? ~first : first;
            (at = _closed.IndexOf(closed, at, StringComparison.Ordinal)) >= 0;
            at++)
        {
            int start = _origins[at];
            if (_article.IsBoundary(start) && EndOf(words, start) is { } end && _article.IsBoundary(end))
                return new TextSpan(start, end);
        }

        return null;
    }

    /// <summary>
    /// The word that is divided at this place, or at a line end right before it; null if there is none.
    /// </summary>
    /// <param name="words">Folded words.</param>
    public static string? WordAt(string words, int at)
    {
        int hyphen = at < words.Length && IsHyphen(words[at]) ? at : at - 1;
        if (hyphen <= 0 || !IsHyphen(words[hyphen]) || hyphen + 1 >= words.Length || words[hyphen + 1] != ' ')
            return null;
        int end = words.IndexOf(' ', hyphen + 2);
        return words[(words.LastIndexOf(' ', hyphen) + 1)..(end < 0 ? words.Length : end)];
    }

    // The end of the words if the article has them from here, apart from hyphens that divide words; otherwise null.
    private int? EndOf(string words, int start)
    {
        string text = _article.Text;
        int at = start;
        for (int i = 0; i < words.Length;)
        {
            if (at == text.Length)
                return null;
            if (text[at] == words[i])
            {
                at++;
                i++;
            }
            else if (EndOfJoint(_article, at) is > 0 and int joint)
            {
                at = joint;
            }
            else if (at > start && IsHyphen(text[at - 1]) && words[i - 1] == text[at - 1] && _article.IsLineEnd(at))
            {
                // This hyphen belongs to the word itself.
                at++;
            }
            else
            {
                return null;
            }
        }

        return at;
    }

    private static bool IsHyphen(char c) => Hyphens.Contains(c);

    // The place after a hyphen that may only divide a word, and after its line end; 0 if there is no such hyphen.
    private static int EndOfJoint(FoldedText article, int at)
    {
        string text = article.Text;
        if (at == 0 || !IsHyphen(text[at]) || !char.IsLetter(text[at - 1]))
            return 0;
        bool isLineEnd = at + 1 < text.Length && article.IsLineEnd(at + 1);
        int end = at + (isLineEnd ? 2 : 1);
        if (end >= text.Length || !char.IsLetter(text[end]))
            return 0;
        bool isSoft = text[at] == '\u00ad';
        // “Anglo-⏎Saxon” has a hyphen of its own. If the whole word is in capitals, the two cases look the same.
        return isSoft || (isLineEnd && (!char.IsUpper(text[end]) || char.IsUpper(text[at - 1]))) ? end : 0;
    }

    // Removes all hyphens within words, so that the article and the record agree however each writes the word.
    private static (string Text, int[] Origins) Close(string text)
    {
        var closed = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && (IsHyphen(text[i]) || text[i] == '\u2011') && char.IsLetterOrDigit(text[i - 1]))
            {
                int next = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
                if (next < text.Length && char.IsLetterOrDigit(text[next]))
                {
                    i = next - 1;
                    continue;
                }
            }

            closed.Append(text[i]);
            origins.Add(i);
        }

        return (closed.ToString(), [.. origins]);
    }
}
