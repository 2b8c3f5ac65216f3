using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>An article as paragraphs, cut into stretches that the same passages cover.</summary>
internal static class ArticleBlocks
{
    private const int ExcerptContext = 80;

    public static string IdOf(int paragraph) => $"t-{paragraph + 1}";

    private static string IdOf(int paragraph, int part) => part == 0 ? IdOf(paragraph) : $"{IdOf(paragraph)}-{part + 1}";

    /// <summary>The stretches of an article that its rights allow to be shown, each with its id on the page.</summary>
    public static IEnumerable<(string Id, TextSpan Span)> Shown(Source source)
    {
        if (source.Rights == Rights.None)
            return [];
        return Paragraphs.In(source.Seed.Text).SelectMany((paragraph, i) => Visible(source, paragraph).Select((span, part) => (IdOf(i, part), span)));
    }

    /// <param name="cards">The cards of the source's passages, in the same order.</param>
    public static ImmutableArray<BlockView> Of(Sheet sheet, Source source, ImmutableArray<StatementView> cards)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockView>();
        var paragraphs = Paragraphs.In(source.Seed.Text);
        bool cut = false;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var visible = Visible(source, paragraphs[i]);
            for (int part = 0; part < visible.Length; part++)
            {
                cut |= part > 0 || (source.Rights == Rights.Excerpts && visible[part].Start > paragraphs[i].Start);
                blocks.Add(Block(sheet, source, visible[part], IdOf(i, part), cut && source.Rights == Rights.Excerpts, cards));
                cut = visible[part].End < paragraphs[i].End;
            }

            cut |= visible.IsEmpty;
        }

        return blocks.ToImmutable();
    }

    // What of a paragraph is shown: all but what is omitted, or the passages and a little around them.
    private static ImmutableArray<TextSpan> Visible(Source source, TextSpan paragraph)
    {
        var shown = new List<TextSpan>();
        if (source.Rights == Rights.Full)
        {
            shown.Add(paragraph);
        }
        else
        {
            foreach (var span in source.Passages.SelectMany(passage => passage.Spans).Append(source.Title).Where(paragraph.Overlaps).OrderBy(span => span.Start))
                Join(shown, Widened(source, paragraph, span));
        }

        foreach (var omitted in source.Omitted)
            shown = [.. shown.SelectMany(span => Without(span, omitted))];
        return [.. shown.Select(span => Trimmed(source.Seed.Text, span)).Where(span => span.Length > 0)];
    }

    private static TextSpan Widened(Source source, TextSpan paragraph, TextSpan span)
    {
        int context = span == source.Title ? 0 : ExcerptContext;
        int start = Math.Max(paragraph.Start, span.Start - context);
        int end = Math.Min(paragraph.End, span.End + context);
        while (start > paragraph.Start && !WordBoundary.IsAt(source.Seed.Text, start))
            start--;
        while (end < paragraph.End && !WordBoundary.IsAt(source.Seed.Text, end))
            end++;
        return new TextSpan(start, end);
    }

    private static void Join(List<TextSpan> spans, TextSpan next)
    {
        if (spans.Count > 0 && next.Start <= spans[^1].End + 1)
            spans[^1] = new TextSpan(spans[^1].Start, Math.Max(spans[^1].End, next.End));
        else
            spans.Add(next);
    }

    private static IEnumerable<TextSpan> Without(TextSpan span, TextSpan omitted)
    {
        if (!span.Overlaps(omitted))
            return [span];
        return new[] { new TextSpan(span.Start, Math.Max(span.Start, omitted.Start)), new TextSpan(Math.Min(span.End, omitted.End), span.End) }
            .Where(rest => rest.Length > 0);
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static BlockView Block(Sheet sheet, Source source, TextSpan block, string id, bool isCut, ImmutableArray<StatementView> cards) => new(
        id, block.Overlaps(source.Title) && block.Start <= source.Title.Start && source.Title.End >= block.End, isCut,
        ArticleSegments.Of(sheet, source, block),
        [.. cards.Where((_, index) => EndsIn(source.Passages[index], block))]);

    private static bool EndsIn(Passage passage, TextSpan block) =>
        passage.Whole.End > block.Start && passage.Whole.End <= block.End;
}
