using System.Text.Json;
using Dossier.Model;

namespace Dossier.App.Reporting;

/// <summary>
/// Writes the compared values of a record or statement, under the same keys as <c>data/dossier.json</c>.
/// </summary>
internal static class ChangesJsonValues
{
    public static void Write(Utf8JsonWriter json, EditionPassage passage)
    {
        json.WriteString("id", passage.Id.ToString());
        if (passage.Words is { } words)
        {
            WriteTexts(json, "quote", words.Parts);
            if (words.Translation is { } translation)
                json.WriteString("translation", translation.Text);
            if (words.As is not null)
                json.WriteString("as", words.As);
        }
        WriteTexts(json, "by", passage.By);
        WriteTexts(json, "for", passage.For);
        WriteTexts(json, "to", passage.To);
        WriteTexts(json, "via", passage.Via);
        json.WriteString("said", passage.Said.Text);
        WriteTexts(json, "during", passage.Occasions.SaidAt);
        WriteTexts(json, "about", passage.Occasions.TellsOf);
        json.WriteStartArray("positions");
        foreach (var position in passage.Positions)
        {
            json.WriteStartObject();
            json.WriteString("demand", position.Demand);
            json.WriteString("party", position.Party);
            json.WriteString("stance", position.Stance);
            json.WriteBoolean("own", position.IsOwn);
            if (position.IsReading is { } isReading)
                json.WriteBoolean("reading", isReading);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, EditionEvent item)
    {
        WriteRecord(json, "title", item, item.KindText);
        json.WriteString("status", item.Status);
        WriteTexts(json, "date", item.Dates.Select(date => date.Text));
        WriteTexts(json, "place", item.Places);
    }

    public static void Write(Utf8JsonWriter json, EditionDemand demand)
    {
        WriteRecord(json, "title", demand, demand.KindText);
        WriteTexts(json, "by", demand.By);
        WriteTexts(json, "to", demand.To);
    }

    public static void Write(Utf8JsonWriter json, EditionActor actor)
    {
        WriteRecord(json, "name", actor, actor.KindText);
        json.WriteStartArray("roles");
        foreach (var role in actor.Roles)
        {
            json.WriteStartObject();
            json.WriteString("title", role.Title);
            WriteOptional(json, "in", role.In);
            WriteOptional(json, "from", role.From?.Text);
            WriteOptional(json, "to", role.To?.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, EditionSource source)
    {
        WriteRecord(json, "title", source, kind: null);
        json.WriteString("issued", source.Issued.Text);
        json.WriteString("rights", source.Rights.Word());
        json.WriteString("sha256", source.Sha256);
    }

    public static void Write(Utf8JsonWriter json, EditionPage page) => WriteRecord(json, "title", page, kind: null);

    private static void WriteOptional(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    public static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, string titleKey, EditionRecord record, string? kind)
    {
        json.WriteString("id", record.Id);
        json.WriteString(titleKey, record.Title);
        if (kind is not null)
            json.WriteString("kind", kind);
    }
}
