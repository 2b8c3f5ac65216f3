using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// A comment on lines of its own, <c>&lt;!-- … --&gt;</c>, which is for curators and never published.
/// </summary>
internal sealed class RemarkBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Whether it is closed, with only white space after it in its last line.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A comment within a paragraph.</summary>
internal sealed class RemarkInline(bool hasEnd) : LeafInline
{
    /// <summary>False if it is not closed within its paragraph.</summary>
    public bool HasEnd => hasEnd;
}

/// <summary>
/// Finds where a comment begins and ends (CommonMark 0.31, section 6.6; <c>&lt;!--&gt;</c> is a complete comment).
/// </summary>
internal static class RemarkMarks
{
    public const string Open = "<!--";
    public const string Close = "-->";

    /// <summary>The length of the comment that the text begins with; -1 if it is not closed.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!-->"))
            return 5;
        if (text.StartsWith("<!--->"))
            return 6;
        int close = text[Open.Length..].IndexOf(Close);
        return close < 0 ? -1 : Open.Length + close + Close.Length;
    }
}

/// <summary>
/// Parses comments that begin a line and may contain empty lines. If text follows a comment in its last line, the
/// paragraph parser gets it: as a block of its own that text would be taken for HTML, but it is prose.
/// </summary>
internal sealed class RemarkBlockParser : BlockParser
{
    // The most characters searched for the end of each comment, so that a long page of comments is not read to its end
    // again for each.
    private const int LongestParagraph = 16_000;

    public RemarkBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(processor.Line.Start);
        if (processor.IsCodeIndent || !rest.StartsWith(RemarkMarks.Open) || IsFollowedByText(rest))
            return BlockState.None;
        var remark = new RemarkBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.NewBlocks.Push(remark);
        remark.IsClosed = RemarkMarks.Length(processor.Line.AsSpan()) >= 0;
        return remark.IsClosed ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.Span.End = processor.Line.End;
        int close = processor.Line.AsSpan().IndexOf(RemarkMarks.Close);
        if (close < 0)
            return BlockState.ContinueDiscard;
        ((RemarkBlock)block).IsClosed = processor.Line.AsSpan()[(close + RemarkMarks.Close.Length)..].IsWhiteSpace();
        return BlockState.BreakDiscard;
    }

    private static bool IsFollowedByText(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestParagraph)];
        int end = RemarkMarks.Length(text);
        if (end < 0)
            return false;
        int lineEnd = text[end..].IndexOfAny('\r', '\n');
        return !(lineEnd < 0 ? text[end..] : text.Slice(end, lineEnd)).IsWhiteSpace();
    }
}

/// <summary>Parses comments within a paragraph.</summary>
internal sealed class RemarkInlineParser : InlineParser
{
    public RemarkInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(RemarkMarks.Open))
            return false;
        int found = RemarkMarks.Length(slice.AsSpan());
        int length = found < 0 ? RemarkMarks.Open.Length : found;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new RemarkInline(found >= 0)
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }
}
