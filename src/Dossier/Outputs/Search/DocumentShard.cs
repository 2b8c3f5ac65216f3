using System.Collections.Immutable;
using System.Text.Json;

namespace Dossier.Outputs.Search;

/// <summary>
/// Writes the texts shown for search results: <c>[url, name, note, text…]</c> for an entry, <c>[anchor, text]</c> for a
/// part of one. A text is a string, or <c>[language, string]</c> if it is not in the dossier's language. Missing texts
/// are empty.
/// </summary>
internal static class DocumentShard
{
    public static void Write(Utf8JsonWriter json, ComposedEntries entries, int first, int end)
    {
        var index = entries.Index;
        json.WriteStartArray();
        for (int number = EntryOf(index, first);
            number < index.Entries.Length && index.FirstDocuments[number] < end;
            number++)
        {
            var entry = entries[number];
            int document = index.FirstDocuments[number];
            if (document >= first)
                WriteEntry(json, entry);
            for (int part = Math.Max(0, first - document - 1);
                part < entry.Parts.Length && document + 1 + part < end;
                part++)
                WritePart(json, entry.Parts[part]);
        }

        json.WriteEndArray();
    }

    private static int EntryOf(SearchIndex index, int document)
    {
        int found = ImmutableArray.BinarySearch(index.FirstDocuments, document);
        return found >= 0 ? found : ~found - 1;
    }

    private static void WriteEntry(Utf8JsonWriter json, SearchEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Url);
        WriteText(json, entry.Name);
        json.WriteStringValue(entry.Note);
        foreach (var text in entry.Texts)
            WriteText(json, text);
        json.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter json, SearchPart part)
    {
        json.WriteStartArray();
        json.WriteStringValue(part.Anchor ?? "");
        WriteText(json, part.Text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, SearchText? text)
    {
        if (text?.Language is not string language)
        {
            json.WriteStringValue(text?.Text ?? "");
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(language);
        json.WriteStringValue(text.Text);
        json.WriteEndArray();
    }
}
