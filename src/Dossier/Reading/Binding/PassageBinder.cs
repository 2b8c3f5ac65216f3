using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class PassageBinder
{
    /// <param name="broken">Receives the id of a passage that could not be understood, so that references to it are not
    /// reported.</param>
    public static PassageDraft? Bind(MapReader fields, List<string> broken)
    {
        var id = fields.Require("id") is { } node
            ? ScalarConverters.Id(node, name => new PassageId(fields.Self!, name), fields.Diagnostics)
            : null;
        var quotation = Quotation(fields);
        var kind = fields.Find("kind") is { } kindNode
            ? ScalarConverters.Word(kindNode, Vocabularies.SpeechKinds, fields.Diagnostics)
            : null;
        var draft = new PassageDraft(
            id!, quotation!, kind, fields.Voices("by"), fields.Text("as"), fields.Voices("for"),
            fields.Voices("to"), fields
                .Voices("via"), Said(fields), fields
                .Events("during"), fields
                .Events("about"), Positions(fields),
            fields.Passages("replies_to"), fields.Passages("same_as"), Translation(fields), fields.Prose("note"));
        // Until these keys are corrected, it is unknown whose positions these are.
        if (fields.IsPerhapsMisspelt("by") || fields.IsPerhapsMisspelt("for"))
            draft = draft with { Positions = [] };
        fields.Close();
        if (id is not null && quotation is null)
            broken.Add(id.Value.Value);
        return id is null || quotation is null ? null : draft;
    }

    public static Quotation? Quotation(MapReader fields)
    {
        ImmutableArray<Located<string>> parts = fields.Require("quote") switch
        {
            null => [],
            YamlSequence list =>
                [.. list.Items.Select(item => ScalarConverters.Text(item, fields.Diagnostics, Bounds.LongestText))
                    .OfType<Located<string>>()],
            { } single =>
                ScalarConverters.Text(single, fields.Diagnostics, Bounds.LongestText) is { } text ? [text] : [],
        };
        if (parts.Length > Bounds.MostParts)
        {
            fields.Report(
                parts[Bounds.MostParts].Span, Rules.TooMany,
                $"this quotation has {parts.Length} parts, and at most {Bounds.MostParts} are read; "
                + $"make several passages of it");
            parts = parts[..Bounds.MostParts];
        }

        var gaps = Gaps(fields, parts);
        var (prefix, suffix) = (fields.Text("prefix"), fields.Text("suffix"));
        foreach (var part in parts.Where(part => !part.Value.Any(char.IsLetterOrDigit)))
            fields.Report(part.Span, Rules.QuoteEmpty, $"there is no word in this quotation; copy the article's words");
        return parts.IsEmpty || parts.Any(part => !part.Value.Any(char.IsLetterOrDigit))
            ? null
            : new Quotation(parts, gaps, prefix, suffix);
    }

    // One word for all gaps, or a list with one word between any two neighbouring parts.
    private static ImmutableArray<Located<GapKind>> Gaps(MapReader fields, ImmutableArray<Located<string>> parts)
    {
        int count = Math.Max(0, parts.Length - 1);
        if (fields.Find("gap") is not { } node)
            return [.. parts.Skip(1).Select(part => new Located<GapKind>(GapKind.Omission, part.Span))];
        if (node is YamlMapping)
            fields.Report(
                node.Span, Rules.WrongShape,
                $"“gap” is a word, or a list of words: omission, interrupted, or [omission, interrupted]");
        if (node is not YamlSequence list)
        {
            var one = node is YamlMapping ? null : ScalarConverters.Word(node, Vocabularies.Gaps, fields.Diagnostics);
            return [.. Enumerable.Repeat(one ?? new Located<GapKind>(GapKind.Omission, node.Span), count)];
        }

        if (list.Items.Length != count)
            fields.Report(
                list.Span, Rules.WrongShape,
                $"“gap” has {Count(list.Items.Length, "word")} and “quote” has {Count(parts.Length, "part")}; "
                + $"write one word for all gaps, or a list with one between each two parts");
        ImmutableArray<Located<GapKind>> words = [.. list.Items.Select(
            item => ScalarConverters.Word(item, Vocabularies.Gaps, fields.Diagnostics)
                ?? new Located<GapKind>(GapKind.Omission, item.Span))];
        return [.. Enumerable.Range(0, count)
            .Select(i => i < words.Length ? words[i] : new Located<GapKind>(GapKind.Omission, list.Span))];
    }

    private static Known Count(int number, string what) =>
        (number == 1 ? $"one {what}" : $"{number} {what}s").AsKnown();

    private static Said? Said(MapReader fields)
    {
        if (fields.Find("said") is not { } node)
            return null;
        if (node is not YamlMapping)
            return ScalarConverters.Date(node, fields.Diagnostics) is { } date
                ? new Said(date.Value, null, date.Span)
                : null;
        var inner = fields.Open(node)!;
        var value = inner.RequiredLocatedDate("value");
        var words = inner.Text("words");
        inner.Close();
        return value is { } found ? new Said(found.Value, words, found.Span) : null;
    }

    private static Translation? Translation(MapReader fields)
    {
        if (fields.Find("translation") is not { } node || fields.Open(node) is not { } inner)
            return null;
        var text = inner.RequiredText("text", Bounds.LongestText);
        string? language = inner.RequiredLanguage("language");
        var by = inner.RequiredText("by");
        inner.Close();
        return text is null || language is null || by is null ? null : new Translation(text.Value, language, by.Value);
    }

    private static ImmutableArray<PositionDraft> Positions(MapReader fields)
    {
        if (fields.Find("positions") is not { } node)
            return [];
        if (node is not YamlMapping map)
        {
            fields.Report(node.Span, Rules.WrongShape, $"“positions” must be a map; write lines of “demand: stance”");
            return [];
        }

        return [.. map.Entries.Select(entry => Position(fields, entry)).OfType<PositionDraft>()];
    }

    private static PositionDraft? Position(MapReader fields, YamlEntry entry)
    {
        if (!RecordName.IsId(entry.Key.Value))
        {
            fields.Report(entry.Key.Span, Rules.BadId, ScalarConverters.NotAnId(entry.Key.Value));
            return null;
        }

        var demand = new Located<DemandId>(new DemandId(entry.Key.Value), entry.Key.Span);
        if (entry.Value is not YamlMapping)
            return ScalarConverters.Text(entry.Value, fields.Diagnostics) is { } plain
                ? new PositionDraft(demand, plain, [])
                : null;
        var inner = fields.Open(entry.Value)!;
        var stance = inner.RequiredText("stance");
        var of = inner.VoiceOrVoices("of");
        bool isReading = inner.Word("reading", Vocabularies.YesOrNo) ?? false;
        inner.Close();
        return stance is { } found ? new PositionDraft(demand, found, of, isReading) : null;
    }
}
