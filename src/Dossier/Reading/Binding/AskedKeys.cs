using Dossier.Diagnostics;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>
/// Remembers which keys of a map were asked for, and so which of the written keys are unknown and which required ones
/// are missing.
/// </summary>
internal sealed class AskedKeys(YamlMapping mapping)
{
    private readonly List<string> _asked = [];
    private readonly List<string> _missing = [];
    private readonly HashSet<string> _written = mapping.Entries.Select(entry => entry.Key.Value)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns whether the key is asked for the first time.</summary>
    public bool Ask(string key)
    {
        bool isNew = !_asked.Contains(key, StringComparer.Ordinal);
        _asked.Add(key);
        return isNew;
    }

    public void AddMissing(string key) => _missing.Add(key);

    public bool IsThere(string key) => _written.Contains(key);

    /// <summary>Whether an unknown key was probably meant to be this one.</summary>
    public bool IsPerhapsMisspelt(string key) => Unknown().Any(entry => MeantBy(entry) == key);

    /// <summary>Reports unknown keys, and missing keys that are not merely misspelt.</summary>
    /// <param name="isWhole">Whether the map is the whole record. Then a missing key is reported without showing a
    /// line.</param>
    public void Report(List<Diagnostic> diagnostics, bool isWhole)
    {
        foreach (var entry in Unknown())
            diagnostics.Add(entry.Key.Span.Report(
                Rules.UnknownKey, $"unknown key “{entry.Key.Value.AsQuoted()}”; {Hint(entry)}"));
        string[] missing = [.. _missing.Where(key => !IsPerhapsMisspelt(key))];
        if (missing.Length == 0)
            return;
        string keys = missing.Length == 1
            ? $"“{missing[0]}” is missing"
            : $"{string.Join(", ", missing[..^1].Select(key => $"“{key}”"))} and “{missing[^1]}” are missing";
        var place = mapping.Span.File.At(mapping.Span.Start, 1);
        diagnostics.Add(place.Report(
            Rules.MissingKey, $"{keys.AsKnown()} here{KeyExamples.Describe(missing).AsKnown()}") with
        {
            IsPlaceOnly = isWhole,
        });
    }

    private Message Hint(YamlEntry unknown)
    {
        if ((MeantBy(unknown) ?? NearestName.Find(unknown.Key.Value, _asked)) is string near)
            return $"did you mean “{near.AsKnown()}”?";
        var known = _asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"the keys here are {string.Join(", ", known).AsKnown()}";
    }

    private IEnumerable<YamlEntry> Unknown() =>
        mapping.Entries.Where(entry => !_asked.Contains(entry.Key.Value, StringComparer.Ordinal));

    private string? MeantBy(YamlEntry unknown) =>
        KeyHints.For(unknown.Key.Value, [.. _asked.Where(key => !IsThere(key))]);
}
