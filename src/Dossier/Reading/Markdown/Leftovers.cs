using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Handles what is left of the Markdown after everything known has been parsed: comments, and text that was not
/// understood.
/// </summary>
internal sealed class Leftovers(SourceId? self, Func<int, int, SourceSpan> locate, List<Diagnostic> diagnostics)
{
    /// <summary>Takes the comments out of the document before any other stage sees it.</summary>
    public void RemoveRemarks(MarkdownDocument document)
    {
        var gone = new HashSet<Block>();
        foreach (var remark in document.Descendants<RemarkBlock>())
        {
            if (!remark.IsClosed)
                Report(
                    remark.Span.Start,
                    RemarkMarks.Open.Length,
                    Rules.MarkdownNotKnown,
                    $"this comment is never closed; "
                    + $"write “-->” at the end of a line, and the text for readers below it");
            gone.Add(remark);
        }

        foreach (var remark in document.Descendants<RemarkInline>().ToArray())
        {
            if (!remark.HasEnd)
                Report(
                    remark.Span.Start,
                    RemarkMarks.Open.Length,
                    Rules.MarkdownNotKnown,
                    $"this comment is not closed in its paragraph; write “-->” there, or give the comment lines of "
                    + $"its own, with nothing after its “-->”");
            remark.Remove();
        }

        // Two comments on one line leave only the white space between them.
        gone.UnionWith(document.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Inline is { } inline && inline.All(IsWhiteSpace)));
        Remove(gone);
    }

    // Each container is filtered once, because removing one block of thousands moves all that follow it.
    private static void Remove(HashSet<Block> gone)
    {
        foreach (var container in gone.Select(block => block.Parent!).ToHashSet())
        {
            Block[] kept = [.. container.Where(block => !gone.Contains(block))];
            container.Clear();
            foreach (var block in kept)
                container.Add(block);
        }
    }

    /// <summary>Reports what was parsed as plain text but was meant as something else.</summary>
    /// <returns>Texts that are a mistake only if a source of that id exists, with the diagnostic to report
    /// then.</returns>
    public ImmutableArray<(SourceId Source, Diagnostic Diagnostic)> ReportUnread(MarkdownDocument document)
    {
        ReportDefinitions(document);
        var doubtful = ImmutableArray.CreateBuilder<(SourceId, Diagnostic)>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is not { } inline)
                continue;
            var shown = ShownText.Extract(inline);
            foreach (var stray in StrayReferences.FindIn(shown.Text, self))
            {
                var diagnostic = Place(shown, stray.Start, stray.Length).Report(Rules.ReferenceNotRead, stray.Message);
                if (stray.Source is { } source)
                    doubtful.Add((source, diagnostic));
                else
                    diagnostics.Add(diagnostic);
            }

            foreach (var unread in UnreadMarkdown.FindIn(shown.Text))
                diagnostics.Add(Place(shown, unread.Start, unread.Length).Report(unread.Rule, unread.Message));
        }

        return doubtful.ToImmutable();
    }

    private static bool IsWhiteSpace(Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    // To Markdown, “[^1]: word” defines where a link leads, and so does any line that begins like it. Readers never see
    // such a line.
    private void ReportDefinitions(MarkdownDocument document)
    {
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).ToHashSet();
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            if (definition.Label is ['^', ..])
                Report(definition.Span.Start, definition.Span.Length, Rules.MarkdownNotKnown, Footnotes(definition));
            else if (!used.Contains(definition))
                Report(
                    definition.Span.Start,
                    definition.Span.Length,
                    Rules.MarkdownNotKnown,
                    $"readers will not see this line: to Markdown it says where links "
                    + $"[{(definition.Label ?? "").AsQuoted()}] lead, and there is no such link; put a backslash "
                    + $"before its bracket if it is text, or write it as <!-- … --> if it is a comment");
        }
    }

    private static Message Footnotes(LinkReferenceDefinition definition) =>
        $"“[{definition.Label!.AsQuoted()}]” is read as the address of a link: {UnreadMarkdown.Footnotes.AsKnown()}";

    private SourceSpan Place(ShownText shown, int start, int length)
    {
        var (origin, extent) = shown.OriginOf(start, length);
        return locate(origin, extent);
    }

    private void Report(int start, int length, Rule rule, Message message) =>
        diagnostics.Add(locate(start, length).Report(rule, message));
}
