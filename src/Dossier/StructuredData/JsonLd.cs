using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Dossier.SiteModel;

namespace Dossier.StructuredData;

/// <summary>JSON-LD 1.1 in the vocabulary of schema.org.</summary>
internal static class JsonLd
{
    // The strict encoder escapes <, >, & and U+2028, so that no text can end the block.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A node without the properties that are null.</summary>
    public static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                node[name] = value;
        }

        return node;
    }

    /// <summary>Null if there are no items; a single item is not wrapped in an array.</summary>
    public static JsonNode? List(IEnumerable<JsonNode> items) => items.ToArray() switch
    {
        [] => null,
        [var one] => one,
        var many => new JsonArray(many),
    };

    public static JsonNode? List(IEnumerable<string> items) => List(items.Select(item => (JsonNode)item));

    public static DataBlock Write(IEnumerable<JsonNode> graph)
    {
        var root = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. graph]) };
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            root.WriteTo(json);
        return new DataBlock(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
