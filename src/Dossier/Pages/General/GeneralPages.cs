using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>The pages that have little of their own: the curators' prose, the search, and lost addresses.</summary>
internal static class GeneralPages
{
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
        RecordCounts.Lists(builder));

    public static NotFoundPageView NotFound(PageBuilder builder) =>
        new(builder.Frame("Not found", "There is no page at this address.", null, []), "Not found");
}
