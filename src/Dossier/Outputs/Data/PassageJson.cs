using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Outputs.Data;

/// <summary>Writes one passage as data. If rights forbid quoting, it has no quotation, offsets or address.</summary>
internal static class PassageJson
{
    public static void Write(Utf8JsonWriter json, Corpus corpus, Statement statement)
    {
        var (source, passage) = statement;
        var draft = passage.Draft;
        bool wordless = source.Rights == Rights.None;
        json.WriteString("id", passage.Id.ToString());
        json.WriteString("source", source.Id.Value);
        if (!wordless)
        {
            json.WriteTexts(
                "quote",
                passage.Spans.Select(span => WhiteSpace.Fold(source.Seed.Text.AsSpan(span.Start, span.Length))));
            WriteGaps(json, draft.Quotation.Gaps);
            WriteSpans(json, source.Seed.Lines, passage);
            WriteTranslation(json, draft.Translation);
        }

        json.WriteIds("by", draft.By);
        if (draft.As is { } styled && !wordless)
            json.WriteString("as", styled.Value);
        json.WriteIds("for", draft.For);
        json.WriteIds("to", draft.To);
        json.WriteIds("via", draft.Via);
        json.WriteString("said", passage.Said.Text);
        json.WriteString("kind", passage.Kind.Word());
        json.WriteTexts("during", draft.SaidAt.Select(item => item.Value));
        json.WriteTexts("about", draft.TellsOf.Select(item => item.Value));
        WritePositions(json, corpus, statement);
        json.WriteIds("replies_to", draft.RepliesTo);
        json.WriteIds("same_as", draft.SameAs);
        if (!wordless)
            json.WriteString("url", PageAddresses.AddressOf(passage.Id));
    }

    // For readers of older data, one word sums up all gaps: “interrupted” only if that is true of each.
    private static void WriteGaps(Utf8JsonWriter json, ImmutableArray<Located<GapKind>> gaps)
    {
        if (gaps.IsEmpty)
            return;
        var summary = gaps.All(gap => gap.Value == GapKind.Interrupted) ? GapKind.Interrupted : GapKind.Omission;
        json.WriteString("gap", summary.Word());
        json.WriteTexts("gaps", gaps.Select(gap => gap.Value.Word()));
    }

    private static void WriteSpans(Utf8JsonWriter json, LineIndex lines, Passage passage)
    {
        json.WriteStartArray("spans");
        foreach (var span in passage.Spans)
        {
            int start = lines.CodePointsBetween(0, span.Start);
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(start + lines.CodePointsBetween(span.Start, span.End));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTranslation(Utf8JsonWriter json, Translation? translation)
    {
        if (translation is null)
            return;
        json.WriteStartObject("translation");
        json.WriteString("text", translation.Text);
        json.WriteString("language", translation.Language);
        json.WriteString("by", translation.By);
        json.WriteEndObject();
    }

    // A passage takes one stance on a demand, which may be shared by several parties.
    private static void WritePositions(Utf8JsonWriter json, Corpus corpus, Statement statement)
    {
        json.WriteStartObject("positions");
        foreach (var demand in corpus.PositionsIn(statement.Id)
            .GroupBy(position => position.Demand)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal))
        {
            json.WriteStartObject(demand.Key.Value);
            json.WriteString("stance", demand.First().Stance.Name);
            json.WriteTexts("of", demand.Select(position => position.Party.Value));
            json.WriteTexts("own", demand.Where(position => position.IsOwn).Select(position => position.Party.Value));
            json.WriteBoolean("reading", demand.First().IsReading);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
