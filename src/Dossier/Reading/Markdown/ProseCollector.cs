using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Collects what one parsed text links to, cites and embeds, checks all of it, and prepares the document to be shown.
/// </summary>
/// <param name="self">The source whose file contains the text, so that <c>#passage</c> means one of its
/// passages.</param>
/// <param name="locate">Gives the place in the file of a stretch of the Markdown, by offset and length.</param>
internal sealed class ProseCollector(SourceId? self, Func<int, int, SourceSpan> locate, List<Diagnostic> diagnostics)
{
    private const string OpeningMarks = "“„‟«‹‘‚「『❝〝\"＂";

    private readonly ImmutableArray<Located<string>>.Builder _records = ImmutableArray.CreateBuilder<Located<string>>();
    private readonly ImmutableArray<Located<string>>.Builder _files = ImmutableArray.CreateBuilder<Located<string>>();
    private readonly ImmutableArray<Located<PassageId>>.Builder _passages =
        ImmutableArray.CreateBuilder<Located<PassageId>>();

    private readonly ImmutableArray<Located<PassageId>>.Builder _embeds =
        ImmutableArray.CreateBuilder<Located<PassageId>>();

    public ProseText Collect(MarkdownDocument document)
    {
        var leftovers = new Leftovers(self, locate, diagnostics);
        leftovers.RemoveRemarks(document);
        // Inlines are moved and removed on the way, hence the copy.
        foreach (var inline in document.Descendants<Inline>().ToArray())
            Add(inline);
        // Markdig would make the words after a fence the name of a CSS class.
        foreach (var code in document.Descendants<FencedCodeBlock>())
            Report(CharacterReferences.CheckDecoded(code.Info + code.Arguments, locate(code.Span.Start, 1)));
        ColumnAlignment.MoveToClasses(document);
        return new ProseText(
            document, self, locate, _records.ToImmutable(), _passages.ToImmutable(), _files.ToImmutable())
        {
            Embeds = _embeds.ToImmutable(),
            Doubtful = leftovers.ReportUnread(document),
        };
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case RecordLinkInline link:
                AddRecordLink(link);
                break;
            case TermMarkInline mark:
                WrapTerm(mark);
                break;
            case EmbedInline embed:
                AddEmbed(embed);
                break;
            case PassageReferenceInline citation:
                MoveToTheWordsBefore(citation);
                foreach (string target in citation.Targets)
                    AddPassage(target, SpanOf(citation), StrayReferences.Citation(target));
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case HtmlEntityInline reference:
                Report(CharacterReferences.Check(reference, SpanOf(reference)));
                break;
            case AutolinkInline { IsEmail: false } link:
                AddAddress(link.Url, SpanOf(link));
                break;
        }
    }

    private void AddRecordLink(RecordLinkInline link)
    {
        if (link.Text == "")
            diagnostics.Add(SpanOf(link).Report(
                Rules.ReferenceNotRead,
                $"“[[{link.Target.AsQuoted()}|]]” shows no words; "
                + $"write them after the bar, or leave the bar out"));
        else if (!link.Target.Contains('#', StringComparison.Ordinal))
            _records.Add(new(link.Target, SpanOf(link)));
        else
            AddPassage(
                link.Target,
                SpanOf(link),
                $"[[source#passage]]; a heading is linked as [words](page.html#h-words-of-the-heading)");
    }

    private void WrapTerm(TermMarkInline mark)
    {
        if (!TermWrapper.Wrap(mark))
            diagnostics.Add(SpanOf(mark).Report(Rules.MisplacedTermMark, TermMarks.Misplaced));
    }

    private void AddEmbed(EmbedInline embed)
    {
        AddPassage(embed.Target, SpanOf(embed), $"![[source#passage]]");
        if (PassageName.Parse(embed.Target, self) is PassageId id)
            _embeds.Add(new(id, SpanOf(embed)));
        if (embed.PreviousSibling is LiteralInline { Content.Length: > 0 } before
            && OpeningMarks.Contains(before.Content[before.Content.End], StringComparison.Ordinal))
            diagnostics.Add(SpanOf(embed).Report(
                Rules.EmbedInMarks,
                $"embedded words come with quotation marks of their own; leave out those around them"));
    }

    private void AddPassage(string target, SourceSpan span, Message right)
    {
        if (PassageName.Parse(target, self) is PassageId id)
            _passages.Add(new(id, span));
        else
            diagnostics.Add(span.Report(
                Rules.BadPassageName, $"“{target.AsQuoted()}” names no passage; write {right}"));
    }

    private void AddLink(LinkInline link)
    {
        if (link.Title is { } title)
            Report(CharacterReferences.CheckDecoded(title, SpanOf(link)));
        // A footnote is reported at its definition.
        if (link.Url is not { } url || link.Reference?.Label is ['^', ..])
            return;
        if (link.IsImage && Address.Refusal(url) is null && !Address.IsRelative(url))
            diagnostics.Add(SpanOf(link).Report(
                Rules.BadUrl,
                $"a picture from another site tells that site who reads this one; "
                + $"put the file into input/static/"));
        else
            AddAddress(url, SpanOf(link));
    }

    private void AddAddress(string url, SourceSpan span)
    {
        if (Address.Refusal(url) is { } refusal)
            diagnostics.Add(span.Report(Rules.BadUrl, refusal));
        else if (LookalikeHosts.Warning(url) is { } warning)
            diagnostics.Add(span.Report(Rules.LookalikeHost, warning));
        else if (Address.IsRelative(url))
            _files.Add(new(url, span));
    }

    private void Report(Diagnostic? diagnostic)
    {
        if (diagnostic is not null)
            diagnostics.Add(diagnostic);
    }

    private SourceSpan SpanOf(Inline inline) => locate(inline.Span.Start, inline.Span.Length);

    // Readers see the note's mark directly after the words it supports, without the space that separates the citation
    // in Markdown.
    private static void MoveToTheWordsBefore(PassageReferenceInline citation)
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
}
