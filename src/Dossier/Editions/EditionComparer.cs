using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>Compares two editions of one dossier and lists what was added, changed and withdrawn.</summary>
internal static class EditionComparer
{
    public static EditionChanges Compare(Edition earlier, Edition later)
    {
        var names = new EditionNames(later);
        return new EditionChanges(
            earlier, later, Standings(earlier, later, names),
            Match(
                earlier.Passages.Select(names.In),
                later.Passages,
                passage => names.Current(passage.Id).ToString(),
                passage => passage.Id.ToString(),
                EditionDiff.Compare),
            Match(earlier.Events, later.Events, names, EditionDiff.Compare),
            Match(earlier.Demands.Select(names.In), later.Demands, names, EditionDiff.Compare),
            Match(earlier.Actors.Select(names.In), later.Actors, names, EditionDiff.Compare),
            Match(earlier.Sources, later.Sources, names, EditionDiff.Compare),
            Match(earlier.Pages, later.Pages, names, EditionDiff.Compare));
    }

    private static ImmutableArray<Change<T>> Match<T>(
        IEnumerable<T> before, ImmutableArray<T> after, EditionNames names, Func<T, T, IEnumerable<Aspect>> aspects)
        where T : EditionRecord =>
        Match(before, after, record => names.Current(record.Id), record => record.Id, aspects);

    private static ImmutableArray<Change<T>> Match<T>(
        IEnumerable<T> before, ImmutableArray<T> after, Func<T, string> laterId, Func<T, string> id,
        Func<T, T, IEnumerable<Aspect>> aspects)
        where T : class
    {
        var old = before.ToLookup(laterId, StringComparer.Ordinal);
        var kept = after.Select(id).ToHashSet(StringComparer.Ordinal);
        return
        [
            // If two records were merged into one, each of them is a change.
            .. after.SelectMany(now => old[id(now)].Select(then => new Change<T>(then, now, [.. aspects(then, now)])))
                .Where(change => !change.Aspects.IsEmpty),
            .. old.Where(group => !kept.Contains(group.Key))
                .SelectMany(group => group.Select(then => new Change<T>(then, null, []))),
            .. after.Where(now => !old.Contains(id(now))).Select(now => new Change<T>(null, now, [])),
        ];
    }

    // A demand or party that only one of the two editions has is reported as a record, not as a changed standing.
    private static ImmutableArray<StandingChange> Standings(Edition earlier, Edition later, EditionNames names)
    {
        var before = earlier.Standings.Select(names.In).ToLookup(Key);
        var after = later.Standings.ToLookup(Key);
        var shared = earlier.Demands.Select(demand => names.Current(demand.Id))
            .Intersect(later.Demands.Select(demand => demand.Id), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var parties = later.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Select(group => group.Key).Union(before.Select(group => group.Key))
                .Where(key => shared.Contains(key.Demand) && parties.Contains(key.Party))
                .Where(key => !before[key]
                    .Select(Stance)
                    .ToHashSet(StringComparer.Ordinal)
                    .SetEquals(after[key].Select(Stance)))
                .Select(key => new StandingChange(key.Demand, key.Party, [.. before[key]], [.. after[key]])),
        ];
    }

    private static (string Demand, string Party) Key(EditionStanding standing) => (standing.Demand, standing.Party);

    private static string Stance(EditionStanding standing) => standing.Stance;
}
