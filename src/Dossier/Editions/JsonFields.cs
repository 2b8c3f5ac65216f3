using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Binding;

namespace Dossier.Editions;

/// <summary>
/// Reads the keys of one object of an edition's data. Mistakes are added to <paramref name="mistakes"/>, and a default
/// replaces the faulty value. The file was written by a program, so the first mistake is enough to report.
/// </summary>
internal sealed class JsonFields(JsonMap map, List<(int Start, Message Message)> mistakes)
{
    public string Text(string key) => OptionalText(key) ?? Missing(key);

    public string? OptionalText(string key) => map.Members.GetValueOrDefault(key) switch
    {
        null => null,
        JsonText text => text.Value,
        var other => Mistake(other, $"“{key.AsKnown()}” must be a text"),
    };

    public bool? OptionalBoolean(string key) => map.Members.GetValueOrDefault(key) switch
    {
        null => null,
        JsonLiteral { Text: "true" } => true,
        JsonLiteral { Text: "false" } => false,
        var other => Mistake(other, $"“{key.AsKnown()}” must be true or false") is not null,
    };

    public string Id(string key) => Id(map.Members.GetValueOrDefault(key), Text(key));

    public string? OptionalId(string key) => OptionalText(key) is null ? null : Id(key);

    public EdtfDate? OptionalDate(string key) => OptionalText(key) is null ? null : Date(key);

    public PassageId Passage(string key)
    {
        if (PassageName.Parse(Text(key), self: null) is { } id)
            return id;
        Mistake(map.Members.GetValueOrDefault(key) ?? map, $"“{key.AsKnown()}” must name a passage: source#passage");
        return new PassageId(new SourceId(""), "");
    }

    public EdtfDate Date(string key)
    {
        if (EdtfParser.Parse(Text(key)).Date is { } date)
            return date;
        Mistake(map.Members.GetValueOrDefault(key) ?? map, $"“{key.AsKnown()}” must be a date");
        return EdtfDate.FromDay(0);
    }

    public T Word<T>(string key, Vocabulary<T> vocabulary)
    {
        if (!vocabulary.TryGetValue(Text(key), out var value))
            Mistake(
                map.Members.GetValueOrDefault(key) ?? map,
                $"“{key.AsKnown()}” must be one of {string.Join(", ", vocabulary.Words).AsKnown()}");
        return value;
    }

    public ImmutableArray<string> Texts(string key) =>
        List(key, item => item is JsonText text
            ? text.Value
            : Mistake(item, $"“{key.AsKnown()}” must be a list of texts") ?? "");

    public ImmutableArray<string> Ids(string key) =>
        List(key, item => Id(item, item is JsonText text ? text.Value : ""));

    /// <summary>Empty if the key is absent: the file may be older than the key.</summary>
    public ImmutableArray<T> Maps<T>(string key, Func<JsonFields, T> read) => List(key, item =>
    {
        if (item is not JsonMap inner)
            Mistake(item, $"“{key.AsKnown()}” must be a list of objects");
        return read(new JsonFields(item as JsonMap ?? new JsonMap(item.Start, []), mistakes));
    });

    public T? OptionalMap<T>(string key, Func<JsonFields, T> read)
        where T : class
    {
        if (map.Members.GetValueOrDefault(key) is not { } node)
            return null;
        if (node is JsonMap inner)
            return read(new JsonFields(inner, mistakes));
        Mistake(node, $"“{key.AsKnown()}” must be an object");
        return null;
    }

    /// <summary>The members of an object with their names.</summary>
    public ImmutableArray<(string Name, JsonFields Fields)> Members(string key)
    {
        if (map.Members.GetValueOrDefault(key) is not { } node)
            return [];
        if (node is not JsonMap inner)
            Mistake(node, $"“{key.AsKnown()}” must be an object");
        return node is JsonMap members ? [.. members.Members.Select(Member)] : [];

        (string, JsonFields) Member(KeyValuePair<string, JsonNode> member)
        {
            if (member.Value is not JsonMap)
                Mistake(member.Value, $"“{member.Key.AsQuoted()}” must be an object");
            var fields = member.Value as JsonMap ?? new JsonMap(member.Value.Start, []);
            return (Id(member.Value, member.Key), new JsonFields(fields, mistakes));
        }
    }

    private ImmutableArray<T> List<T>(string key, Func<JsonNode, T> read)
    {
        if (map.Members.GetValueOrDefault(key) is not { } node)
            return [];
        if (node is JsonList list)
            return [.. list.Items.Select(read)];
        Mistake(node, $"“{key.AsKnown()}” must be a list");
        return [];
    }

    // Ids become part of addresses, so they are checked.
    private string Id(JsonNode? node, string text)
    {
        if (!RecordName.IsId(text))
            Mistake(node ?? map, ScalarConverters.NotAnId(text));
        return text;
    }

    private string Missing(string key)
    {
        Mistake(map, $"“{key.AsKnown()}” is missing");
        return "";
    }

    private string? Mistake(JsonNode node, Message message)
    {
        mistakes.Add((node.Start, message));
        return null;
    }
}
