using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>
/// Reads one map of a YAML file key by key. Every key that is asked for counts as known; <see cref="Close"/> reports
/// all others, and required keys that are missing. A value that is not valid is reported, and the reader returns null
/// or leaves it out.
/// </summary>
/// <param name="isWhole">Whether the map is the whole record. Then a missing key is reported without showing a
/// line.</param>
/// <param name="plainTexts">Collects the plain texts of the record that this map is part of.</param>
internal sealed class MapReader(
    YamlMapping mapping, SourceId? self, List<Diagnostic> diagnostics, bool isWhole = false,
    List<Located<string>>? plainTexts = null)
{
    private readonly AskedKeys _keys = new(mapping);
    private readonly List<Located<string>> _plainTexts = plainTexts ?? [];

    public SourceSpan Span => mapping.Span;

    public SourceId? Self => self;

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The titles, descriptions and similar texts that were read, as they are written.</summary>
    public ImmutableArray<Located<string>> PlainTexts => [.. _plainTexts];

    public YamlNode? Find(string key)
    {
        bool isAskedAgain = !_keys.Ask(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value != key)
                continue;
            if (entry.Value is not YamlScalar { IsNull: true })
                return entry.Value;
            if (!isAskedAgain && entry.Value is YamlScalar { Cut: { } remark })
                diagnostics.Add(HashRemark.Report(remark, isCut: false));
            else if (!isAskedAgain)
                Report(
                    entry.Key.Span, Rules.WrongShape, $"“{key.AsKnown()}” has no value; write one, or remove the key");
        }

        return null;
    }

    public YamlNode? Require(string key)
    {
        var found = Find(key);
        if (found is YamlSequence { Items.IsEmpty: true })
            Report(
                found.Span,
                Rules.WrongShape,
                $"“{key.AsKnown()}” is required, and this list is empty; write at least one");
        if (found is null && !_keys.IsThere(key))
            _keys.AddMissing(key);
        return found;
    }

    /// <summary>Requires a list that may be empty but must be written.</summary>
    /// <param name="fix">What to write, for the message.</param>
    public void RequireList(string key, string fix)
    {
        if (mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key) is not { } written)
            _keys.AddMissing(key);
        else if (written.Value is YamlScalar { IsNull: true })
            Report(written.Key.Span, Rules.WrongShape, $"“{key.AsKnown()}” has no value; {fix.AsKnown()}");
        _keys.Ask(key);
    }

    public Located<string>? Text(string key, int longest = Bounds.LongestLabel) =>
        Find(key) is { } node ? ScalarConverters.Text(node, diagnostics, longest) : null;

    public Located<string>? RequiredText(string key, int longest = Bounds.LongestLabel) =>
        Require(key) is { } node ? ScalarConverters.Text(node, diagnostics, longest) : null;

    /// <summary>A title or description as readers see it, without the mark <c>{.term}</c>.</summary>
    public Located<string>? PlainText(string key) => Plain(Text(key));

    public Located<string>? RequiredPlainText(string key) => Plain(RequiredText(key));

    /// <summary>The text; empty if the key has no value.</summary>
    public Located<string>? TextOrNothing(string key)
    {
        if (mapping.Entries
            .FirstOrDefault(entry => entry.Key.Value == key)?.Value is not YamlScalar { IsNull: true } nothing)
            return Text(key);
        _keys.Ask(key);
        return new Located<string>("", nothing.Span);
    }

    public EdtfDate? Date(string key) => LocatedDate(key)?.Value;

    public Located<EdtfDate>? LocatedDate(string key) =>
        Find(key) is { } node ? ScalarConverters.Date(node, diagnostics) : null;

    public Located<EdtfDate>? RequiredLocatedDate(string key) =>
        Require(key) is { } node ? ScalarConverters.Date(node, diagnostics) : null;

    /// <summary>A language tag (BCP 47).</summary>
    public string? Language(string key) => Text(key) is { } tag ? ScalarConverters.Language(tag, diagnostics) : null;

    public string? RequiredLanguage(string key) =>
        RequiredText(key) is { } tag ? ScalarConverters.Language(tag, diagnostics) : null;

    public string? WebAddress(string key) =>
        Text(key) is { } url ? ScalarConverters.WebAddress(url, diagnostics) : null;

    public T? Word<T>(string key, Vocabulary<T> words)
        where T : struct => Find(key) is { } node ? ScalarConverters.Word(node, words, diagnostics)?.Value : null;

    public T? RequiredWord<T>(string key, Vocabulary<T> words)
        where T : struct => Require(key) is { } node ? ScalarConverters.Word(node, words, diagnostics)?.Value : null;

    public Located<ActorId>? Actor(string key) =>
        Find(key) is { } node ? ScalarConverters.Id(node, id => new ActorId(id), diagnostics) : null;

    public Located<ActorId>? RequiredActor(string key) =>
        Require(key) is { } node ? ScalarConverters.Id(node, id => new ActorId(id), diagnostics) : null;

    public ImmutableArray<Located<ActorId>> Actors(string key) => Ids(key, id => new ActorId(id));

    /// <summary>
    /// Actors who speak, are spoken to, make a demand or hold a position. If there are too many, only the first are
    /// read.
    /// </summary>
    public ImmutableArray<Located<ActorId>> Voices(string key, int most = Bounds.MostVoices)
    {
        var actors = Actors(key);
        if (actors.Length <= most)
            return actors;
        Report(
            actors[most].Span,
            Rules.TooMany,
            $"“{key.AsKnown()}” names {actors.Length} actors, and at most {most} are read; "
            + $"name the group that they belong to");
        return actors[..most];
    }

    /// <summary>Like <see cref="Voices"/>, but a single id may be written without brackets.</summary>
    public ImmutableArray<Located<ActorId>> VoiceOrVoices(string key) =>
        Find(key) is YamlScalar ? Actor(key) is { } one ? [one] : [] : Voices(key);

    public ImmutableArray<Located<EventId>> Events(string key) => Ids(key, id => new EventId(id));

    public ImmutableArray<Located<DemandId>> Demands(string key) => Ids(key, id => new DemandId(id));

    public ImmutableArray<Located<PassageId>> Passages(string key) =>
        List(key, node => ScalarConverters.Passage(node, self, diagnostics), "a list of passages: [source#passage]");

    public ImmutableArray<Located<string>> Texts(string key) =>
        List(key, node => ScalarConverters.Text(node, diagnostics), "a list of texts: [one, two]");

    public ImmutableArray<Located<string>> PlainIds(string key) => Ids(key, id => id);

    public ProseText? Prose(string key)
    {
        if (Text(key, Bounds.LongestText) is not { } text)
            return null;
        var offsets = new YamlOffsets(text.Span, text.Value);
        return ProseParser.Parse(
            text.Value,
            self,
            (start, length) => ScalarText.LocatePart(text.Span, text.Value, offsets, start, length),
            diagnostics);
    }

    /// <summary>A list of maps.</summary>
    public ImmutableArray<T> Maps<T>(string key, Func<MapReader, T?> bind)
        where T : class
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return [.. sequence.Items.Select(Open).OfType<MapReader>().Select(bind).OfType<T>()];
            case { } other:
                Report(
                    other.Span,
                    Rules.WrongShape,
                    $"“{key.AsKnown()}” must be a list of maps; begin each with “- ”, as in “- key: value”");
                return [];
        }
    }

    /// <summary>The value as a map of its own.</summary>
    public MapReader? Open(YamlNode node)
    {
        if (node is YamlMapping map)
            return new MapReader(map, self, diagnostics, plainTexts: _plainTexts);
        Report(node.Span, Rules.WrongShape, $"a map is expected here; write lines of “key: value”");
        return null;
    }

    /// <param name="expected">What the list should contain, for the message.</param>
    public ImmutableArray<Located<T>> List<T>(string key, Func<YamlNode, Located<T>?> read, string expected)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return [.. sequence.Items.Select(read).OfType<Located<T>>()];
            case { } other:
                Report(other.Span, Rules.WrongShape, $"“{key.AsKnown()}” must be {expected.AsKnown()}");
                return [];
        }
    }

    public void Report(SourceSpan span, Rule rule, Message message, params ImmutableArray<Label> labels) =>
        diagnostics.Add(span.Report(rule, message, labels));

    /// <summary>
    /// Whether the key is absent and an unknown key was probably meant to be it. Then its absence means nothing. Call
    /// this only after all keys have been asked for.
    /// </summary>
    public bool IsPerhapsMisspelt(string key) => _keys.IsPerhapsMisspelt(key);

    /// <summary>Reports unknown keys, and missing keys that are not merely misspelt.</summary>
    public void Close() => _keys.Report(diagnostics, isWhole);

    /// <summary>A text as readers see it; it is remembered, because it may contain quotations to be checked.</summary>
    public Located<string>? Plain(Located<string>? text)
    {
        if (text is not { } written)
            return null;
        _plainTexts.Add(written);
        string shown = TermMarks.Remove(written.Value);
        if (shown.Contains(TermMarks.Mark, StringComparison.Ordinal))
            Report(written.Span, Rules.MisplacedTermMark, TermMarks.Misplaced);
        return written with { Value = shown };
    }

    private ImmutableArray<Located<T>> Ids<T>(string key, Func<string, T> make) =>
        List(key, node => ScalarConverters.Id(node, make, diagnostics), "a list of ids: [one, two]");
}
