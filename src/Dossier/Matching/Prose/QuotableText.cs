using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>
/// A text that may be quoted, folded as quotations in prose are. Single and double quotation marks are equal too,
/// because nested ones change.
/// </summary>
internal sealed class QuotableText
{
    // The limit for each search for similar words, in pairs of words.
    private const int MostCompared = 2_000_000;

    private readonly FoldedText _folded;
    private readonly bool _isArticle;

    /// <param name="isArticle">Whether it is a whole article, in which words of several paragraphs cannot be one
    /// quotation.</param>
    public QuotableText(string original, bool isArticle = false)
    {
        Original = original;
        Near = new NearestText(original, MostCompared);
        _isArticle = isArticle;
        _folded = FoldedText.From(original);
        Text = OneMark(_folded.Text);
    }

    public string Original { get; }

    /// <summary>Finds what is most similar to words that are not in the text.</summary>
    public NearestText Near { get; }

    public string Text { get; }

    public static string Fold(string words) => OneMark(FoldedText.Fold(words));

    /// <summary>
    /// The next place of the words in <see cref="Text"/>, from an offset on, ignoring the case of their first letter.
    /// Negative if there is none.
    /// </summary>
    public int Next(string words, int from)
    {
        int letter = words.AsSpan().IndexOfAnyExcept('\'', '(', ' ');
        if (letter < 0)
            return -1;
        string lower = With(words, letter, char.ToLowerInvariant(words[letter]));
        string upper = With(words, letter, char.ToUpperInvariant(words[letter]));
        int first = NextExactly(lower, from);
        int second = upper == lower ? -1 : NextExactly(upper, from);
        if (first < 0 || second < 0)
            return Math.Max(first, second);
        return Math.Min(first, second);
    }

    /// <summary>Whether a stretch of <see cref="Text"/> can be one quotation.</summary>
    public bool IsOneQuotation(int start, int end) => !_isArticle || !_folded.HasParagraphBreak(start, end);

    /// <summary>The offset in the original for an offset in <see cref="Text"/>.</summary>
    public int OriginOf(int at) => _folded.OriginOf(at);

    private static string With(string words, int at, char letter) =>
        words[at] == letter ? words : $"{words[..at]}{letter}{words[(at + 1)..]}";

    private static string OneMark(string text) => text.Replace('"', '\'');

    private int NextExactly(string words, int from)
    {
        for (int at = from; at < Text.Length && (at = Text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (_folded.IsBoundary(at) && _folded.IsBoundary(at + words.Length))
                return at;
        }

        return -1;
    }
}
