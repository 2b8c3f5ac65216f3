using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.SiteModel;

namespace Dossier.StructuredData;

/// <summary>What a page is about, for machines.</summary>
/// <param name="Nodes">The JSON-LD nodes of the page besides its breadcrumbs.</param>
internal sealed record PageSubject(Func<SchemaNodes, PageText, IEnumerable<JsonNode>> Nodes)
{
    /// <summary>True if Open Graph should treat the page as an article; otherwise it is a part of the site.</summary>
    public bool IsArticle { get; init; }

    /// <summary>
    /// True for an article by another publisher: consumers of Open Graph take the site's name for the publisher.
    /// </summary>
    public bool IsOfAnotherPublisher { get; init; }

    public ImmutableArray<MetaTag> Tags { get; init; } = [];

    public PagerView? Pager { get; init; }

    /// <summary>A list of records, or one of its pages.</summary>
    public static PageSubject List(PagerView? pager) => Plain("CollectionPage") with { Pager = pager };

    /// <summary>A page of the site that is about the dossier only.</summary>
    public static PageSubject Plain(string type = "WebPage") => new((things, page) => [page.Node(things, type)]);
}
