using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>Words that are marked as a term and not a quotation, without the quotation marks around them.</summary>
internal sealed class TermInline : ContainerInline;

/// <summary>The mark <c>{.term}</c> in the text.</summary>
internal sealed class TermMarkInline : LeafInline;

/// <summary>Parses <c>{.term}</c> and no other attribute, because others would allow scripts in the page.</summary>
internal sealed class TermMarkParser : InlineParser
{
    public TermMarkParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(TermMarks.Mark))
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new TermMarkInline
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + TermMarks.Mark.Length - 1),
        };
        slice.Start += TermMarks.Mark.Length;
        return true;
    }
}

/// <summary>Wraps the words in quotation marks before a <c>{.term}</c> in a <see cref="TermInline"/>.</summary>
internal static class TermWrapper
{
    /// <returns>False if the mark does not follow a closing quotation mark, or if the opening one is inside other
    /// markup.</returns>
    public static bool Wrap(TermMarkInline mark)
    {
        if (mark.PreviousSibling is not LiteralInline { Content.Length: > 0 } closing
            || TermMarks.Openers(closing.Content[closing.Content.End]) is not { } openers)
            return false;
        closing.Content.End--;
        closing.Span.End--;
        Inline? last = closing;
        while (last is not null
            && (last is not LiteralInline literal || literal.Content.AsSpan().LastIndexOfAny(openers) < 0))
            last = last.PreviousSibling;
        if (last is not LiteralInline opening)
        {
            closing.Content.End++;
            closing.Span.End++;
            return false;
        }

        var term = new TermInline { Span = new SourceSpan(opening.Span.Start, mark.Span.End) };
        var inner = SplitAt(opening, opening.Content.AsSpan().LastIndexOfAny(openers));
        var next = opening.NextSibling;
        opening.InsertAfter(term);
        term.AppendChild(inner);
        while (next is not null && next != mark)
        {
            var after = next.NextSibling;
            next.Remove();
            term.AppendChild(next);
            next = after;
        }

        mark.Remove();
        return true;
    }

    // Returns the text after the character, which is dropped.
    private static LiteralInline SplitAt(LiteralInline literal, int index)
    {
        int offset = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0) + index;
        var rest = literal.Content;
        rest.Start += index + 1;
        var inner = new LiteralInline(rest)
        {
            Span = new SourceSpan(offset + 1, literal.Span.End),
            Line = literal.Line,
            Column = literal.Column,
        };
        literal.Content.End = literal.Content.Start + index - 1;
        literal.Span.End = offset - 1;
        return inner;
    }
}
