using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Parses Markdown. Extensions are enabled one by one, because Markdig's advanced set lets attributes and iframes
/// through.
/// </summary>
internal static class ProseParser
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <param name="locate">Gives the place in the file of a stretch of the Markdown, by offset and length.</param>
    /// <param name="self">The source whose file contains the text, so that <c>#passage</c> means one of its
    /// passages.</param>
    public static ProseText? Parse(
        string markdown, SourceId? self, Func<int, int, SourceSpan> locate, List<Diagnostic> diagnostics)
    {
        if (MarkdownBounds.TooLargeBlock(markdown) is int at)
        {
            diagnostics.Add(locate(at, 1).Report(
                Rules.ProseTooLarge,
                $"a block of more than {MarkdownBounds.LongestBlock} characters; "
                + $"put an empty line between paragraphs"));
            return null;
        }

        if (MarkdownBounds.OneDefinitionTooMany(markdown) is int definition)
        {
            diagnostics.Add(locate(definition, 1).Report(
                Rules.TooMany,
                $"this text has more than {Bounds.MostEntries} lines like “[name]: address”, so it is not read; "
                + $"write links as [words](address), or divide the page"));
            return null;
        }

        var document = ParseWithinLimits(markdown);
        var tooDeep = document is null ? null : Nesting.FindTooDeep(document);
        if (document is not null && tooDeep is null)
            return new ProseCollector(self, locate, diagnostics).Collect(document);
        int place = tooDeep is null
            ? MarkdownBounds.DeepestLine(markdown)
            : Math.Min(tooDeep.Span.Start, markdown.Length);
        diagnostics.Add(locate(place, 1).Report(
            Rules.TooDeep,
            $"brackets, emphasis, lists or quotes are nested more than {Nesting.Deepest} levels deep here; "
            + $"close them, nest them less, or put a backslash before a bracket that is text"));
        return null;
    }

    // Markdig's own limit does not name a line, so the line with the most brackets is shown.
    private static MarkdownDocument? ParseWithinLimits(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().DisableHtml();
        builder.BlockParsers.Insert(0, new RemarkBlockParser());
        builder.InlineParsers.Insert(0, new RemarkInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceInlineParser());
        builder.InlineParsers.Add(new TermMarkParser());
        return builder.Build();
    }
}
