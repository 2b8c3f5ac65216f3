using System.Collections.Immutable;

namespace Dossier.Matching.Prose;

/// <summary>
/// The words of a run, in the form in which they are searched. An ellipsis, with or without brackets, stands for words
/// left out; other brackets contain a word or letter of the curator's. The parts between them must occur in this order
/// in one text. A comma or full stop at the end may belong to the sentence around the quotation.
/// </summary>
/// <param name="Parts">Folded; at least one.</param>
internal sealed record QuotedWords(string Whole, ImmutableArray<string> Parts)
{
    private const int LongestInsertion = 80;

    /// <summary>Null if the marks contain only ellipses and insertions.</summary>
    public static QuotedWords? From(string run)
    {
        string whole = QuotableText.Fold(run);
        var parts = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int i = 0; i < whole.Length;)
        {
            int gap = GapAt(whole, i);
            if (gap == 0)
            {
                i++;
                continue;
            }

            Add(whole[start..i]);
            // In “[T]he boats” the letter is part of the word: the curator only changed its case.
            bool isLetter = gap == 3 && char.IsLetter(whole[i + 1]) && i + 3 < whole.Length
                && char.IsLetter(whole[i + 3]);
            if (isLetter)
                whole = whole.Remove(i + 2, 1).Remove(i, 1);
            start = isLetter ? i : i + gap;
            i = isLetter ? i + 1 : start;
        }

        Add(whole[start..]);
        return parts.Count == 0 ? null : new(QuotableText.Fold(run), parts.ToImmutable());

        void Add(string part)
        {
            if (part.Any(char.IsLetterOrDigit))
                parts.Add(part.Trim());
        }
    }

    /// <summary>The offset of the words in a text; negative if it does not contain them.</summary>
    public int PlaceIn(QuotableText text)
    {
        // The article may itself contain an ellipsis or brackets.
        int whole = Next(text, Whole, 0).At;
        return whole >= 0 || (Parts.Length == 1 && Parts[0] == Whole) ? whole : PlaceOfParts(text);
    }

    /// <summary>The first part that the text does not have, or does not have after the other parts.</summary>
    public string FirstMissing(QuotableText text)
    {
        int from = 0;
        foreach (string part in Parts)
        {
            var (at, end) = Next(text, part, from);
            if (at < 0)
                return part;
            from = end;
        }

        return Parts[0];
    }

    // The first part may also occur where the other parts do not follow it in the same paragraph.
    private int PlaceOfParts(QuotableText text)
    {
        for (var (first, end) = Next(text, Parts[0], 0); first >= 0; (first, end) = Next(text, Parts[0], first + 1))
        {
            if (EndOfParts(text, end) is >= 0 and int last && text.IsOneQuotation(first, last))
                return first;
        }

        return -1;
    }

    private int EndOfParts(QuotableText text, int from)
    {
        foreach (string part in Parts.Skip(1))
        {
            var (at, end) = Next(text, part, from);
            if (at < 0)
                return -1;
            from = end;
        }

        return from;
    }

    private static (int At, int End) Next(QuotableText text, string part, int from)
    {
        int at = text.Next(part, from);
        if (at >= 0)
            return (at, at + part.Length);
        string open = WithoutStop(part);
        at = open == part ? -1 : text.Next(open, from);
        return (at, at + open.Length);
    }

    /// <summary>
    /// Removes a comma or full stop at the end, and the closing marks of a nested quotation before it.
    /// </summary>
    public static string WithoutStop(string words)
    {
        string bare = words.TrimEnd('\'');
        return bare.Length > 1 && bare[^1] is ',' or '.' ? bare[..^1] : words;
    }

    // The length of an ellipsis or of brackets here.
    private static int GapAt(string text, int at)
    {
        if (text[at] == '…')
            return 1;
        if (text.AsSpan(at).StartsWith("..."))
            return text.AsSpan(at).IndexOfAnyExcept('.') is >= 0 and int length ? length : text.Length - at;
        int close = text[at] == '[' ? text.IndexOf(']', at) : -1;
        return close < 0 || close - at > LongestInsertion ? 0 : close - at + 1;
    }
}
