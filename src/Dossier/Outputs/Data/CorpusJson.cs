using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Outputs.Data;

/// <summary>Writes the linked corpus as JSON, in the format that <c>docs/data.md</c> describes.</summary>
internal static class CorpusJson
{
    // The strict encoder escapes <, > and U+2028, so that the data may be embedded in a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static void Write(Corpus corpus, IBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("title", corpus.Settings.Title);
        json.WriteString("language", corpus.Settings.Language);
        json.WriteString("edition", corpus.Settings.Edition.Text);
        WriteAll(json, "stances", corpus.Settings.Vocabulary, WriteStance);
        WriteAll(json, "sources", corpus.Sources, WriteSource);
        WriteAll(json, "actors", corpus.Actors, WriteActor);
        WriteAll(json, "events", corpus.Events, WriteEvent);
        WriteAll(json, "demands", corpus.Demands, WriteDemand);
        WriteAll(json, "pages", corpus.Pages, WritePage);
        WriteAll(
            json,
            "passages",
            corpus.Sources.SelectMany(source => source.Passages.Select(passage => new Statement(source, passage))),
            (json, statement) => PassageJson.Write(json, corpus, statement));
        StandingJson.Write(json, corpus);
        json.WriteEndObject();
        json.Flush();
        "\n"u8.CopyTo(buffer.GetSpan(1));
        buffer.Advance(1);
    }

    public static void WriteAll<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStance(Utf8JsonWriter json, Stance stance)
    {
        json.WriteString("name", stance.Name);
        json.WriteString("role", stance.Role.Word());
        json.WriteString("polarity", stance.Polarity.Word());
        json.WriteBoolean("reading", stance.IsReading);
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        var draft = source.Draft;
        json.WriteString("id", source.Id.Value);
        json.WriteString("seed", draft.Seed.Value);
        // The checksum from the record: in a Git repository the file may have other line ends.
        json.WriteString("sha256", source.Draft.Sha256?.Value.ToLowerInvariant() ?? source.Seed.Sha256);
        json.WriteString("title", WhiteSpace.Fold(draft.Title.Value));
        json.WriteString("type", draft.Type);
        json.WriteString("issued", draft.Issued.Text);
        WriteOptional(json, "publisher", draft.Publisher?.Value.Value);
        WriteOptional(json, "original_publisher", draft.OriginalPublisher?.Value.Value);
        string?[] readings =
        [
            draft.IsPublisherRead ? "publisher" : null,
            draft.IsOriginalPublisherRead ? "original_publisher" : null,
        ];
        json.WriteTexts("readings", readings.OfType<string>());
        json.WriteIds("author", draft.Authors);
        WriteOptional(json, "url", draft.Url);
        json.WriteString("language", source.Language);
        json.WriteString("rights", source.Rights.Word());
        WriteStatus(json, draft.Status);
        WriteOptional(json, "archived", draft.Archived);
        WriteOptional(json, "accessed", draft.Accessed?.Text);
        WriteOptional(json, "licence", draft.Licence);
        WriteOptional(json, "credit", draft.Credit);
        if (!draft.Speech.IsEmpty)
            json.WriteTexts("speech", draft.Speech.Select(form => form.Value.Word()));
        WriteFormerly(json, draft.Common.Formerly);
        json.WriteString("page", PageAddresses.AddressOf(source.Id));
    }

    private static void WriteStatus(Utf8JsonWriter json, SourceStatus? status)
    {
        if (status is null)
            return;
        json.WriteStartObject("status");
        json.WriteString("value", status.Kind.Word());
        WriteOptional(json, "date", status.Date?.Text);
        WriteOptional(json, "source", status.Source?.Value.Value);
        WriteOptional(json, "url", status.Url);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name.Value);
        json.WriteString("kind", actor.Kind.Word());
        json.WriteTexts("aliases", actor.Aliases.Select(alias => alias.Value));
        WriteAll(json, "names", actor.Names, (json, name) =>
        {
            json.WriteString("text", name.Text.Value);
            json.WriteString("language", name.Language);
        });
        WriteAll(json, "roles", actor.Roles, (json, role) =>
        {
            json.WriteString("title", role.Title);
            WriteOptional(json, "in", role.In?.Value.Value);
            WriteOptional(json, "from", role.From?.Value.Text);
            WriteOptional(json, "to", role.To?.Value.Text);
            json.WriteIds("evidence", role.Evidence);
        });
        json.WriteIds("part_of", actor.PartOf);
        json.WriteIds("member_of", actor.MemberOf);
        WriteOptional(json, "wikidata", actor.Wikidata);
        WriteFormerly(json, actor.Common.Formerly);
        json.WriteString("page", PageAddresses.AddressOf(actor.ActorId));
    }

    private static void WriteEvent(Utf8JsonWriter json, Event item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        json.WriteString("kind", item.Kind);
        json.WriteString("status", item.Status.Word());
        WriteAll(json, "date", item.Dates, (json, fact) => WriteFact(json, fact, date => date.Text));
        WriteAll(json, "place", item.Places, (json, fact) => WriteFact(json, fact, place => place));
        WriteAll(json, "participants", item.Participants, (json, participant) =>
        {
            json.WriteString("actor", participant.Actor.Value.Value);
            WriteOptional(json, "role", participant.Role);
            json.WriteIds("evidence", participant.Evidence);
        });
        json.WriteIds("follows", item.Follows);
        json.WriteIds("part_of", item.PartOf);
        json.WriteIds("evidence", item.Common.Evidence);
        WriteFormerly(json, item.Common.Formerly);
        json.WriteString("page", PageAddresses.AddressOf(item.EventId));
    }

    private static void WriteFact<T>(Utf8JsonWriter json, Fact<T> fact, Func<T, string> text)
    {
        json.WriteString("value", text(fact.Value.Value));
        json.WriteIds("evidence", fact.Evidence);
    }

    private static void WriteDemand(Utf8JsonWriter json, Demand demand)
    {
        json.WriteString("id", demand.Id);
        json.WriteString("title", demand.Title);
        json.WriteString("kind", demand.Kind.Word());
        json.WriteBoolean("main", demand.IsMain);
        json.WriteIds("by", demand.By);
        json.WriteIds("to", demand.To);
        json.WriteIds("part_of", demand.PartOf);
        json.WriteIds("extends", demand.Extends);
        json.WriteIds("counters", demand.Counters);
        json.WriteIds("condition_of", demand.ConditionOf);
        json.WriteIds("instruments", demand.Instruments);
        WriteFormerly(json, demand.Common.Formerly);
        json.WriteString("page", PageAddresses.AddressOf(demand.DemandId));
    }

    private static void WritePage(Utf8JsonWriter json, Page page)
    {
        json.WriteString("id", page.Id.Value);
        json.WriteString("title", page.Title);
        WriteFormerly(json, page.Formerly);
        json.WriteString("page", PageAddresses.AddressOf(page.Id));
    }

    private static void WriteFormerly(Utf8JsonWriter json, ImmutableArray<Located<string>> ids) =>
        json.WriteTexts("formerly", ids.Select(id => id.Value));

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
