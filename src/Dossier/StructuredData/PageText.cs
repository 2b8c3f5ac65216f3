using System.Text.Json.Nodes;

namespace Dossier.StructuredData;

/// <summary>The title, description and address of a page.</summary>
/// <param name="Edition">ISO 8601; the content of the page is as of this day.</param>
internal sealed record PageText(
    string Url, string Title, string Description, string Language, string? Edition, string Picture)
{
    /// <summary>The JSON-LD node of the page itself.</summary>
    public JsonObject Node(SchemaNodes things, string type, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var node = JsonLd.Node(
            type, ("@id", Url), ("url", Url), (type is "Article" ? "headline" : "name", Title),
            ("description", Description),
            ("inLanguage", Language), ("dateModified", Edition), ("image", Picture), ("isPartOf", things.WebSite()));
        foreach (var (name, value) in more)
        {
            if (value is not null)
                node[name] = value;
        }

        return node;
    }
}
