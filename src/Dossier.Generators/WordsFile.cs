using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Generators;

/// <summary>The English file of words: a mapping of keys to texts, or to texts by the category of a number.</summary>
internal static class WordsFile
{
    private static readonly Regex Key = new(
        "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex Gap = new(@"\{(?<name>[^}]*)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <param name="Gaps">The names of the gaps but for the count, as they come first in the text.</param>
    /// <param name="Forms">A text for each category, or null; only the last one if the words are not counted.</param>
    public sealed record Entry(string Key, ImmutableArray<string> Gaps, ImmutableArray<string?> Forms, bool IsCounted)
    {
        public string English => Forms[Forms.Length - 1]!;
    }

    /// <returns>The words that can be read, and the first mistake.</returns>
    public static (ImmutableArray<Entry> Words, (long Line, string Message)? Mistake) Read(string text)
    {
        var words = ImmutableArray.CreateBuilder<Entry>();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            foreach (var pair in ((YamlMappingNode)yaml.Documents[0].RootNode).Children)
                words.Add(Read(pair.Key, pair.Value));
        }
        catch (YamlException error)
        {
            return (words.ToImmutable(), (error.Start.Line, error.Message));
        }

        return (words.ToImmutable(), null);
    }

    private static Entry Read(YamlNode key, YamlNode value)
    {
        string name = ((YamlScalarNode)key).Value ?? "";
        if (!Key.IsMatch(name))
            throw new YamlException(key.Start, key.End, $"the key “{name}” must be in snake_case");
        if (value is YamlScalarNode { Value: { } text })
            return new(name, Gaps([text]), [text], IsCounted: false);
        if (value is not YamlMappingNode mapping)
            throw new YamlException(value.Start, value.End, $"“{name}” must be a text, or texts by categories");
        var forms = mapping.Children.ToDictionary(
            pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!,
            StringComparer.Ordinal);
        if (!forms.ContainsKey("other") || forms.Keys.Except(Categories, StringComparer.Ordinal).Any())
            throw new YamlException(value.Start, value.End, $"“{name}” must have “other”, and only categories of CLDR");
        return new(
            name, Gaps(forms.OrderByDescending(form => form.Key == "other").Select(form => form.Value)),
            [.. Categories.Select(category => forms.TryGetValue(category, out string form) ? form : null)],
            IsCounted: true);
    }

    private static ImmutableArray<string> Gaps(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => Gap.Matches(text).Cast<Match>())
            .Select(gap => gap.Groups["name"].Value)
            .Where(gap => gap != "count")
            .Distinct(StringComparer.Ordinal),
    ];
}
