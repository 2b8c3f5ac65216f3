using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.SiteModel;

namespace Dossier.StructuredData;

/// <summary>What distinguishes a page among all pages, for machines.</summary>
/// <param name="Nodes">What it has beside the trail that leads to it.</param>
internal sealed record PageSubject(Func<SchemaNodes, PageText, IEnumerable<JsonNode>> Nodes)
{
    /// <summary>A page that is read by itself, to Open Graph; otherwise a part of the site.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Readers of Open Graph take the site's name for the publisher of what a page shows.</summary>
    public bool IsOfAnotherPublisher { get; init; }

    public ImmutableArray<MetaTag> Tags { get; init; } = [];

    public PagerView? Pager { get; init; }

    /// <summary>A list of records, or a page of one.</summary>
    public static PageSubject List(PagerView? pager) => Plain("CollectionPage") with { Pager = pager };

    /// <summary>A page of the site that is about nothing but the dossier.</summary>
    public static PageSubject Plain(string type = "WebPage") => new((things, page) => [page.Node(things, type)]);
}
