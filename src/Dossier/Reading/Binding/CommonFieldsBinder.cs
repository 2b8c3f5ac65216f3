using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Reads what records of several kinds share: prose, evidence, former ids, facts.</summary>
internal static class CommonFieldsBinder
{
    public static CommonFields Bind(MapReader fields) =>
        new(fields.Prose("summary"), fields.Prose("note"), fields.Passages("evidence"), fields.PlainIds("formerly"));

    /// <summary>Reads a value, a map of a value and its evidence, or a list of either.</summary>
    public static ImmutableArray<Fact<T>> Facts<T>(
        MapReader fields, string key, bool required, Func<YamlNode, Located<T>?> read) =>
        (required ? fields.Require(key) : fields.Find(key)) switch
        {
            null => [],
            YamlSequence list => [.. list.Items.Select(item => Fact(fields, item, read)).OfType<Fact<T>>()],
            { } single => Fact(fields, single, read) is { } fact ? [fact] : [],
        };

    private static Fact<T>? Fact<T>(MapReader fields, YamlNode node, Func<YamlNode, Located<T>?> read)
    {
        if (node is not YamlMapping)
            return read(node) is { } plain ? new Fact<T>(plain, []) : null;
        var inner = fields.Open(node)!;
        var value = inner.Require("value") is { } valueNode ? read(valueNode) : null;
        var evidence = inner.Passages("evidence");
        inner.Close();
        return value is { } found ? new Fact<T>(found, evidence) : null;
    }
}
