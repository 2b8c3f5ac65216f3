using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Coverage;

/// <param name="Place">The place of its first word.</param>
internal sealed record Sentence(SourceSpan Place, string Text, bool IsCited);

/// <summary>
/// The sentences of the curators' prose that make a claim about the sources. Skipped: headings, block quotes (the
/// curators' own notes), code, and lead-ins that end in a colon. A table row counts as one sentence.
/// </summary>
internal static class ProseSentences
{
    /// <param name="language">The language of the prose.</param>
    public static IEnumerable<Sentence> Split(ProseText prose, string language) => In(prose.Document, prose, language);

    private static IEnumerable<Sentence> In(Block block, ProseText prose, string language) => block switch
    {
        QuoteBlock => [],
        Table table => table.OfType<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row => Row(row, prose))
            .OfType<Sentence>(),
        ContainerBlock container => container.SelectMany(inner => In(inner, prose, language)),
        ParagraphBlock { Inline: { } inline } => Paragraph(inline, prose, language),
        _ => [],
    };

    private static IEnumerable<Sentence> Paragraph(ContainerInline inline, ProseText prose, string language)
    {
        var text = new FlatText(prose.Self);
        text.Add(inline);
        var spans = SentenceSplitter.Split(text.ToString(), language, QuotationMarks.Runs(text.ToString()));
        bool leadsOver = spans.Length > 0 && Shown(text.ToString()[spans[^1].Start..spans[^1].End]).EndsWith(':');
        return spans.Take(leadsOver ? spans.Length - 1 : spans.Length)
            .Select(span => Sentence(text, span.Start, span.End, prose)).OfType<Sentence>();
    }

    private static Sentence? Row(TableRow row, ProseText prose)
    {
        var text = new FlatText(prose.Self);
        foreach (var paragraph in row.Descendants<ParagraphBlock>())
        {
            text.Add(paragraph.Inline!);
            text.Add(' ', row.Span.Start);
        }

        return Sentence(text, 0, text.ToString().Length, prose);
    }

    private static Sentence? Sentence(FlatText text, int start, int end, ProseText prose)
    {
        string words = text.ToString()[start..end];
        int first = words.AsSpan().IndexOfAnyExcept(SentenceSplitter.Citation, ' ');
        if (!words.Any(char.IsLetter))
            return null;
        // The first word is enough to find the place; a longer text may be wrapped in the file.
        int length = words.AsSpan(first).IndexOfAny(SentenceSplitter.Citation, ' ');
        var place = prose.Locate(text.OriginOf(start + first), length < 0 ? words.Length - first : length);
        return new Sentence(place, Shown(words), words.Contains(SentenceSplitter.Citation));
    }

    private static string Shown(string words) =>
        WhiteSpace.Fold(words.Replace($"{SentenceSplitter.Citation}", "", StringComparison.Ordinal));
}
