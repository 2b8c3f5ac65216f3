using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>A text that may be quoted, folded as quotations in prose are: single and double quotation marks are one as well, because nested ones change.</summary>
internal sealed class QuotableText
{
    // Pairs of words, in each search for what is near.
    private const int MostCompared = 2_000_000;

    private readonly FoldedText _folded;
    private readonly bool _isArticle;

    /// <param name="isArticle">A whole article, in which words of several paragraphs are not one quotation.</param>
    public QuotableText(string original, bool isArticle = false)
    {
        Original = original;
        Near = new NearestText(original, MostCompared);
        _isArticle = isArticle;
        _folded = FoldedText.From(original);
        Text = OneMark(_folded.Text);
    }

    public string Original { get; }

    /// <summary>Finds what is most like words that it does not have.</summary>
    public NearestText Near { get; }

    public string Text { get; }

    public static string Fold(string words) => OneMark(FoldedText.Fold(words));

    /// <summary>Where the words stand next, from a place of <see cref="Text"/> on; the case of their first letter counts for nothing. Negative where they don't.</summary>
    public int Next(string words, int from)
    {
        int letter = words.AsSpan().IndexOfAnyExcept('\'', '(', ' ');
        if (letter < 0)
            return -1;
        var (lower, upper) = (With(words, letter, char.ToLowerInvariant(words[letter])), With(words, letter, char.ToUpperInvariant(words[letter])));
        int first = NextExactly(lower, from);
        int second = upper == lower ? -1 : NextExactly(upper, from);
        return first < 0 ? second : second < 0 ? first : Math.Min(first, second);
    }

    /// <summary>Whether words from one place of <see cref="Text"/> to another can be one quotation.</summary>
    public bool IsOneQuotation(int start, int end) => !_isArticle || !_folded.HasParagraphBreak(start, end);

    /// <summary>Where a place of <see cref="Text"/> stands in the original.</summary>
    public int OriginOf(int at) => _folded.OriginOf(at);

    private static string With(string words, int at, char letter) => words[at] == letter ? words : $"{words[..at]}{letter}{words[(at + 1)..]}";

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
