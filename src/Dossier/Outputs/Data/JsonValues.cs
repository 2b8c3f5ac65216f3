using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Outputs.Data;

/// <summary>Writes values that several kinds of records share.</summary>
internal static class JsonValues
{
    /// <summary>A word of a vocabulary in lower case.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter json, string name, T word)
        where T : struct, Enum => json.WriteString(name, WordOf(word));

    public static void WriteWords<T>(this Utf8JsonWriter json, string name, IEnumerable<T> words)
        where T : struct, Enum => json.WriteTexts(name, words.Select(WordOf));

    public static void WriteIds<T>(this Utf8JsonWriter json, string name, ImmutableArray<Located<T>> ids) =>
        json.WriteTexts(name, ids.Select(id => id.Value!.ToString()!));

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string WordOf<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();
}
