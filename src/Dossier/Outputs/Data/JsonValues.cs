using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Outputs.Data;

/// <summary>Writes values that several kinds of records share.</summary>
internal static class JsonValues
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
