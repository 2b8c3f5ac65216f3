using System.Text.Json.Nodes;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.StructuredData;

namespace Dossier.Pages.General;

/// <summary>The dossier as a whole, for machines: a website, the briefing of its curators, and data.</summary>
internal static class HomeSubject
{
    // What a catalogue can bear; the data itself names them all.
    private const int MostSources = 50;

    public static PageSubject Describe(Corpus corpus) => new((things, page) =>
    [
        things.WebSite(),
        page.Node(
            things, "Article", ("mainEntityOfPage", page.Url), ("author", things.Editors()),
            ("citation", JsonLd.List(corpus.Sources.TakeLast(MostSources).Select(source => (JsonNode)things.Article(source))))),
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
            ("distribution", JsonLd.Node("DataDownload", ("encodingFormat", "application/json"), ("contentUrl", address))));
    }

    /// <summary>From when something in it was first said to when last, an ISO 8601 interval: each as precise as it is known.</summary>
    private static string? Coverage(Corpus corpus)
    {
        EdtfDate[] said = [.. corpus.Statements.Select(statement => statement.Passage.Said).Where(date => date is { Start: not null, End: not null })];
        string? first = First(said.OrderBy(date => date.Earliest).ThenBy(date => date), MachineDate.FormatStart);
        string? last = First(said.OrderByDescending(date => date.Latest).ThenByDescending(date => date), date => date.IsInterval ? MachineDate.FormatEnd(date) : MachineDate.Format(date));
        return first is null || last is null ? null : $"{first}/{last}";
    }

    private static string? First(IEnumerable<EdtfDate> dates, Func<EdtfDate, string?> machine) =>
        dates.Select(machine).FirstOrDefault(text => text is not null)?.Split('T')[0];
}
