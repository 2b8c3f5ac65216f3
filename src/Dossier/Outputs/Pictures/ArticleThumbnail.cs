using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Outputs.Pictures;

/// <summary>An article as bars for its words: what is quoted on yellow, what is annotated besides on a paler ground. One that may not be shown is a plain sheet.</summary>
internal static class ArticleThumbnail
{
    private const int MostSources = 4;

    // Heights of a line, the largest first that the article fits the picture with.
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
        int height = LineHeights.FirstOrDefault(height => Lines(paragraphs, area, height) * height <= area.Height, LineHeights[^1]);
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

    // Words wrap, so a line takes somewhat less than it could.
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
            while (end < paragraph.End && end - at < Painter.LongestBar && char.IsWhiteSpace(text[end]) == isSpace && ground[end] == ground[at])
                end++;
            Paint ink = isTitle || ground[at] == Paint.MarkMost ? Paint.Ink : ground[at] == Paint.Mark ? Paint.InkSoft : Paint.LineStrong;
            if (!pen.Bar(isSpace ? 1 : end - at, ground[at], isSpace ? null : ink))
                return;
            at = end;
        }
    }

    // What each letter stands on. Spoken words win over what the article says around them.
    private static Paint[] Grounds(Source source)
    {
        var ground = new Paint[source.Seed.Text.Length];
        foreach (var passage in source.Passages.OrderBy(passage => passage.Kind == SpeechKind.Direct))
        {
            foreach (var span in passage.Spans)
                ground.AsSpan(span.Start, span.Length).Fill(passage.Kind == SpeechKind.Direct ? Paint.MarkMost : Paint.Mark);
        }

        return ground;
    }
}
