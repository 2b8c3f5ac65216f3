using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>Sorts the events of which only the last possible day is known.</summary>
internal static class UndatedEvents
{
    /// <summary>
    /// Sorts by that day, but none before an event that it follows, even if events with a date are in between. Events
    /// in a cycle, which is reported elsewhere, come last.
    /// </summary>
    public static IEnumerable<Event> Sort(ImmutableArray<Event> events)
    {
        var byDay = events.OrderBy(item => item.IsDatedByItsEndOnly)
            .ThenBy(item => item.Date)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToArray();
        var ranks = byDay.Select((item, rank) => (item.EventId, rank))
            .ToFrozenDictionary(pair => pair.EventId, pair => pair.rank);
        var waiting = events.ToDictionary(item => item.EventId, item => Before(item, ranks).Count());
        var followers = InverseIndex.Pairs(events, item => Before(item, ranks));
        // Events with a date are not listed here; they only release their followers, so the queue takes them before all
        // others.
        var ready = new PriorityQueue<Event, int>(events.Where(item => waiting[item.EventId] == 0)
            .Select(item => (item, ranks[item.EventId])));
        var sorted = new List<Event>();
        while (ready.TryDequeue(out var item, out _))
        {
            sorted.Add(item);
            foreach (var after in followers[item.EventId].Where(after => --waiting[after.EventId] == 0))
                ready.Enqueue(after, ranks[after.EventId]);
        }

        return sorted.Concat(byDay.Where(item => waiting[item.EventId] > 0)).Where(item => item.IsDatedByItsEndOnly);
    }

    private static IEnumerable<EventId> Before(Event item, FrozenDictionary<EventId, int> known) =>
        item.Follows.Select(before => before.Value).Where(known.ContainsKey).Distinct();
}
