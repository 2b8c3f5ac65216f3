using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Reads <c>status: retracted</c>, or <c>status: {value: retracted, date, note, source, url}</c>.</summary>
internal static class SourceStatusBinder
{
    public static SourceStatus? Bind(MapReader fields)
    {
        switch (fields.Find("status"))
        {
            case null:
                return null;
            case YamlMapping map:
                return fields.Open(map) is { } inner ? Bind(inner, new SourceId(fields.Span.File.Name)) : null;
            case { } word:
                return ScalarConverters.Word(word, Vocabularies.SourceStatuses, fields.Diagnostics) is { } kind
                    ? new SourceStatus(kind.Value, null, null, null, null)
                    : null;
        }
    }

    private static SourceStatus? Bind(MapReader fields, SourceId self)
    {
        var kind = fields.RequiredWord("value", Vocabularies.SourceStatuses);
        var date = fields.Date("date");
        var note = fields.Prose("note");
        var source = OtherSource(fields, self);
        string? url = fields.WebAddress("url");
        fields.Close();
        return kind is { } known ? new SourceStatus(known, date, note, source, url) : null;
    }

    private static Located<SourceId>? OtherSource(MapReader fields, SourceId self)
    {
        if (fields.Find("source") is not { } node
            || ScalarConverters.Id(node, id => new SourceId(id), fields.Diagnostics) is not { } other)
            return null;
        if (other.Value != self)
            return other;
        fields.Report(
            other.Span, Rules.Cycle,
            $"“{self}” is this source itself; name the other source that says so, "
            + $"or quote the article’s own notice in “note”");
        return null;
    }
}
