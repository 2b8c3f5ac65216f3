using System.Text.Json.Nodes;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.StructuredData;

namespace Dossier.Pages.General;

/// <summary>
/// Describes the dossier as a whole in structured data, for machines: as a website, as the briefing of its curators,
/// and as data.
/// </summary>
internal static class HomeSubject
{
    // A longer list would be too much for a catalogue. The data itself names all sources.
    private const int MostSources = 50;

    public static PageSubject Describe(Corpus corpus) => new((things, page) =>
    [
        things.WebSite(),
        page.Node(
            things, "Article", ("mainEntityOfPage", page.Url), ("author", things.Editors()),
            ("citation", JsonLd.List(
                corpus.Sources.TakeLast(MostSources).Select(source => (JsonNode)things.Article(source))))),
        Data(corpus, things, page),
    ]);

    private static JsonObject Data(Corpus corpus, SchemaNodes things, PageText page)
    {
        string address = things.Absolute(SitePaths.Data);
        return JsonLd.Node(
            "Dataset", ("@id", address + "#dataset"), ("url", page.Url), ("name", corpus.Settings.Title),
            ("description", corpus.Settings.Description ?? page.Description), ("inLanguage", page.Language),
            ("creator", things.Editors()), ("dateModified", page.Edition), ("temporalCoverage", Coverage(corpus)),
            ("isAccessibleForFree", true),
            ("distribution", JsonLd.Node(
                "DataDownload", ("encodingFormat", "application/json"), ("contentUrl", address))));
    }

    /// <summary>
    /// Says when something in the dossier was first said and when last, as an ISO 8601 interval. Each end is as precise
    /// as it is known.
    /// </summary>
    private static string? Coverage(Corpus corpus)
    {
        EdtfDate[] said =
        [
            .. corpus.Statements
                .Select(statement => statement.Passage.Said)
                .Where(date => date is { Start: not null, End: not null }),
        ];
        string? first = First(said.OrderBy(date => date.Earliest).ThenBy(date => date), MachineDate.FormatStart);
        string? last = First(
            said.OrderByDescending(date => date.Latest).ThenByDescending(date => date),
            date => date.IsInterval ? MachineDate.FormatEnd(date) : MachineDate.Format(date));
        return first is null || last is null ? null : $"{first}/{last}";
    }

    private static string? First(IEnumerable<EdtfDate> dates, Func<EdtfDate, string?> machine) =>
        dates.Select(machine).FirstOrDefault(text => text is not null)?.Split('T')[0];
}
