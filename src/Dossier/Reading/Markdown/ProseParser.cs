using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
                + "put an empty line between paragraphs"));
            return null;
        }

        if (MarkdownBounds.OneDefinitionTooMany(markdown) is int definition)
        {
            diagnostics.Add(locate(definition, 1).Report(
                Rules.TooMany,
                $"this text has more than {Bounds.MostEntries} lines like “[name]: address”, so it is not read; "
                + "write links as [words](address), or divide the page"));
            return null;
        }

        var document = ParseWithinLimits(markdown);
        var tooDeep = document is null ? null : Nesting.FindTooDeep(document);
        if (document is not null && tooDeep is null)
            return Collect(document, self, locate, diagnostics);
        int place = tooDeep is null
            ? MarkdownBounds.DeepestLine(markdown)
            : Math.Min(tooDeep.Span.Start, markdown.Length);
        diagnostics.Add(locate(place, 1).Report(
            Rules.ProseUnreadable,
            $"brackets, emphasis, lists or quotes are nested more than {Nesting.Deepest} levels deep here; "
            + "close them, nest them less, or put a backslash before a bracket that is text"));
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

    private static ProseText Collect(
        MarkdownDocument document, SourceId? self, Func<int, int, SourceSpan> locate, List<Diagnostic> diagnostics)
    {
        var leftovers = new Leftovers(self, locate, diagnostics);
        leftovers.RemoveRemarks(document);
        var links = ImmutableArray.CreateBuilder<Located<string>>();
        var passages = ImmutableArray.CreateBuilder<Located<PassageId>>();
        var files = ImmutableArray.CreateBuilder<Located<string>>();
        var embeds = ImmutableArray.CreateBuilder<Located<PassageId>>();
        foreach (var inline in document.Descendants<Inline>().ToArray())
        {
            if (inline is LinkInline { Title: { } title })
                Add(CharacterReferences.CheckDecoded(title, SpanOf(inline)));
            switch (inline)
            {
                case RecordLinkInline { Text: "" } link:
                    diagnostics.Add(SpanOf(link).Report(
                        Rules.ReferenceNotRead,
                        $"“[[{VisibleEscapes.Show(link.Target)}|]]” shows no words; "
                        + "write them after the bar, or leave the bar out"));
                    break;
                case TermMarkInline mark when !TermWrapper.Wrap(mark):
                    diagnostics.Add(SpanOf(mark).Report(Rules.ProseUnreadable, TermMarks.Misplaced));
                    break;
                case RecordLinkInline link when !link.Target.Contains('#', StringComparison.Ordinal):
                    links.Add(new(link.Target, SpanOf(link)));
                    break;
                case RecordLinkInline link:
                    AddPassage(
                        link.Target,
                        SpanOf(link),
                        "[[source#passage]]; a heading is linked as [words](page.html#h-words-of-the-heading)");
                    break;
                case EmbedInline embed:
                    AddEmbed(embed);
                    break;
                case PassageReferenceInline citation:
                    DrawClose(citation);
                    foreach (string target in citation.Targets)
                        AddPassage(target, SpanOf(citation), StrayReferences.Citation(target));
                    break;
                case LinkInline { Reference.Label: ['^', ..] }:
                    // This is a footnote; its definition is reported.
                    break;
                case LinkInline { IsImage: true, Url: string url } image when Address.Refusal(url) is null
                    && !Address.IsRelative(url):
                    diagnostics.Add(SpanOf(image).Report(
                        Rules.BadProseLink,
                        "a picture from another site tells that site who reads this one; "
                        + "put the file into input/static/"));
                    break;
                case LinkInline { Url: string url } link:
                    CheckAddress(url, SpanOf(link));
                    break;
                case HtmlEntityInline reference:
                    Add(CharacterReferences.Check(reference, SpanOf(reference)));
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    CheckAddress(auto.Url, SpanOf(auto));
                    break;
            }
        }

        // Markdig would make the words after a fence the name of a CSS class.
        foreach (var code in document.Descendants<FencedCodeBlock>())
            Add(CharacterReferences.CheckDecoded(code.Info + code.Arguments, locate(code.Span.Start, 1)));
        foreach (var table in document.Descendants<Table>())
            MoveAlignmentToClasses(table);
        return new ProseText(document, self, locate, links.ToImmutable(), passages.ToImmutable(), files.ToImmutable())
        {
            Embeds = embeds.ToImmutable(),
            Doubtful = leftovers.ReportUnread(document),
        };

        void Add(Diagnostic? diagnostic)
        {
            if (diagnostic is not null)
                diagnostics.Add(diagnostic);
        }

        SourceSpan SpanOf(Inline inline) => locate(inline.Span.Start, inline.Span.Length);

        void AddPassage(string target, SourceSpan span, string right)
        {
            if (PassageName.Parse(target, self) is PassageId id)
                passages.Add(new(id, span));
            else
                diagnostics.Add(span.Report(
                    Rules.UnknownPassage, $"“{VisibleEscapes.Show(target)}” names no passage; write {right}"));
        }

        void AddEmbed(EmbedInline embed)
        {
            AddPassage(embed.Target, SpanOf(embed), "![[source#passage]]");
            if (PassageName.Parse(embed.Target, self) is PassageId id)
                embeds.Add(new(id, SpanOf(embed)));
            if (embed.PreviousSibling is LiteralInline { Content.Length: > 0 } before
                && "“„‟«‹‘‚「『❝〝\"＂".Contains(before.Content[before.Content.End], StringComparison.Ordinal))
                diagnostics.Add(SpanOf(embed).Report(
                    Rules.ReferenceNotRead,
                    "embedded words come with quotation marks of their own; leave out those around them"));
        }

        void CheckAddress(string url, SourceSpan span)
        {
            if (Address.Refusal(url) is string refusal)
                diagnostics.Add(span.Report(Rules.BadProseLink, refusal));
            else if (LookalikeHosts.Warning(url) is string warning)
                diagnostics.Add(span.Report(Rules.LookalikeHost, warning));
            else if (Address.IsRelative(url))
                files.Add(new(url, span));
        }
    }

    // Readers see the note's mark directly after the words it supports, without the space that separates the citation
    // in Markdown.
    private static void DrawClose(PassageReferenceInline citation)
    {
        if (citation.PreviousSibling is LineBreakInline { IsHard: false } lineBreak)
            lineBreak.Remove();
        while (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
            if (!before.Content.IsEmpty)
                break;
            // This was only white space between a removed comment and the mark.
            before.Remove();
        }
    }

    // Markdig aligns columns with style attributes, which the pages' content security policy forbids.
    private static void MoveAlignmentToClasses(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (int i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    row[i].GetAttributes()
                        .AddClass(table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right ? "right" : "center");
            }
        }

        table.ColumnDefinitions.ForEach(column => column.Alignment = null);
    }
}
