using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// The words of a text and its other characters one by one (“...” counts as one), for finding the text nearest to words
/// that were not found.
/// </summary>
internal sealed class WordList
{
    private readonly string _text;
    private readonly string _straight;
    private readonly List<TextSpan> _places;

    private WordList(string text, string straight, List<TextSpan> places) =>
        (_text, _straight, _places) = (text, straight, places);

    public int Count => _places.Count;

    /// <summary>An apostrophe, a hyphen or a point inside a word belongs to it: “we’ve”, “pre-1997”, “40.5”.</summary>
    public static WordList Split(string text)
    {
        var list = new WordList(text, FoldedText.Straighten(text), []);
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out int length);
            int end = i + length;
            while (WordBoundary.IsWordPart(rune) && !WordBoundary.IsUnspaced(text[i])
                && JoinsUntil(text, end) is int next)
                end = next;
            while (text[i] is '.' or '-' && end < text.Length && text[end] == text[i])
                end++;
            if (!Rune.IsWhiteSpace(rune))
                list._places.Add(new TextSpan(i, end));
            i = end;
        }

        return list;
    }

    /// <summary>The words outside a stretch of the text.</summary>
    public WordList Without(TextSpan stretch) =>
        new(_text, _straight, _places.FindAll(place => !place.Overlaps(stretch)));

    public TextSpan Place(int index) => _places[index];

    public ReadOnlySpan<char> Word(int index) => _text.AsSpan(_places[index].Start, _places[index].Length);

    /// <summary>The word with straight quotation marks.</summary>
    public ReadOnlySpan<char> Straight(int index) => _straight.AsSpan(_places[index].Start, _places[index].Length);

    /// <summary>Whether white space comes before the word.</summary>
    public bool IsSpaced(int index) => _places[index].Start > 0 && char.IsWhiteSpace(_text[_places[index].Start - 1]);

    /// <summary>How much it counts if both texts have this word: letters and digits more than punctuation.</summary>
    public int Worth(int index) =>
        char.IsLetterOrDigit(_text[_places[index].Start]) && !WordBoundary.IsUnspaced(_text[_places[index].Start])
            ? 2
            : 1;

    // The offset up to which the word continues; null if it ends here.
    private static int? JoinsUntil(string text, int at)
    {
        if (at >= text.Length)
            return null;
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out int length);
        if (WordBoundary.IsWordPart(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            return WordBoundary.IsUnspaced(text[at]) ? null : at + length;
        return text[at] is '\'' or '’' or '-' or '.' or ','
            && at + 1 < text.Length
            && char.IsLetterOrDigit(text[at + 1])
            && !WordBoundary.IsUnspaced(text[at + 1]) ? at + 1 : null;
    }
}
