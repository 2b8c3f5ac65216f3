using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Linking;

/// <summary>The order in which the records of each kind are listed wherever no page asks for another.</summary>
internal static class RecordOrder
{
    /// <summary>
    /// The main demands first, then by kind; within a kind those that have most parts first, then by title.
    /// </summary>
    public static ImmutableArray<Demand> Demands(ImmutableArray<Demand> demands)
    {
        var parts = demands.SelectMany(demand => demand.PartOf).CountBy(whole => whole.Value).ToFrozenDictionary();
        return [.. demands.OrderByDescending(demand => demand.IsMain)
            .ThenBy(demand => demand.Kind)
            .ThenByDescending(demand => parts.GetValueOrDefault(demand.DemandId))
            .ThenByName(demand => demand.Title)
            .ThenBy(demand => demand.Id, StringComparer.Ordinal)];
    }

    /// <summary>By date, then those of which only the last possible day is known.</summary>
    public static ImmutableArray<Event> Events(ImmutableArray<PlacedEvent> timeline)
    {
        var events = timeline.Select(placed => placed.Event);
        return
        [
            .. events.Where(item => !item.IsDatedByItsEndOnly),
            .. UndatedEvents.Sort([.. events]),
        ];
    }

    /// <summary>By date of issue.</summary>
    public static ImmutableArray<Source> Sources(ImmutableArray<Source> sources) =>
        [.. sources.OrderBy(source => source.Draft.Issued)
            .ThenBy(source => source.Id.Value, StringComparer.Ordinal)];

    /// <summary>By the day on which they were said.</summary>
    public static ImmutableArray<Statement> Statements(ImmutableArray<Source> sources) =>
        [.. sources.SelectMany(source => source.Passages.Select(passage => new Statement(source, passage)))
            .OrderBy(statement => statement.Passage.Said)
            .ThenBy(statement => statement.Source.Id.Value, StringComparer.Ordinal)
            .ThenBy(statement => statement.Passage.Whole.Start)
            .ThenBy(statement => statement.Id.Value, StringComparer.Ordinal)];

    /// <summary>The index of each id in a list, from 0.</summary>
    public static FrozenDictionary<TId, int> Ranks<TId>(IEnumerable<TId> ids)
        where TId : notnull =>
        ids.Index().ToFrozenDictionary(item => item.Item, item => item.Index);
}
