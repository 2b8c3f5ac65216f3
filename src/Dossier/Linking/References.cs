using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Prose;
using Dossier.Text;

namespace Dossier.Linking;

/// <summary>Every id that is known, and what bears it; checks references against it.</summary>
internal sealed class References
{
    private readonly Dictionary<string, (FileKind Kind, SourceSpan Span)> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, FileKind Kind)> _kinds = [];
    private readonly HashSet<string> _live;
    private readonly FrozenDictionary<SourceId, ImmutableArray<string>> _passages;
    private readonly FrozenSet<string> _addresses;
    private readonly List<Diagnostic> _diagnostics;

    /// <param name="unread">Files whose ids are known, and nothing else of them.</param>
    /// <param name="addresses">Files of the site that prose may link to by address.</param>
    public References(IEnumerable<Draft> drafts, IEnumerable<SourceFile> unread, IEnumerable<string> addresses, List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        var all = drafts.Where(draft => draft is not Masthead).ToArray();
        foreach (var draft in all)
            Claim(draft.File.Name, draft.File.Kind, draft.File.At(0));
        foreach (var (former, kind) in all.SelectMany(Formerly))
            Claim(former.Value, kind, former.Span, isFormer: true);
        _kinds.UnionWith(all.Select(draft => draft.File).Concat(unread).Select(file => (file.Name, file.Kind)));
        _live = _kinds.Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        _passages = all.OfType<SourceDraft>().GroupBy(source => source.SourceId)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(source => source.Passages.Select(passage => passage.Id.Value.Value)).ToImmutableArray());
        _addresses = addresses.ToFrozenSet(StringComparer.Ordinal);
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
            if (_passages.TryGetValue(source, out var passages) && !passages.Contains(id.Value.Value, StringComparer.Ordinal))
                Report(id.Span, Rules.UnknownPassage, $"“{source}” has no passage “{id.Value.Value}”{NearestName.Hint(id.Value.Value, passages)}");
        }
    }

    public void Check(ProseText? prose)
    {
        if (prose is null)
            return;
        Check(prose.Passages);
        _diagnostics.AddRange(prose.Doubtful.Where(doubtful => _kinds.Contains((doubtful.Source.Value, FileKind.Source))).Select(doubtful => doubtful.Diagnostic));
        foreach (var link in prose.Links.Where(link => !_live.Contains(link.Value)))
        {
            Report(link.Span, Rules.UnknownId, FormerOwner(link.Value) is string owner
                ? FormerId(link.Value, owner)
                : $"nothing has the id “{OddCharacters.Show(link.Value)}”{NearestName.Hint(link.Value, _live)}");
        }

        foreach (var file in prose.Files.Where(file => !_addresses.Contains(file.Value.Split('#', '?')[0])))
            Report(file.Span, Rules.BadProseLink, $"the site has no file “{OddCharacters.Show(file.Value)}”; link a record as [[id]], or put the file into input/static/{NearestName.Hint(file.Value, _addresses)}");
    }

    private string? FormerOwner(string id) =>
        _ids.TryGetValue(id, out var known) && known.Kind == FileKind.Static ? known.Span.File.Name : null;

    private static string FormerId(string id, string owner) => $"“{id}” is the former id of “{owner}”; write that";

    private static IEnumerable<(Located<string> Id, FileKind Kind)> Formerly(Draft draft) => draft switch
    {
        RecordDraft record => record.Commons.Formerly.Select(id => (id, FileKind.Static)),
        Page page => page.Formerly.Select(id => (id, FileKind.Static)),
        _ => [],
    };

    // A former id is remembered as a static file: an address, but nothing to refer to.
    private void Claim(string id, FileKind kind, SourceSpan span, bool isFormer = false)
    {
        if (_ids.TryAdd(id, (kind, span)))
            return;
        var other = _ids[id].Span;
        string mending = isFormer ? "a former id must be free" : "rename one; ids are one namespace across all kinds";
        Report(span, Rules.DuplicateId, $"“{id}” is also the id of {other.Path}; {mending}");
        if (!isFormer)
            Report(other, Rules.DuplicateId, $"“{id}” is also the id of {span.Path}; {mending}");
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
            Report(span, Rules.WrongKind, $"“{id}” is {known.Span.Path}, and {what} is expected here");
        else
            Report(span, Rules.UnknownId, $"no {what[(what.IndexOf(' ', StringComparison.Ordinal) + 1)..]} has the id “{id}”{NearestName.Hint(id, _kinds.Where(other => other.Kind == kind).Select(other => other.Id))}");
        return false;
    }

    private void Report(SourceSpan span, Rule rule, string message) => _diagnostics.Add(span.Report(rule, message));
}
