using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>A record that has no page at its old address any more.</summary>
/// <param name="Last">The last edition that had it, by its place in the history.</param>
/// <param name="Path">The address it had.</param>
/// <param name="MovedTo">The id of the record that stands for it now; null where none does.</param>
internal sealed record WithdrawnRecord(EditionRecord Record, int Last, string Path, string? MovedTo);

/// <param name="Last">The last edition that had it, by its place in the history.</param>
internal sealed record WithdrawnPassage(EditionPassage Passage, int Last);

/// <summary>Successive editions of a dossier, the present one last.</summary>
internal sealed class EditionHistory
{
    private readonly ImmutableArray<EditionNames> _names;
    private readonly ImmutableArray<Dictionary<string, EditionSource>> _sources;
    private readonly HashSet<string> _present;
    private readonly ILookup<string, EditionRecord> _latestFirst;

    /// <param name="earlier">In order of time.</param>
    public EditionHistory(ImmutableArray<Edition> earlier, Edition present)
    {
        ImmutableArray<Edition> editions = [.. earlier, present];
        _names = [.. editions.Select(edition => new EditionNames(edition))];
        _sources = [.. editions.Select(edition => edition.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal).ToDictionary(source => source.Id, StringComparer.Ordinal))];
        _latestFirst = editions.Reverse().SelectMany(edition => edition.Records).ToLookup(record => record.Id, StringComparer.Ordinal);
        _present = present.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        Editions = [.. editions.Select(Permitted)];
        Changes = [.. Enumerable.Range(1, editions.Length - 1).Reverse().Select(index => EditionComparer.Compare(Editions[index - 1], Editions[index]))];
        WithdrawnRecords = [.. FindLostRecords()];
        WithdrawnPassages = FindLostPassages();
    }

    /// <summary>In order of time; without the words that the rights to their source forbid by now.</summary>
    public ImmutableArray<Edition> Editions { get; }

    public Edition Present => Editions[^1];

    /// <summary>From each edition to the next, the latest first.</summary>
    public ImmutableArray<EditionChanges> Changes { get; }

    /// <summary>By path.</summary>
    public ImmutableArray<WithdrawnRecord> WithdrawnRecords { get; }

    /// <summary>By the source's present id, or, where it is gone, by its last.</summary>
    public ILookup<string, WithdrawnPassage> WithdrawnPassages { get; }

    /// <summary>What a record of an edition is called at present; the last id it had where it is gone.</summary>
    public string Now(string id, int edition) => _names[(edition + 1)..].Aggregate(id, (name, names) => names.Current(name));

    /// <summary>A record as the last edition had it that has one of this id; of this kind, unless it became another.</summary>
    public EditionRecord Last(RecordKind kind, string id) =>
        _latestFirst[id].FirstOrDefault(record => record.Kind == kind) ?? _latestFirst[id].First();

    /// <summary>The source of a passage of that edition, or of the one before, if it is gone in that.</summary>
    public EditionSource Source(string id, int edition) =>
        _sources[edition].GetValueOrDefault(id) ?? _sources[edition - 1][id];

    /// <summary>Whether a record of the present edition has this id.</summary>
    public bool IsPresent(string id) => _present.Contains(id);

    // The last word on the rights to a source binds all that earlier editions have of it.
    private Edition Permitted(Edition edition, int index)
    {
        var wordless = edition.Sources.Where(source => source.Rights == Rights.None || LastRights(source, index) == Rights.None)
            .Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return wordless.Count == 0 ? edition : edition with
        {
            Passages = [.. edition.Passages.Select(passage => wordless.Contains(passage.Id.Source.Value) ? passage with { Words = null } : passage)],
        };
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
        var seen = Present.Records.SelectMany(record => record.Formerly.Append(record.Id).Select(id => PageAddresses.AddressOf(record.Kind, id))).ToHashSet(StringComparer.Ordinal);
        var lost = new List<WithdrawnRecord>();
        for (int index = Editions.Length - 2; index >= 0; index--)
        {
            // Pages of the site itself have reserved ids.
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
