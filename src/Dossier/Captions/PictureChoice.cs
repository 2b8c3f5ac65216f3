using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.StructuredData;
using Dossier.Wording;

namespace Dossier.Captions;

/// <summary>
/// Chooses the picture of a page. Records of a kind that has few have one each; otherwise they share that of their list,
/// and demands share the picture of the home page, which says how all of them are answered.
/// </summary>
internal static class PictureChoice
{
    /// <summary>Each picture is as large as a page, and those of most records are never shared.</summary>
    public const int MostOfAKind = 300;

    private const int LongestQuotation = 200;

    /// <param name="page">The path of the page.</param>
    public static PagePicture Choose(InterfaceWords words, Corpus corpus, string page)
    {
        var texts = new PictureTexts(words, corpus);
        string path = PathFor(corpus, page);
        var text = path switch
        {
            // The sentence on all demands takes a look at all of them, so only the page that shows it says it again.
            PicturePaths.Home => page == SitePaths.Home ? texts.Home() : null,
            PicturePaths.Actors => texts.List(words.Actors, words.CountActors(corpus.Actors.Length)),
            PicturePaths.Events => texts.List(words.Events, words.CountEvents(corpus.Events.Length)),
            PicturePaths.Sources => texts.List(words.Sources, words.CountSources(corpus.Sources.Length)),
            _ => RecordOf(corpus, page) switch
            {
                Actor actor => texts.Record(actor),
                Demand demand => texts.Record(demand),
                Event item => texts.Record(item),
                Source source => texts.Record(source),
                _ => null,
            },
        };
        return new PagePicture(path, text is null ? PictureWords.Describe(words, path) : Read(text));
    }

    public static bool HasOwn(int records) => records <= MostOfAKind;

    private static string PathFor(Corpus corpus, string page) => RecordOf(corpus, page) switch
    {
        Actor when !HasOwn(corpus.Actors.Length) => PicturePaths.Actors,
        Demand when !HasOwn(corpus.Demands.Length) => PicturePaths.Home,
        Event when !HasOwn(corpus.Events.Length) => PicturePaths.Events,
        Source when !HasOwn(corpus.Sources.Length) => PicturePaths.Sources,
        // The page of a withdrawn record.
        null when page.Contains('/', StringComparison.Ordinal) => PicturePaths.Home,
        _ => PicturePaths.PathFor(page),
    };

    // The page may be a further one of the record: “actors/x.statements.2.html”.
    private static object? RecordOf(Corpus corpus, string page) =>
        page.Split('/') is [_, var file]
        && file.Split('.')[0] is var id
        && corpus.AddressOf(id) is string address
        && PicturePaths.PathFor(address) == PicturePaths.PathFor(page)
            ? corpus.Record(id)
            : null;

    private static string Read(PictureText text) => string.Join(
        " – ",
        new[]
        {
            text.Head, text.Title,
            text.Quotation is { } quotation
                ? Excerpt.Clipped(quotation.Words, LongestQuotation) + quotation.Closing
                : null,
            text.Quotation?.Speaker, text.Answer?.Words, text.Count, text.Foot,
        }.OfType<string>());
}
