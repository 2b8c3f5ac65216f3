using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>Knows every id and the kind of its record, and checks references against them.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, (FileKind Kind, SourceSpan Span)> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, FileKind Kind)> _kinds = [];
    private readonly HashSet<string> _live;
    private readonly FrozenDictionary<SourceId, (FrozenSet<string> All, NameIndex Names)> _passages;
    private readonly Dictionary<FileKind, NameIndex> _names;
    private readonly NameIndex _liveNames;
    private readonly FileLinks _files;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Dictionary<(Rule Rule, Message Message), List<SourceSpan>> _places = [];
    private readonly Dictionary<string, Message> _unknown = new(StringComparer.Ordinal);
    private readonly List<Located<string>> _unknownInProse = [];

    /// <param name="unread">Files that could not be read; only their ids are known.</param>
    /// <param name="addresses">Files of the site that prose may link to by address.</param>
    public IdTable(
        IEnumerable<CuratedFile> drafts,
        IEnumerable<SourceFile> unread,
        IEnumerable<string> addresses,
        List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        var all = drafts.Where(draft => draft is not DossierSettings).ToArray();
        foreach (var draft in all)
            Claim(draft.File.Name, draft.File.Kind, draft.File.At(0));
        foreach (var (former, kind) in all.SelectMany(Formerly))
            Claim(former.Value, kind, former.Span, isFormer: true);
        _kinds.UnionWith(all.Select(draft => draft.File).Concat(unread).Select(file => (file.Name, file.Kind)));
        _live = _kinds.Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        _passages = all.OfType<SourceDraft>().GroupBy(source => source.SourceId)
            .ToFrozenDictionary(group => group.Key, PassagesOf);
        _names = _kinds.GroupBy(known => known.Kind)
            .ToDictionary(group => group.Key, group => new NameIndex(group.Select(known => known.Id)));
        _liveNames = new NameIndex(_live);
        _files = new FileLinks(addresses.ToFrozenSet(StringComparer.Ordinal), new PageAnchors([.. all]));
    }

    public void Check(IEnumerable<Located<ActorId>> ids) => CheckAll(ids, id => id.Value, FileKind.Actor, "an actor");

    public void Check(IEnumerable<Located<EventId>> ids) => CheckAll(ids, id => id.Value, FileKind.Event, "an event");

    public void Check(IEnumerable<Located<DemandId>> ids) => CheckAll(ids, id => id.Value, FileKind.Demand, "a demand");

    public void Check(IEnumerable<Located<SourceId>> ids) => CheckAll(ids, id => id.Value, FileKind.Source, "a source");

    public void Check(IEnumerable<Located<PassageId>> ids)
    {
        foreach (var id in ids)
        {
            var source = id.Value.Source;
            if (!IsKnown(source.Value, FileKind.Source, "a source", id.Span))
                continue;
            if (_passages.TryGetValue(source, out var passages) && !passages.All.Contains(id.Value.Value))
                Report(id.Span, Rules.UnknownPassage, $"“{source}” has no passage "
                    + $"“{id.Value.Value.AsQuoted()}”{passages.Names.Hint(id.Value.Value)}");
        }
    }

    public void Check(ProseText? prose)
    {
        if (prose is null)
            return;
        Check(prose.Passages);
        _diagnostics.AddRange(prose.Doubtful
            .Where(doubtful => _kinds.Contains((doubtful.Source.Value, FileKind.Source)))
            .Select(doubtful => doubtful.Diagnostic));
        foreach (var link in prose.Links.Where(link => !_live.Contains(link.Value)))
        {
            if (FormerOwner(link.Value) is string owner)
                Report(link.Span, Rules.UnknownId, FormerId(link.Value, owner));
            else
                _unknownInProse.Add(link);
        }

        _diagnostics.AddRange(prose.Files.Select(file => _files.Check(file, file.Span.File)).OfType<Diagnostic>());
    }

    /// <summary>Reports the mistakes that were found, each once with all its places.</summary>
    public void Close()
    {
        foreach (var link in _unknownInProse)
            Report(
                link.Span,
                Rules.UnknownId,
                _unknown.GetValueOrDefault(link.Value)
                ?? $"no record has the id “{link.Value.AsQuoted()}”{_liveNames.Hint(link.Value)}");
        foreach (var ((rule, message), places) in _places)
        {
            SourceSpan[] sorted = [.. places.OrderBy(place => place.Path, StringComparer.Ordinal)
                .ThenBy(place => place.Start)];
            _diagnostics.Add(sorted[0].Report(
                rule, message, [.. sorted[1..].Select(place => new Label(place, $"written here too"))]));
        }
    }

    private static (FrozenSet<string> All, NameIndex Names) PassagesOf(IEnumerable<SourceDraft> sources)
    {
        var all = sources
            .SelectMany(source => source.Passages
                .Select(passage => passage.Id.Value.Value)
                .Concat(source.BrokenPassages))
            .ToFrozenSet(StringComparer.Ordinal);
        return (all, new NameIndex(all));
    }

    private string? FormerOwner(string id) =>
        _ids.TryGetValue(id, out var known) && known.Kind == FileKind.Static ? known.Span.File.Name : null;

    private static string Kind(FileKind kind) => kind switch
    {
        FileKind.Actor => "an actor",
        FileKind.Demand => "a demand",
        FileKind.Event => "an event",
        FileKind.Source => "a source",
        _ => "a page",
    };

    private static Message FormerId(string id, string owner) =>
        $"“{id.AsKnown()}” is a former id of “{owner.AsKnown()}”; write “{owner.AsKnown()}”";

    private static IEnumerable<(Located<string> Id, FileKind Kind)> Formerly(CuratedFile draft) => draft switch
    {
        CuratedRecord record => record.Common.Formerly.Select(id => (id, FileKind.Static)),
        Page page => page.Formerly.Select(id => (id, FileKind.Static)),
        _ => [],
    };

    // A former id is recorded as a static file: it has an address, but nothing may refer to it.
    private void Claim(string id, FileKind kind, SourceSpan span, bool isFormer = false)
    {
        if (_ids.TryAdd(id, (kind, span)))
            return;
        var other = _ids[id].Span;
        _diagnostics.Add(span.Report(
            Rules.DuplicateId,
            isFormer
                ? (Message)$"the former id “{id.AsKnown()}” is in use; a former id must belong to nothing else, so "
                    + $"remove it here or rename the other"
                : $"two records have the id “{id.AsKnown()}”, {other.File} and {span.File}; rename one, because no "
                    + $"two records of any kind may share an id",
            new Label(other, $"“{id.AsKnown()}” is in use here")));
    }

    private void CheckAll<T>(IEnumerable<Located<T>> ids, Func<T, string> text, FileKind kind, string what)
    {
        foreach (var id in ids)
            IsKnown(text(id.Value), kind, what, id.Span);
    }

    private bool IsKnown(string id, FileKind kind, string what, SourceSpan span)
    {
        if (_kinds.Contains((id, kind)))
            return true;
        if (FormerOwner(id) is string owner)
            Report(span, Rules.UnknownId, FormerId(id, owner));
        else if (_ids.TryGetValue(id, out var known))
            Report(span, Rules.WrongKind, $"“{id.AsKnown()}” is {Kind(known.Kind).AsKnown()} ({known.Span.File}), and "
                + $"{what.AsKnown()} is expected here");
        else
            Report(
                span,
                Rules.UnknownId,
                _unknown[id] = $"no {what[(what.IndexOf(' ', StringComparison.Ordinal) + 1)..].AsKnown()} has the id "
                    + $"“{id.AsQuoted()}”{_names.GetValueOrDefault(kind)?.Hint(id) ?? Message.Empty}");
        return false;
    }

    // The same mistake in an id is reported once, with all places where the id is written.
    private void Report(SourceSpan span, Rule rule, Message message)
    {
        if (_places.TryGetValue((rule, message), out var places))
            places.Add(span);
        else
            _places.Add((rule, message), [span]);
    }
}
