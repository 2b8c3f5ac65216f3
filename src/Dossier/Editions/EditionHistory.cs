using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>A record that no longer has a page at its old address.</summary>
/// <param name="Last">The index of the last edition that had it.</param>
/// <param name="Path">The path that its page had.</param>
/// <param name="MovedTo">The id of the record that replaces it; null if there is none.</param>
internal sealed record WithdrawnRecord(EditionRecord Record, int Last, string Path, string? MovedTo);

/// <param name="Last">The index of the last edition that had it.</param>
internal sealed record WithdrawnPassage(EditionPassage Passage, int Last);

/// <summary>The editions of a dossier in order, the current one last.</summary>
internal sealed class EditionHistory
{
    private readonly ImmutableArray<EditionNames> _names;
    private readonly ImmutableArray<Dictionary<string, EditionSource>> _sources;
    private readonly HashSet<string> _present;
    private readonly ILookup<string, EditionRecord> _latestFirst;

    /// <param name="earlier">Oldest first.</param>
    public EditionHistory(ImmutableArray<Edition> earlier, Edition present)
    {
        ImmutableArray<Edition> editions = [.. earlier, present];
        _names = [.. editions.Select(edition => new EditionNames(edition))];
        _sources =
        [
            .. editions.Select(edition => edition.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal)
                .ToDictionary(source => source.Id, StringComparer.Ordinal)),
        ];
        _latestFirst = editions.Reverse()
            .SelectMany(edition => edition.Records)
            .ToLookup(record => record.Id, StringComparer.Ordinal);
        _present = present.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        Editions = [.. editions.Select(Permitted)];
        Changes = [.. Enumerable.Range(1, editions.Length - 1)
            .Reverse()
            .Select(index => EditionComparer.Compare(Editions[index - 1], Editions[index]))];
        WithdrawnRecords = [.. FindLostRecords()];
        WithdrawnPassages = FindLostPassages();
    }

    /// <summary>Oldest first, without words that the current rights to their source forbid.</summary>
    public ImmutableArray<Edition> Editions { get; }

    public Edition Present => Editions[^1];

    /// <summary>The changes from each edition to the next, latest first.</summary>
    public ImmutableArray<EditionChanges> Changes { get; }

    /// <summary>Sorted by path.</summary>
    public ImmutableArray<WithdrawnRecord> WithdrawnRecords { get; }

    /// <summary>By the current id of the source or, if the source was withdrawn, by its last id.</summary>
    public ILookup<string, WithdrawnPassage> WithdrawnPassages { get; }

    /// <summary>
    /// The current id of a record of the given edition; if the record was withdrawn, the last id that it had.
    /// </summary>
    public string Now(string id, int edition) =>
        _names[(edition + 1)..].Aggregate(id, (name, names) => names.Current(name));

    /// <summary>
    /// The record as of the last edition that has one with this current id, of this kind unless its kind changed.
    /// </summary>
    public EditionRecord Last(RecordKind kind, string id) =>
        _latestFirst[id].FirstOrDefault(record => record.Kind == kind) ?? _latestFirst[id].First();

    /// <summary>
    /// The source of a passage in the given edition, or in the one before if the source was already withdrawn.
    /// </summary>
    public EditionSource Source(string id, int edition) =>
        _sources[edition].GetValueOrDefault(id) ?? _sources[edition - 1][id];

    /// <summary>True if a record of the current edition has this id.</summary>
    public bool IsPresent(string id) => _present.Contains(id);

    // The latest rights to a source apply to everything that earlier editions quote from it.
    private Edition Permitted(Edition edition, int index)
    {
        var wordless = edition.Sources
            .Where(source => source.Rights == Rights.None || LastRights(source, index) == Rights.None)
            .Select(source => source.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (wordless.Count == 0)
            return edition;
        return edition with { Passages = [.. edition.Passages.Select(Permitted)] };

        EditionPassage Permitted(EditionPassage passage) =>
            wordless.Contains(passage.Id.Source.Value) ? passage with { Words = null } : passage;
    }

    private Rights LastRights(EditionSource source, int index)
    {
        var (id, rights) = (source.Id, source.Rights);
        for (int later = index + 1; later < _sources.Length; later++)
        {
            id = _names[later].Current(id);
            rights = _sources[later].GetValueOrDefault(id)?.Rights ?? rights;
        }

        return rights;
    }

    private IEnumerable<WithdrawnRecord> FindLostRecords()
    {
        var seen = Present.Records.SelectMany(record => record.Formerly.Append(record.Id)
            .Select(id => PageAddresses.AddressOf(record.Kind, id)))
            .ToHashSet(StringComparer.Ordinal);
        var lost = new List<WithdrawnRecord>();
        for (int index = Editions.Length - 2; index >= 0; index--)
        {
            // Pages that the site makes for itself have reserved ids and are skipped.
            foreach (var record in Editions[index].Records.Where(record => !RecordName.IsReserved(record.Id)))
            {
                string path = PageAddresses.AddressOf(record.Kind, record.Id);
                string now = Now(record.Id, index);
                if (seen.Add(path))
                    lost.Add(new WithdrawnRecord(record, index, path, IsPresent(now) ? now : null));
            }
        }

        return lost.OrderBy(record => record.Path, StringComparer.Ordinal);
    }

    private ILookup<string, WithdrawnPassage> FindLostPassages()
    {
        var seen = Present.Passages.Select(passage => passage.Id).ToHashSet();
        var lost = new List<(string Source, WithdrawnPassage Passage)>();
        for (int index = Editions.Length - 2; index >= 0; index--)
        {
            foreach (var passage in Editions[index].Passages)
            {
                string source = Now(passage.Id.Source.Value, index);
                if (seen.Add(new PassageId(new SourceId(source), passage.Id.Value)))
                    lost.Add((source, new WithdrawnPassage(passage, index)));
            }
        }

        return lost.ToLookup(item => item.Source, item => item.Passage, StringComparer.Ordinal);
    }
}
