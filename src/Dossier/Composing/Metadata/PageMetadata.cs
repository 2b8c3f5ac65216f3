using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.Composing.Pictures;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Views;

namespace Dossier.Composing.Metadata;

/// <summary>What a page says of itself: Open Graph (ogp.me), JSON-LD and what its subject adds. All but the last is about addresses and needs a base URL.</summary>
internal static class PageMetadata
{
    public static MetadataView Of(Sheet sheet, string title, string description, ImmutableArray<LinkView> breadcrumbs, PageSubject subject)
    {
        if (sheet.Path == SitePaths.NotFound)
            return MetadataView.None;
        if (sheet.Options.BaseUrl is null)
            return new MetadataView(subject.Tags, Neighbours(subject.Pager), null);
        string picture = PicturePaths.Of(HasPicture(sheet) ? sheet.Path : SitePaths.Home);
        var page = new PageText(
            sheet.Options.Absolute(sheet.Path), title, description, sheet.Corpus.Masthead.Language,
            MachineDate.Of(sheet.Corpus.Masthead.Edition), sheet.Options.Absolute(picture));
        var trail = Trail(sheet, page, breadcrumbs);
        var nodes = subject.Nodes(new Things(sheet.Corpus, sheet.Options), page);
        return new MetadataView(
            [.. OpenGraph(sheet, page, subject), .. subject.Tags], Neighbours(subject.Pager),
            JsonLd.Write(trail is null ? nodes : nodes.Append(trail)));
    }

    // At an address in the folder of a kind there may be no record of that kind: the page says that it is gone.
    private static bool HasPicture(Sheet sheet)
    {
        if (sheet.Path.Split('/') is not [_, var file])
            return true;
        string id = file.Split('.')[0];
        return sheet.Corpus.Record(id) is not null && PicturePaths.Of(SiteAddresses.Of(sheet.Link(id).Kind, id)) == PicturePaths.Of(sheet.Path);
    }

    private static IEnumerable<MetaTag> OpenGraph(Sheet sheet, PageText page, PageSubject subject)
    {
        yield return Property("og:type", subject.IsArticle ? "article" : "website");
        yield return Property("og:title", page.Title);
        yield return Property("og:description", page.Description);
        yield return Property("og:url", page.Url);
        if (!subject.IsOfAnotherPublisher)
            yield return Property("og:site_name", sheet.Corpus.Masthead.Title);
        if (Locale(page.Language) is string locale)
            yield return Property("og:locale", locale);
        yield return Property("og:image", page.Picture);
        yield return Property("og:image:type", "image/png");
        yield return Property("og:image:width", $"{Canvas.Width}");
        yield return Property("og:image:height", $"{Canvas.Height}");
        yield return Property("og:image:alt", PicturePaths.Words(HasPicture(sheet) ? sheet.Path : SitePaths.Home));
        yield return new MetaTag("twitter:card", "summary_large_image");
    }

    private static MetaTag Property(string name, string content) => new(name, content, IsProperty: true);

    // Open Graph knows languages only together with a territory: “en_GB”.
    private static string? Locale(string language) =>
        language.Split('-') is [var name, { Length: 2 } territory] ? $"{name}_{territory.ToUpperInvariant()}" : null;

    private static ImmutableArray<HeadLink> Neighbours(PagerView? pager) =>
        [.. new[] { ("prev", pager?.Previous), ("next", pager?.Next) }.Where(link => link.Item2 is not null).Select(link => new HeadLink(link.Item1, link.Item2!))];

    private static JsonObject? Trail(Sheet sheet, PageText page, ImmutableArray<LinkView> breadcrumbs)
    {
        if (breadcrumbs.IsEmpty)
            return null;
        var steps = breadcrumbs.Select(link => (link.Text, Url: sheet.Options.Absolute(link.Url[sheet.Root.Length..]))).Append((page.Title, page.Url));
        return JsonLd.Node("BreadcrumbList", ("itemListElement", JsonLd.List(steps.Select((step, index) => JsonLd.Node(
            "ListItem", ("position", index + 1), ("name", step.Item1), ("item", step.Item2))))));
    }
}
