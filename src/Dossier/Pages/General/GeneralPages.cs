using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>
/// Composes the simplest pages: those that the curators wrote, the search, and the one for an address where there is no
/// page.
/// </summary>
internal static class GeneralPages
{
    private const string WithoutScripts =
        "Searching needs JavaScript, which is switched off in this browser. Everything in the dossier is in one of "
        + "these lists; your browser can look for a word in each of them:";

    private const string SearchFailed =
        "What searches could not be loaded. Reload this page to try again, or go by the lists.";

    private const string Lost =
        "There is no page at this address. It may have been renamed, or the link that led here has a mistake in it.";

    private const string FromHere = "Everything in the dossier can be reached from here:";

    public static ProsePageView Prose(PageBuilder builder, Page page)
    {
        var body = builder.Prose(page.Body) ?? new ProseView(new Html(""));
        var backlinks = PageSection.CreateLinks(
            "backlinks", "Pages that link here", Backlinks.Compose(builder, page.Id.Value));
        return new ProsePageView(
            builder.Frame(page.Title, page.Description ?? page.Title, null, []), page.Title, body)
        {
            Sections = PageSection.ComposeAll([backlinks]),
        };
    }

    public static SearchPageView Search(PageBuilder builder) => new(
        builder.Frame("Search", $"Search {builder.Corpus.Settings.Title}.", null, []), "Search",
        RecordCounts.Lists(builder), WithoutScripts, SearchFailed);

    public static NotFoundPageView NotFound(PageBuilder builder) =>
        new(builder.Frame("Not found", "There is no page at this address.", null, []), "Not found")
        {
            Lead = Lost,
            ListLead = FromHere,
        };
}
