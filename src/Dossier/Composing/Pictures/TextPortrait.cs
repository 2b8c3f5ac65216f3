using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Composing.Pictures;

/// <summary>An article as bars for its words, what is annotated on yellow. One that may not be shown is a plain sheet.</summary>
internal static class TextPortrait
{
    private const int MostSources = 4;

    // Heights of a line, the largest first that the article fits the picture with.
    private static readonly int[] LineHeights = [30, 26, 22, 18, 15, 12, 10, 8, 6];

    public static void Draw(Canvas canvas, ImmutableArray<Source> sources)
    {
        var shown = sources.TakeLast(MostSources).ToArray();
        for (int i = 0; i < shown.Length; i++)
            Draw(canvas, Area.Whole.Column(i, shown.Length, 48), shown[i]);
    }

    private static void Draw(Canvas canvas, Area area, Source source)
    {
        if (source.Rights == Rights.None)
        {
            canvas.Box(area.X, area.Y, area.Width, area.Height, 6, Paint.Line);
            return;
        }

        var paragraphs = Paragraphs.In(source.Seed.Text);
        int height = LineHeights.FirstOrDefault(height => Lines(paragraphs, area, height) * height <= area.Height, LineHeights[^1]);
        var pen = new Pen(canvas, area, height, LanguageTags.IsRightToLeft(source.Language));
        var marked = Merged(source.Passages.SelectMany(passage => passage.Spans));
        foreach (var paragraph in paragraphs)
        {
            if (source.Omitted.Any(omitted => omitted.Start <= paragraph.Start && omitted.End >= paragraph.End))
                continue;
            Paragraph(pen, source, paragraph, marked);
            if (!pen.NextParagraph())
                return;
        }
    }

    // Words wrap, so a line takes somewhat less than it could.
    private static int Lines(ImmutableArray<TextSpan> paragraphs, Area area, int height)
    {
        int letters = Math.Max(1, area.Width * 2 / height * 9 / 10);
        return paragraphs.Sum(paragraph => (paragraph.Length / letters) + 1) + (paragraphs.Length / 2);
    }

    private static void Paragraph(Pen pen, Source source, TextSpan paragraph, ImmutableArray<TextSpan> marked)
    {
        string text = source.Seed.Text;
        bool isTitle = paragraph.Overlaps(source.Title);
        int next = 0;
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            while (next < marked.Length && marked[next].End <= at)
                next++;
            bool isMarked = next < marked.Length && marked[next].Start <= at;
            int limit = Math.Min(paragraph.End, next == marked.Length ? paragraph.End : isMarked ? marked[next].End : marked[next].Start);
            bool isSpace = char.IsWhiteSpace(text[at]);
            int end = at + 1;
            while (end < limit && end - at < Pen.LongestBar && char.IsWhiteSpace(text[end]) == isSpace)
                end++;
            if (!pen.Bar(isSpace ? 1 : end - at, isMarked, isSpace ? null : isMarked || isTitle ? Paint.Ink : Paint.LineStrong))
                return;
            at = end;
        }
    }

    private static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return [.. merged];
    }
}
