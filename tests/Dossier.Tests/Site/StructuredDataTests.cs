using System.Text.Json;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.StructuredData;
using Dossier.Text;

namespace Dossier.Tests.Site;

/// <summary>What the pages say in JSON-LD, held against schema.org as far as it is used here.</summary>
public sealed class StructuredDataTests
{
    // Types with the properties that schema.org gives them or what they are a kind of.
    private static readonly Dictionary<string, string> Vocabulary = new(StringComparer.Ordinal)
    {
        ["Article"] = "headline description inLanguage dateModified image isPartOf mainEntityOfPage author about "
            + "citation url datePublished publisher isBasedOn",
        ["WebPage"] = "name description inLanguage dateModified image isPartOf url about mainEntity citation",
        ["CollectionPage"] = "name description inLanguage dateModified image isPartOf url",
        ["WebSite"] = "url name",
        ["Dataset"] =
            "url name description inLanguage creator dateModified temporalCoverage isAccessibleForFree distribution",
        ["DataDownload"] = "encodingFormat contentUrl",
        ["BreadcrumbList"] = "itemListElement",
        ["ListItem"] = "position name item",
        ["NewsArticle"] = "headline url datePublished inLanguage author publisher isBasedOn",
        ["BlogPosting"] = "headline url datePublished inLanguage author publisher isBasedOn",
        ["CreativeWork"] = "publisher name dateCreated locationCreated",
        ["Quotation"] = "url text inLanguage dateCreated spokenByCharacter mentions isPartOf",
        ["Person"] = "name alternateName jobTitle sameAs",
        ["Country"] = "name alternateName sameAs",
        ["Organization"] = "name alternateName sameAs",
        ["Thing"] = "name alternateName sameAs",
        ["Event"] = "name startDate endDate location eventStatus",
        ["Place"] = "name",
    };

    [Fact]
    public void Every_node_is_of_a_type_and_has_only_what_belongs_to_it()
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, node) in Nodes())
        {
            string type = node.GetProperty("@type").GetString()!;
            types.Add(type);
            var properties = node.EnumerateObject()
                .Select(property => property.Name)
                .Where(name => name is not ("@type" or "@id"));
            Assert.True(Vocabulary.ContainsKey(type), $"{path}: {type}");
            Assert.Empty(properties.Except(Vocabulary[type].Split(' '), StringComparer.Ordinal)
                .Select(name => $"{path}: {type}.{name}"));
        }

        Assert.Equal(
            Vocabulary.Keys.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Addresses_are_whole_and_those_of_the_site_lead_somewhere()
    {
        foreach (var (path, node) in Nodes())
        {
            foreach (string name in (string[])[
                "@id", "url", "item", "contentUrl", "image", "mainEntityOfPage", "sameAs",
            ])
            {
                if (!node.TryGetProperty(name, out var value))
                    continue;
                string url = value.GetString()!;
                Assert.StartsWith("https://", url, StringComparison.Ordinal);
                if (url.StartsWith("https://example.org/valley/", StringComparison.Ordinal) && name != "@id")
                    AssertLeads(path, url["https://example.org/valley/".Length..]);
            }
        }
    }

    [Fact]
    public void Articles_of_other_publishers_are_never_the_curators_own()
    {
        foreach (var (path, node) in Nodes().Where(node => node.Path.StartsWith("sources/", StringComparison.Ordinal)))
        {
            Assert.False(node.GetProperty("@type").ValueEquals("Article"), path);
            foreach (string name in (string[])["author", "publisher", "creator"])
                Assert.False(
                    node.TryGetProperty(name, out var who)
                    && who.ToString().Contains("Maro Quill", StringComparison.Ordinal),
                    path);
        }
    }

    [Fact]
    public void Of_a_source_without_rights_there_is_no_quotation_anywhere()
    {
        var withheld = RenderedSite.Valley.Corpus.Sources.Single(source => source.Rights == Rights.None);
        foreach (var (path, node) in Nodes().Where(node => node.Node.GetProperty("@type").GetString() == "Quotation"))
            Assert.False(node.ToString().Contains(withheld.Id.Value, StringComparison.Ordinal), path);
        Assert.Contains(Nodes(), node => node.Node.GetProperty("@type").GetString() == "Quotation");
    }

    [Fact]
    public void Hostile_text_can_not_end_the_block()
    {
        var hostile = RenderedSite.Valley.Corpus.Actors[0] with
        {
            Name = new Located<string>("</script><!--\u2028&\"'", default),
        };
        var node = new SchemaNodes(
            new Corpus(RenderedSite.Valley.Corpus.Settings, [hostile], [], [], [], [], [], []),
            SiteOptions.At("https://example.org/")).Actor(hostile.ActorId);
        Assert.Equal(
            """{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"https://example.org/actors/dorvas.html#subject","name":"\u003C/script\u003E\u003C!--\u2028\u0026\u0022\u0027"}]}""",
            JsonLd.Write([node]).Json);
    }

    private static void AssertLeads(string page, string target)
    {
        string[] parts = target.Split('#');
        string file = parts[0].Length == 0 ? "index.html" : parts[0];
        Assert.True(RenderedSite.Valley.Files.ContainsKey(file), $"{page}: {target}");
        if (parts.Length == 2)
            Assert.True(RenderedSite.Valley.Pages[file].GetElementById(parts[1]) is not null, $"{page}: {target}");
    }

    private static IEnumerable<(string Path, JsonElement Node)> Nodes() =>
        RenderedSite.Valley.Pages.SelectMany(page => page.Value.QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(block => Below(JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@graph")))
            .Select(node => (page.Key, node)));

    private static IEnumerable<JsonElement> Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Below),
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => Below(property.Value))
            .Prepend(element),
        _ => [],
    };
}
