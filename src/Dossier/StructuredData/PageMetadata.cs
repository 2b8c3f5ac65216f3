using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.StructuredData;

/// <summary>
/// Composes a page's metadata: Open Graph (ogp.me), JSON-LD, and the tags of its subject. All but the last need a base
/// URL, because they contain absolute addresses.
/// </summary>
internal static class PageMetadata
{
    /// <param name="path">The path of the page from the root of the site.</param>
    /// <param name="picture">Null if there is no base URL.</param>
    /// <param name="trail">The breadcrumbs: titles, and paths from the root of the site.</param>
    public static MetadataView Compose(
        Corpus corpus, SiteOptions options, string path, string title, string description, PagePicture? picture,
        IReadOnlyCollection<(string Title, string Path)> trail, PageSubject subject)
    {
        if (path == SitePaths.NotFound)
            return MetadataView.None;
        if (options.BaseUrl is null || picture is null)
            return new MetadataView(subject.Tags, Neighbours(subject.Pager), null);
        var page = new PageText(
            options.Absolute(path), title, description, corpus.Settings.Language,
            MachineDate.Format(corpus.Settings.Edition), options.Absolute(picture.Path));
        var nodes = subject.Nodes(new SchemaNodes(corpus, options), page);
        return new MetadataView(
            [.. OpenGraph(corpus.Settings, picture, page, subject), .. subject.Tags], Neighbours(subject.Pager),
            JsonLd.Write(trail.Count == 0 ? nodes : nodes.Append(Trail(options, page, trail))));
    }

    private static IEnumerable<MetaTag> OpenGraph(
        DossierSettings settings, PagePicture picture, PageText page, PageSubject subject)
    {
        yield return Property("og:type", subject.IsArticle ? "article" : "website");
        yield return Property("og:title", page.Title);
        yield return Property("og:description", page.Description);
        yield return Property("og:url", page.Url);
        if (!subject.IsOfAnotherPublisher)
            yield return Property("og:site_name", settings.Title);
        if (Locale(page.Language) is string locale)
            yield return Property("og:locale", locale);
        yield return Property("og:image", page.Picture);
        yield return Property("og:image:type", "image/png");
        yield return Property("og:image:width", $"{PicturePaths.Width}");
        yield return Property("og:image:height", $"{PicturePaths.Height}");
        yield return Property("og:image:alt", picture.Description);
        yield return new MetaTag("twitter:card", "summary_large_image");
    }

    private static MetaTag Property(string name, string content) => new(name, content, IsProperty: true);

    // Open Graph accepts a language only with a territory: “en_GB”.
    private static string? Locale(string language) =>
        language.Split('-') is [var name, { Length: 2 } territory] ? $"{name}_{territory.ToUpperInvariant()}" : null;

    private static ImmutableArray<HeadLink> Neighbours(PagerView? pager) =>
        [.. new[] { ("prev", pager?.Previous), ("next", pager?.Next) }.Where(link => link.Item2 is not null)
            .Select(link => new HeadLink(link.Item1, link.Item2!))];

    private static JsonObject Trail(SiteOptions options, PageText page, IEnumerable<(string Title, string Path)> trail)
    {
        var steps = trail.Select(step => (step.Title, Url: options.Absolute(step.Path))).Append((page.Title, page.Url));
        return JsonLd.Node("BreadcrumbList", ("itemListElement", JsonLd.List(steps.Select((step, index) => JsonLd.Node(
            "ListItem", ("position", index + 1), ("name", step.Item1), ("item", step.Item2))))));
    }
}
