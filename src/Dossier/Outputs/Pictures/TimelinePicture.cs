using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws every event as a stem, taller if more was said at it. The picture of one event highlights it.
/// </summary>
internal static class TimelinePicture
{
    private const int Line = 452;

    /// <summary>Draws all events in the same way.</summary>
    public static void Draw(Canvas canvas, Corpus corpus, Paint paint)
    {
        canvas.Fill(Rectangle.Whole.X, Line, Rectangle.Whole.Width, 6, Paint.LineStrong);
        for (int i = 0; i < corpus.Events.Length; i++)
            Stem(canvas, corpus, i, paint, 12);
    }

    /// <summary>Draws one event over the others, large enough to cover its own mark among them.</summary>
    public static void DrawOver(Canvas canvas, Corpus corpus, Event shown) =>
        Stem(canvas, corpus, corpus.Events.IndexOf(shown), Paint.Event, 34);

    // An event that was only announced, or cancelled, is an open ring.
    private static void Stem(Canvas canvas, Corpus corpus, int index, Paint paint, int radius)
    {
        var item = corpus.Events[index];
        int x = DayAxis.X(Rectangle.Whole, index, corpus.Events.Length);
        int height = Math.Min(
            90 + (corpus.StatementsDuring(item.EventId).Count() * 24), Line - Rectangle.Whole.Y - radius);
        canvas.Fill(x - (radius / 6), Line - height, Math.Max(3, radius / 3), height, paint);
        canvas.Disc(x, Line - height, radius + 4, Paint.Paper);
        canvas.Disc(x, Line - height, radius, paint);
        if (item.Status != EventStatus.Occurred)
            canvas.Disc(x, Line - height, radius * 3 / 5, Paint.Paper);
    }
}
