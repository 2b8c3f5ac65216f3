using System.Buffers;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws the pictures that represent pages where links to them are shown. They are drawn from the page's data, without
/// words, because no font has every script.
/// </summary>
internal static class PagePictures
{
    public static IEnumerable<OutputFile> Make(Corpus corpus, Palette palette)
    {
        var days = new Lazy<DayAxis>(() => new DayAxis(corpus));
        // The picture of each event shows all events. They are drawn once, because drawing them for each would take
        // quadratic time.
        var events = new Lazy<byte[]>(() =>
        {
            byte[] pixels = new byte[Canvas.Width * Canvas.Height];
            var canvas = new Canvas(pixels);
            Begin(canvas, Paint.Event);
            TimelinePicture.Draw(canvas, corpus, Paint.LineStrong);
            return pixels;
        });
        return
        [
            Picture(PicturePaths.Home, Paint.Ink, canvas => GridPicture.Draw(canvas, corpus)),
            Picture(
                PicturePaths.Actors,
                Paint.Actor,
                canvas => StatementPicture.Draw(canvas, corpus, corpus.Statements, days.Value)),
            Picture(PicturePaths.Events, Paint.Event, canvas => TimelinePicture.Draw(canvas, corpus, Paint.Event)),
            Picture(PicturePaths.Sources, Paint.Source, canvas => ArticleThumbnail.Draw(canvas, corpus.Sources)),
            .. corpus.Actors.Select(
                actor => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(actor.ActorId)),
                    Paint.Actor,
                    canvas => StatementPicture.Draw(canvas, corpus, actor, days.Value))),
            .. corpus.Demands.Select(
                demand => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(demand.DemandId)),
                    Paint.Demand,
                    canvas => LanePicture.Draw(canvas, corpus, demand, days.Value))),
            .. corpus.Events.Select(
                item => Picture(PicturePaths.PathFor(PageAddresses.AddressOf(item.EventId)), Paint.Event, canvas =>
            {
                canvas.Copy(events.Value);
                TimelinePicture.DrawOver(canvas, corpus, item);
            })),
            .. corpus.Sources.Select(
                source => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(source.Id)),
                    Paint.Source,
                    canvas => ArticleThumbnail.Draw(canvas, [source]))),
        ];

        OutputFile Picture(string path, Paint kind, Action<Canvas> paint) =>
            new(path, OutputPhase.Asset, output => Write(output, palette, kind, paint));
    }

    private static void Write(IBufferWriter<byte> output, Palette palette, Paint kind, Action<Canvas> paint)
    {
        byte[] pixels = ArrayPool<byte>.Shared.Rent(Canvas.Width * Canvas.Height);
        try
        {
            var canvas = new Canvas(pixels);
            Begin(canvas, kind);
            paint(canvas);
            Mark(canvas);
            PngFile.Write(canvas, palette, output);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pixels);
        }
    }

    private static void Begin(Canvas canvas, Paint kind)
    {
        canvas.Fill(0, 0, Canvas.Width, Canvas.Height, Paint.Paper);
        canvas.Fill(0, 0, 28, Canvas.Height, kind);
    }

    // Three lines of text and a highlight, as in the icon.
    private static void Mark(Canvas canvas)
    {
        const int Left = 1064;
        canvas.Fill(Left, 560, 72, 5, Paint.Ink);
        canvas.Fill(Left - 6, 572, 84, 18, Paint.MarkMost);
        canvas.Fill(Left, 578, 72, 5, Paint.Ink);
        canvas.Fill(Left, 597, 44, 5, Paint.Ink);
    }
}
