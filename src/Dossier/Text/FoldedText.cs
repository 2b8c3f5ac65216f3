using System.Buffers;

namespace Dossier.Text;

/// <summary>
/// A text in which each run of white space is one space and curly quotation marks are straight, with a map back to the
/// offsets of the original.
/// </summary>
internal sealed class FoldedText
{
    // If single spaces separate its words, a text without any of these characters is folded already.
    private static readonly SearchValues<char> Folded = SearchValues.Create(
        "‘’‚‛“”„‟\t\n\v\f\r\u0085\u00a0\u1680"
        + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private readonly string _original;
    private readonly int[] _origins;
    private readonly Lazy<DividedWords?> _divided;

    private FoldedText(string original, string text, int[] origins)
    {
        (_original, Text, _origins) = (original, text, origins);
        _divided = new(() => DividedWords.In(this));
    }

    public string Text { get; }

    /// <summary>Finds words that the text divides; null if it divides none. Computed on first use.</summary>
    public DividedWords? Divided => _divided.Value;

    /// <summary>
    /// The offset in the original where a folded character begins. The folded length maps to the end of the original.
    /// </summary>
    public int OriginOf(int folded) => _origins[folded];

    /// <summary>The offset in the original after the last character of a folded stretch.</summary>
    public int EndOf(int foldedEnd) => _origins[foldedEnd - 1] + 1;

    /// <summary>True at a word boundary. The no-break space in “2 000” is not one.</summary>
    public bool IsBoundary(int at)
    {
        if (!WordBoundary.IsAt(Text, at))
            return false;
        bool isAtEdge = at == 0 || at == Text.Length;
        return isAtEdge || !(IsInNumber(at) || IsInNumber(at - 1));
    }

    // A space within a number: one no-break or thin space, after a digit and before exactly three.
    private bool IsInNumber(int at) =>
        Text[at] == ' '
        && _original[_origins[at]] is '\u00a0' or '\u2007' or '\u2009' or '\u202f'
        && _origins[at + 1] == _origins[at] + 1
        && IsDigit(at - 1)
        && IsDigit(at + 1)
        && IsDigit(at + 2)
        && IsDigit(at + 3)
        && !IsDigit(at + 4);

    private bool IsDigit(int at) => at >= 0 && at < Text.Length && char.IsDigit(Text[at]);

    /// <summary>
    /// Whether the folded character here is a space that replaced a line end or several white-space characters.
    /// </summary>
    public bool IsLineEnd(int at) =>
        Text[at] == ' '
            && _original.AsSpan(_origins[at], _origins[at + 1] - _origins[at]).ContainsAny('\n', '\r', '\u2028');

    /// <summary>Whether a space in this folded stretch replaced an empty line.</summary>
    public bool HasParagraphBreak(int start, int end)
    {
        for (int i = Text.IndexOf(' ', start, end - start); i >= 0; i = Text.IndexOf(' ', i + 1, end - i - 1))
        {
            if (_original.AsSpan(_origins[i], _origins[i + 1] - _origins[i]).Count('\n') > 1)
                return true;
        }

        return false;
    }

    public static FoldedText From(string original)
    {
        char[] folded = ArrayPool<char>.Shared.Rent(original.Length);
        int[] origins = ArrayPool<int>.Shared.Rent(original.Length + 1);
        int length = 0;
        bool inSpace = false;
        for (int i = 0; i < original.Length; i++)
        {
            char c = original[i];
            bool space = char.IsWhiteSpace(c);
            if (space && inSpace)
                continue;
            inSpace = space;
            folded[length] = space ? ' ' : Straight(c);
            origins[length++] = i;
        }

        origins[length] = original.Length;
        var result = new FoldedText(original, new string(folded, 0, length), origins.AsSpan(0, length + 1).ToArray());
        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<int>.Shared.Return(origins);
        return result;
    }

    /// <summary>Folds words that are to be found in an article; they are trimmed as well.</summary>
    public static string Fold(string words) =>
        words.AsSpan().ContainsAny(Folded) || words.Contains("  ", StringComparison.Ordinal)
            ? From(words.Trim()).Text
            : words.Trim();

    /// <summary>Makes quotation marks straight and changes nothing else, so no offset changes.</summary>
    public static string Straighten(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = Straight(source[i]);
    });

    private static char Straight(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        _ => c,
    };
}
