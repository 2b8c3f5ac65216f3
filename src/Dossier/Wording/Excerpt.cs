using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>Excerpts of articles on one line.</summary>
internal static class Excerpt
{
    private const int LinkLength = 60;

    public static string Quote(Statement statement)
    {
        string text = statement.Source.Seed.Text;
        var parts = statement.Passage.Spans.Select(span => WhiteSpace.Fold(text.AsSpan(span.Start, span.Length)));
        return Clipped(
            QuotedParts.Join([.. parts], [.. statement.Passage.Draft.Quotation.Gaps.Select(gap => gap.Value)]),
            LinkLength);
    }

    /// <summary>The text on one line, cut at a word and with an ellipsis if it is longer than the limit.</summary>
    public static string Clipped(ReadOnlySpan<char> text, int length)
    {
        string words = WhiteSpace.Fold(text);
        return words.Length <= length ? words : words[..CutBefore(words, length)].TrimEnd() + "…";
    }

    /// <summary>The words before a position, cut at a word and with an ellipsis if cut.</summary>
    public static string Before(string text, TextSpan block, int at, int length)
    {
        int from = Math.Max(block.Start, at - length);
        while (from > block.Start && !WordBoundary.IsAt(text, from))
            from--;
        string words = FlatInside(text.AsSpan(from, at - from));
        return from > block.Start ? "…" + words.TrimStart() : words;
    }

    /// <summary>The words after a position, cut at a word and with an ellipsis if cut.</summary>
    public static string After(string text, TextSpan block, int at, int length)
    {
        int to = Math.Min(block.End, at + length);
        while (to < block.End && !WordBoundary.IsAt(text, to))
            to++;
        string words = FlatInside(text.AsSpan(at, to - at));
        return to < block.End ? words.TrimEnd() + "…" : words;
    }

    // Spaces at the ends are kept, because a name follows or precedes them.
    private static string FlatInside(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return text.IsEmpty ? "" : " ";
        string flat = WhiteSpace.Fold(text);
        return (char.IsWhiteSpace(text[0]) ? " " : "") + flat + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static int CutBefore(string text, int length)
    {
        int cut = length;
        while (cut > length / 2 && !WordBoundary.IsAt(text, cut))
            cut--;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
