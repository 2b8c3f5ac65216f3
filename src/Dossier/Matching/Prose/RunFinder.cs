using System.Collections.Immutable;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Yaml;
using Dossier.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Matching.Prose;

/// <summary>
/// Finds what curators wrote inside quotation marks. All prose that readers see counts: paragraphs, headings, tables,
/// block quotes, the words of links. Marks within code and bare addresses do not count, but code inside quotation marks
/// is quoted like other text.
/// </summary>
/// <param name="title">The text of a link that has no words of its own.</param>
/// <param name="language">The language of the prose.</param>
internal sealed class RunFinder(Func<string, string> title, string language)
{
    public IEnumerable<QuotedRun> In(CuratedFile draft) =>
        CuratorsTexts
            .ProseOf(draft)
            .SelectMany(text => In(text.Prose.Document, text.Prose).Select(run => With(run, text.On)))
            .Concat(draft.PlainTexts.SelectMany(In));

    private static QuotedRun With(QuotedRun run, PassageId? passage) =>
        passage is null || run.Cited.IsEmpty ? run : run with { Cited = [.. run.Cited.Append(passage).Distinct()] };

    // A text without Markdown has no citations.
    private static IEnumerable<QuotedRun> In(Located<string> text)
    {
        string shown = TermMarks.Blank(text.Value);
        return Runs(shown, shown).Select(run => new QuotedRun(
            ScalarText.LocatePart(text.Span, text.Value, run.Span.Start, run.Span.Length),
            Excerpt(shown, run.Span),
            [],
            run.IsClosed));
    }

    private IEnumerable<QuotedRun> In(Block block, ProseText prose) => block switch
    {
        // A table row is one statement, so a citation in one cell applies to all cells.
        TableRow row => Row(row, prose),
        ContainerBlock container => container.SelectMany(inner => In(inner, prose)),
        LeafBlock { Inline: not null } leaf => RunsIn(leaf, prose, []),
        _ => [],
    };

    private IEnumerable<QuotedRun> Row(TableRow row, ProseText prose)
    {
        LeafBlock[] cells = [.. row.Descendants<LeafBlock>().Where(cell => cell.Inline is not null)];
        var cited = cells.SelectMany(cell => Flat(cell.Inline!, prose).Citations)
            .SelectMany(citation => citation.Passages)
            .Distinct()
            .ToImmutableArray();
        return cells.SelectMany(cell => RunsIn(cell, prose, cited));
    }

    private IEnumerable<QuotedRun> RunsIn(LeafBlock block, ProseText prose, ImmutableArray<PassageId> citedBeside)
    {
        var text = Flat(block.Inline!, prose);
        foreach (var run in InText(text, prose, citedBeside).Concat(BesideText(block, text, prose)))
            yield return run;
    }

    private IEnumerable<QuotedRun> InText(FlatText text, ProseText prose, ImmutableArray<PassageId> citedBeside)
    {
        var (all, shown) = (text.ToString(), text.WithoutCode());
        foreach (var term in text.Terms)
        {
            var origin = text.OriginOf(term);
            yield return new QuotedRun(
                prose.Locate(origin.Start, origin.Length), Excerpt(all, term), [], IsClosed: true)
            { IsTerm = true };
        }

        var runs = Runs(shown, all).ToImmutableArray();
        if (runs.IsEmpty)
            yield break;
        var sentences = SentenceSplitter.Split(shown, language, QuotationMarks.Runs(shown));
        foreach (var (run, isClosed) in runs)
        {
            var origin = text.OriginOf(run);
            var cited = Cited(text, sentences, run);
            yield return new QuotedRun(
                prose.Locate(origin.Start, origin.Length),
                Excerpt(all, run),
                cited.IsEmpty ? citedBeside : cited,
                isClosed);
        }
    }

    // The text alternative of an image and the tooltip of a link: every citation in the block applies to them.
    private IEnumerable<QuotedRun> BesideText(LeafBlock block, FlatText text, ProseText prose)
    {
        var cited = text.Citations.SelectMany(citation => citation.Passages).Distinct().ToImmutableArray();
        foreach (var link in block.Inline!.Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                foreach (var run in InText(Flat(link, prose), prose, cited))
                    yield return run;
            }

            string beside = link.Title ?? "";
            foreach (var (run, isClosed) in Runs(beside, beside))
                yield return new QuotedRun(
                    prose.Locate(link.Span.Start, link.Span.Length), Excerpt(beside, run), cited, isClosed);
        }
    }

    private FlatText Flat(ContainerInline inline, ProseText prose)
    {
        var text = new FlatText(prose.Self, title);
        text.Add(inline);
        return text;
    }

    // Inside the words of a link to a passage, only that passage counts; elsewhere everything that is cited in the same
    // sentences.
    private static ImmutableArray<PassageId> Cited(FlatText text, ImmutableArray<TextSpan> sentences, TextSpan run)
    {
        var link = text.Citations.FirstOrDefault(
            citation => citation.Words.Start < run.Start && run.End <= citation.Words.End);
        if (link is not null)
            return link.Passages;
        int start = sentences.LastOrDefault(sentence => sentence.Start <= run.Start).Start;
        int end = sentences.FirstOrDefault(sentence => sentence.End >= run.End, new TextSpan(0, int.MaxValue)).End;
        return [.. text.Citations.Where(citation => citation.At >= start && citation.At < end)
            .SelectMany(citation => citation.Passages)
            .Distinct()];
    }

    // Marks with nothing readable between them are not a quotation. White space at the ends does not count.
    /// <param name="marked">The text in which marks are searched.</param>
    /// <param name="text">The same text, including its code.</param>
    private static IEnumerable<(TextSpan Span, bool IsClosed)> Runs(string marked, string text)
    {
        foreach (var run in QuotationMarks.Runs(marked))
        {
            var (start, end) = (run.Start, run.End);
            while (start < end && IsNoWord(text[start]))
                start++;
            while (end > start && IsNoWord(text[end - 1]))
                end--;
            if (text[start..end].Any(char.IsLetterOrDigit))
                yield return (new TextSpan(start, end), QuotationMarks.IsClosed(marked, run));
        }
    }

    private static bool IsNoWord(char c) => char.IsWhiteSpace(c) || c == SentenceSplitter.Citation;

    private static string Excerpt(string text, TextSpan run) =>
        text[run.Start..run.End].Replace($"{SentenceSplitter.Citation}", "", StringComparison.Ordinal);
}
