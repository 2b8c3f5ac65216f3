using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Exporting;

internal static class JsonLists
{
    public static void WriteIds<T>(this Utf8JsonWriter json, string name, ImmutableArray<Located<T>> ids) =>
        json.WriteTexts(name, ids.Select(id => id.Value!.ToString()!));

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
