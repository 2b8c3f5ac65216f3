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
    public static ProsePageView Prose(PageBuilder builder, Page page)
    {
        var body = builder.Prose(page.Body) ?? new ProseView(new Html(""));
        var backlinks = PageSection.CreateLinks(
            "backlinks", builder.Words.PagesThatLinkHere, Backlinks.Compose(builder, page.Id.Value));
        return new ProsePageView(
            builder.Frame(page.Title, page.Description ?? page.Title, null, []), page.Title, body)
        {
            Sections = PageSection.ComposeAll([backlinks]),
        };
    }

    public static SearchPageView Search(PageBuilder builder) => new(
        builder.Frame(
            builder.Words.Search, builder.Words.SearchDescribed(builder.Corpus.Settings.Title), null, []),
        builder.Words.Search, RecordCounts.Lists(builder), builder.Words.SearchWithoutScripts,
        builder.Words.SearchFailed);

    public static NotFoundPageView NotFound(PageBuilder builder) =>
        new(
            builder.Frame(builder.Words.NotFoundTitle, builder.Words.NotFoundDescribed, null, []),
            builder.Words.NotFoundTitle)
        {
            Lead = builder.Words.NotFoundLead,
            ListLead = builder.Words.NotFoundListLead,
        };
}
