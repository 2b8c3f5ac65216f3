using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Views;

namespace Dossier.Composing.Metadata;

/// <summary>The dossier as a whole, for machines: a website, the briefing of its curators, and data.</summary>
internal static class SiteSubjects
{
    // What a catalogue can bear; the data itself names them all.
    private const int MostSources = 50;

    public static PageSubject Home(Corpus corpus) => new((things, page) =>
    [
        things.WebSite(),
        page.Node(
            things, "Article", ("mainEntityOfPage", page.Url), ("author", things.Editors()),
            ("citation", JsonLd.List(corpus.Sources.TakeLast(MostSources).Select(source => (JsonNode)things.Article(source))))),
        Data(corpus, things, page),
    ]);

    public static PageSubject List(PagerView? pager) => PageSubject.Plain("CollectionPage") with { Pager = pager };

    private static JsonObject Data(Corpus corpus, Things things, PageText page)
    {
        string address = things.Absolute(SitePaths.Data);
        return JsonLd.Node(
            "Dataset", ("@id", address + "#dataset"), ("url", page.Url), ("name", corpus.Masthead.Title),
            ("description", corpus.Masthead.Description ?? page.Description), ("inLanguage", page.Language),
            ("creator", things.Editors()), ("dateModified", page.Edition), ("temporalCoverage", Coverage(corpus)),
            ("isAccessibleForFree", true),
            ("distribution", JsonLd.Node("DataDownload", ("encodingFormat", "application/json"), ("contentUrl", address))));
    }

    /// <summary>From the first day that something in it was said to the last, an ISO 8601 interval.</summary>
    private static string? Coverage(Corpus corpus)
    {
        long[] days = [.. corpus.Statements.SelectMany(statement => new[] { statement.Passage.Said.Earliest, statement.Passage.Said.Latest }).Where(day => day is > long.MinValue and < long.MaxValue)];
        return days.Length == 0 ? null : $"{EdtfDate.OfDay(days.Min()).Text}/{EdtfDate.OfDay(days.Max()).Text}";
    }
}
