using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Text;

namespace Dossier.Outputs.Previews;

/// <summary>Writes a file of cards. It is a script, because a page opened from a disk can load no other data.</summary>
internal static class PreviewScript
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static void Write(
        Corpus corpus, SiteOptions options, IEnumerable<(string Path, Func<PageBuilder, PreviewCard> Compose)> cards,
        IBufferWriter<byte> output)
    {
        var builder = new PageBuilder(corpus, options, SitePaths.Home);
        output.Write("dossier.add("u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("dossier", CitationText.Dossier(options.Words, corpus));
            if (options.BaseUrl is not null)
                json.WriteString("base", options.BaseUrl);
            json.WriteStartObject("cards");
            foreach (var (path, compose) in cards.OrderBy(card => card.Path, StringComparer.Ordinal))
            {
                json.WritePropertyName(path);
                WriteCard(json, compose(builder));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(");\n"u8);
    }

    private static void WriteCard(Utf8JsonWriter json, PreviewCard card)
    {
        json.WriteStartObject();
        json.WriteString("kind", card.Kind.Word());
        WriteText(json, "label", card.Label);
        WriteText(json, "title", card.Title);
        WriteText(json, "meta", card.Meta);
        if (card.Language is { Length: > 0 } language)
            json.WriteString("lang", language);
        if (card.RightToLeft)
            json.WriteString("dir", "rtl");
        if (card.Words is { } words)
        {
            json.WriteStartArray("words");
            json.WriteStringValue(Directions.Isolate(words.Before));
            json.WriteStringValue(Directions.Isolate(words.Quote));
            json.WriteStringValue(Directions.Isolate(words.After));
            json.WriteEndArray();
        }

        WriteText(json, "text", card.Text);
        WriteStandings(json, card.Standings);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
            json.WriteString(name, Directions.Isolate(text));
    }

    private static void WriteStandings(Utf8JsonWriter json, IReadOnlyCollection<PreviewStanding> standings)
    {
        if (standings.Count == 0)
            return;
        json.WriteStartArray("standings");
        foreach (var standing in standings)
        {
            json.WriteStartArray();
            json.WriteStringValue(Directions.Isolate(standing.Party));
            json.WriteStringValue(standing.Stance);
            json.WriteStringValue(standing.Mark.Word());
            json.WriteStringValue(Directions.Isolate(standing.Note));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
