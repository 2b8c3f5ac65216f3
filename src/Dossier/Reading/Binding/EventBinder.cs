using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class EventBinder
{
    public static Event? Bind(MapReader fields)
    {
        var title = fields.RequiredPlainText("title");
        var kind = fields.RequiredText("kind");
        if (kind is { } word && !RecordName.IsId(word.Value))
            fields.Report(
                word.Span, Rules.UnknownWord,
                $"“{word.Value.AsQuoted()}” cannot be the kind of an event; "
                + $"write a word of small letters and hyphens, like talks, summit or press-conference");
        var status = fields.Word("status", Vocabularies.EventStatuses) ?? EventStatus.Occurred;
        var dates = CommonFieldsBinder.Facts(
            fields, "date", required: true, node => ScalarConverters.Date(node, fields.Diagnostics));
        var places = CommonFieldsBinder.Facts(
            fields, "place", required: false, node => fields.Plain(ScalarConverters.Text(node, fields.Diagnostics)));
        var participants = Participants(fields);
        var follows = fields.Events("follows");
        var partOf = fields.Events("part_of");
        var commons = CommonFieldsBinder.Bind(fields);
        return title is null || kind is null || dates.IsEmpty
            ? null
            : new Event(
                fields.Span.File,
                commons,
                title.Value,
                kind.Value,
                status,
                dates,
                places,
                participants,
                follows,
                partOf)
            {
                PlainTexts = fields.PlainTexts,
            };
    }

    private static ImmutableArray<Participant> Participants(MapReader fields) =>
        [.. fields.List("participants", node => Participant(fields, node), "a list of actors: [one, two]")
            .Select(item => item.Value)];

    private static Located<Participant>? Participant(MapReader fields, YamlNode node)
    {
        if (node is not YamlMapping)
            return ScalarConverters.Id(node, id => new ActorId(id), fields.Diagnostics) is { } id
                ? new(new Participant(id, null, []), node.Span)
                : null;
        var inner = fields.Open(node)!;
        var actor = inner.RequiredActor("actor");
        var role = inner.PlainText("role");
        var evidence = inner.Passages("evidence");
        inner.Close();
        return actor is { } found ? new(new Participant(found, role?.Value, evidence), node.Span) : null;
    }
}
