using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws an article as bars for its words. Quoted speech is on yellow, other passages on a paler ground. An article
/// that may not be shown is a blank sheet.
/// </summary>
internal static class ArticleThumbnail
{
    private const int MostSources = 4;

    // Line heights; the largest at which the article fits the picture is used.
    private static readonly int[] LineHeights = [30, 27, 24, 21, 18, 16, 14, 12, 11, 10, 9, 8, 7, 6];

    public static void Draw(Canvas canvas, ImmutableArray<Source> sources)
    {
        var shown = sources.TakeLast(MostSources).ToArray();
        for (int i = 0; i < shown.Length; i++)
            Draw(canvas, Rectangle.Whole.Column(i, shown.Length, 48), shown[i]);
    }

    private static void Draw(Canvas canvas, Rectangle area, Source source)
    {
        if (source.Rights == Rights.None)
        {
            canvas.Box(area.X, area.Y, area.Width, area.Height, 6, Paint.Line);
            return;
        }

        var paragraphs = source.Paragraphs;
        int height = LineHeights.FirstOrDefault(
            height => Lines(paragraphs, area, height) * height <= area.Height, LineHeights[^1]);
        var pen = new Painter(canvas, area, height, LanguageTags.IsRightToLeft(source.Language));
        var ground = Grounds(source);
        foreach (var paragraph in paragraphs)
        {
            if (source.Omitted.Any(omitted => omitted.Start <= paragraph.Start && omitted.End >= paragraph.End))
                continue;
            Paragraph(pen, source, paragraph, ground);
            if (!pen.NextParagraph())
                return;
        }
    }

    // An estimate: because words wrap, a line holds somewhat less than its full width.
    private static int Lines(ImmutableArray<TextSpan> paragraphs, Rectangle area, int height)
    {
        int letters = Math.Max(1, area.Width * 2 / height * 9 / 10);
        return paragraphs.Sum(paragraph => (paragraph.Length / letters) + 1) + (paragraphs.Length / 2);
    }

    private static void Paragraph(Painter pen, Source source, TextSpan paragraph, Paint[] ground)
    {
        string text = source.Seed.Text;
        bool isTitle = paragraph.Overlaps(source.Title);
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            bool isSpace = char.IsWhiteSpace(text[at]);
            int end = at + 1;
            while (end < paragraph.End
                && end - at < Painter.LongestBar
                && char.IsWhiteSpace(text[end]) == isSpace
                && ground[end] == ground[at])
                end++;
            Paint ink = isTitle || ground[at] == Paint.MarkMost ? Paint.Ink
                : ground[at] == Paint.Mark ? Paint.InkSoft
                : Paint.LineStrong;
            if (!pen.Bar(isSpace ? 1 : end - at, ground[at], isSpace ? null : ink))
                return;
            at = end;
        }
    }

    // The background of each letter. Quoted speech takes precedence over the article's own words around it.
    private static Paint[] Grounds(Source source)
    {
        var ground = new Paint[source.Seed.Text.Length];
        foreach (var passage in source.Passages.OrderBy(passage => passage.Kind == SpeechKind.Direct))
        {
            foreach (var span in passage.Spans)
                ground.AsSpan(span.Start, span.Length)
                    .Fill(passage.Kind == SpeechKind.Direct ? Paint.MarkMost : Paint.Mark);
        }

        return ground;
    }
}
