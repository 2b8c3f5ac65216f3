using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Composing.Pictures;

/// <summary>Every event as a stem, the taller the more was said at it; one stands out.</summary>
internal static class TimelinePicture
{
    private const int Line = 452;

    /// <param name="shown">Null: all alike.</param>
    public static void Draw(Canvas canvas, Corpus corpus, Event? shown)
    {
        var area = Area.Whole;
        canvas.Fill(area.X, Line, area.Width, 6, Paint.LineStrong);
        int count = corpus.Events.Length;
        for (int i = 0; i < count; i++)
        {
            if (corpus.Events[i] != shown)
                Stem(canvas, corpus, corpus.Events[i], DayAxis.X(area, i, count), shown is null ? Paint.Event : Paint.LineStrong, 12);
        }

        if (shown is not null)
            Stem(canvas, corpus, shown, DayAxis.X(area, corpus.Events.IndexOf(shown), count), Paint.Event, 34);
    }

    // What was only announced, or called off, is an open ring.
    private static void Stem(Canvas canvas, Corpus corpus, Event item, int x, Paint paint, int radius)
    {
        int height = Math.Min(90 + (corpus.StatementsDuring(item.EventId).Count() * 24), Line - Area.Whole.Y - radius);
        canvas.Fill(x - (radius / 6), Line - height, Math.Max(3, radius / 3), height, paint);
        canvas.Disc(x, Line - height, radius + 4, Paint.Paper);
        canvas.Disc(x, Line - height, radius, paint);
        if (item.Status != EventStatus.Occurred)
            canvas.Disc(x, Line - height, radius * 3 / 5, Paint.Paper);
    }
}
