using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Parses links to records and embedded passages (as in Obsidian) and citations (as in Pandoc). A backslash before one
/// makes it plain text.
/// </summary>
internal sealed class ReferenceInlineParser : InlineParser
{
    public ReferenceInlineParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var found = Parse(rest, out int length);
        if (found is null)
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        (found.Line, found.Column) = (line, column);
        found.Span = new Markdig.Syntax.SourceSpan(start, start + length - 1);
        processor.Inline = found;
        slice.Start += length;
        return true;
    }

    private static LeafInline? Parse(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.StartsWith("![["))
            return Embed(text, out length);
        if (text.StartsWith("[["))
        {
            int close = text.IndexOf("]]");
            // In “[[id|words [of mine]]]” the words end with a bracket of their own.
            if (close >= 0 && text[(close + 2)..].StartsWith("]")
                && text[2..close].Count('[') > text[2..close].Count(']'))
                close++;
            if (close < 0 || !IsTargetAndWords(text[2..close]))
                return null;
            length = close + 2;
            // As in other links of Markdown, a line may end within this one; in a table its bar is escaped.
            string inner = text[2..close].ToString()
                .ReplaceLineEndings(" ")
                .Replace("\\|", "|", StringComparison.Ordinal);
            int bar = inner.IndexOf('|', StringComparison.Ordinal);
            if (bar < 0)
                return new RecordLinkInline(inner.Trim(), null);
            int words = text.IndexOf('|') + 1;
            while (words < close && char.IsWhiteSpace(text[words]))
                words++;
            return new RecordLinkInline(inner[..bar].Trim(), inner[(bar + 1)..].Trim(), words);
        }

        if (!text.StartsWith("[@"))
            return null;
        int end = text.IndexOf(']');
        // A bracket inside means that this one was never closed.
        if (end < 0 || text[1..end].Contains('['))
            return null;
        length = end + 1;
        return new PassageReferenceInline(
            [.. text[1..end].ToString().Split(';').Select(part => part.Trim().TrimStart('@'))]);
    }

    // An embed needs a passage and takes no words of its own; anything else stays text, which is then reported.
    private static EmbedInline? Embed(ReadOnlySpan<char> text, out int length)
    {
        int close = text.IndexOf("]]");
        string inner = close < 0 ? "" : text[3..close].Trim().ToString();
        length = close + 2;
        return inner.Contains('#', StringComparison.Ordinal)
            && !inner.Contains('|', StringComparison.Ordinal)
            && !inner.Contains('[', StringComparison.Ordinal)
            ? new EmbedInline(inner)
            : null;
    }

    // The words may contain brackets, as a quotation does in which the curator inserted words.
    private static bool IsTargetAndWords(ReadOnlySpan<char> inner)
    {
        int bracket = inner.IndexOf('[');
        int bar = inner.IndexOf('|');
        return bracket < 0
            || (bar >= 0
                && bar < bracket
                && !inner.Contains("[[", StringComparison.Ordinal)
                && inner.Count('[') == inner.Count(']'));
    }
}
