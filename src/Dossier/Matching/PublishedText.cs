using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// The parts of an article that may be published: everything that is not omitted; with <c>rights: excerpts</c> only the
/// title, the passages and a little text around them; with <c>rights: none</c> nothing.
/// </summary>
internal static class PublishedText
{
    // In characters on each side of a passage, within its paragraph. A word at the limit is shown whole.
    private const int ExcerptContext = 80;

    /// <summary>The published stretches of one paragraph, in order and trimmed.</summary>
    public static ImmutableArray<TextSpan> In(Source source, TextSpan paragraph)
    {
        if (source.Rights == Rights.None)
            return [];
        var shown = new List<TextSpan>();
        if (source.Rights == Rights.Full)
        {
            shown.Add(paragraph);
        }
        else
        {
            foreach (var span in source.PassagesIn(paragraph)
                .SelectMany(item => item.Passage.Spans)
                .Append(source.Title)
                .Where(paragraph.Overlaps)
                .OrderBy(span => span.Start))
                Join(shown, Widened(source, paragraph, span));
        }

        foreach (var omitted in source.Omitted.Where(paragraph.Overlaps))
            shown = [.. shown.SelectMany(span => Without(span, omitted))];
        return [.. shown.Select(span => WhiteSpace.Trim(source.Seed.Text, span)).Where(span => span.Length > 0)];
    }

    /// <summary>
    /// The published share of the article's characters, from 0 to 100; white space and omitted text do not count.
    /// </summary>
    public static decimal PercentOf(Source source)
    {
        var paragraphs = source.Paragraphs;
        int published = paragraphs.SelectMany(paragraph => In(source, paragraph))
            .Sum(span => Characters(source.Seed.Text, span));
        int all = Characters(
            source.Seed.Text,
            new TextSpan(0, source.Seed.Text.Length)) - Union(source.Omitted)
                .Sum(span => Characters(source.Seed.Text, span));
        return all == 0 ? 0 : 100m * published / all;
    }

    private static int Characters(string text, TextSpan span)
    {
        int count = 0;
        for (int i = span.Start; i < span.End; i++)
            count += char.IsWhiteSpace(text[i]) ? 0 : 1;
        return count;
    }

    private static List<TextSpan> Union(ImmutableArray<TextSpan> spans)
    {
        var union = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
            Join(union, span);
        return union;
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
        return new[]
        {
            new TextSpan(span.Start, Math.Max(span.Start, omitted.Start)),
            new TextSpan(Math.Min(span.End, omitted.End), span.End),
        }
            .Where(rest => rest.Length > 0);
    }
}
