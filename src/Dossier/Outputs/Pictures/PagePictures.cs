using System.Buffers;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Captions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws the pictures that represent pages where links to them are shown. They say what the page is about; if the font
/// lacks a letter of that, they are drawn from the page's data without words.
/// </summary>
internal static class PagePictures
{
    public static IEnumerable<OutputFile> Make(InterfaceWords words, Corpus corpus, Palette palette)
    {
        var (texts, faces) = (new PictureTexts(words, corpus), new Typefaces());
        var days = new Lazy<DayAxis>(() => new DayAxis(corpus));
        // The picture of each event without words shows all events. They are drawn once, because drawing them for each
        // would take quadratic time.
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
            Picture(PicturePaths.Home, Paint.Ink, texts.Home, canvas =>
                SquaresPicture.Draw(canvas, Rectangle.Whole, [.. texts.Squares(AnswerOverview.From(corpus))])),
            Picture(
                PicturePaths.Actors,
                Paint.Actor,
                () => texts.List(words.Actors, words.CountActors(corpus.Actors.Length)),
                canvas => StatementPicture.Draw(canvas, corpus, corpus.Statements, days.Value)),
            Picture(
                PicturePaths.Events,
                Paint.Event,
                () => texts.List(words.Events, words.CountEvents(corpus.Events.Length)),
                canvas => TimelinePicture.Draw(canvas, corpus, Paint.Event)),
            Picture(
                PicturePaths.Sources,
                Paint.Source,
                () => texts.List(words.Sources, words.CountSources(corpus.Sources.Length)),
                canvas => ArticleThumbnail.Draw(canvas, corpus.Sources)),
            .. Own(corpus.Actors).Select(
                actor => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(actor.ActorId)),
                    Paint.Actor,
                    () => texts.Record(actor),
                    canvas => StatementPicture.Draw(canvas, corpus, actor, days.Value))),
            .. Own(corpus.Demands).Select(
                demand => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(demand.DemandId)),
                    Paint.Demand,
                    () => texts.Record(demand),
                    canvas => LanePicture.Draw(canvas, corpus, demand, days.Value))),
            .. Own(corpus.Events).Select(
                item => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(item.EventId)),
                    Paint.Event,
                    () => texts.Record(item),
                    canvas =>
                    {
                        canvas.Copy(events.Value);
                        TimelinePicture.DrawOver(canvas, corpus, item);
                    })),
            .. Own(corpus.Sources).Select(
                source => Picture(
                    PicturePaths.PathFor(PageAddresses.AddressOf(source.Id)),
                    Paint.Source,
                    () => texts.Record(source),
                    canvas => ArticleThumbnail.Draw(canvas, [source]))),
        ];

        OutputFile Picture(string path, Paint kind, Func<PictureText?> text, Action<Canvas> paint) => new(
            path, OutputPhase.Asset, output => Write(output, palette, kind, canvas =>
            {
                if (text() is { } told)
                    new TextPicture(canvas, faces).Draw(told);
                else
                    paint(canvas);
            }));
    }

    private static ImmutableArray<T> Own<T>(ImmutableArray<T> records) =>
        PictureChoice.HasOwn(records.Length) ? records : [];

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
