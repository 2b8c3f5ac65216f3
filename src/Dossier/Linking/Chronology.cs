using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>Events in order of time; those of one date in the order in which they follow each other.</summary>
internal static class Chronology
{
    public static ImmutableArray<Event> Sort(ImmutableArray<Event> events)
    {
        var byId = events.ToFrozenDictionary(item => item.EventId);
        var steps = new Dictionary<EventId, int>();
        return [.. events.OrderBy(item => item.Date).ThenBy(item => Steps(item)).ThenBy(item => item.Id, StringComparer.Ordinal)];

        // How many events of the same date lead up to it. A circle, which is an error elsewhere, ends where it began.
        int Steps(Event item)
        {
            if (!steps.TryAdd(item.EventId, 0))
                return steps[item.EventId];
            return steps[item.EventId] = item.Follows
                .Select(before => byId.GetValueOrDefault(before.Value)).OfType<Event>()
                .Where(before => before.Date.CompareTo(item.Date) == 0)
                .Select(before => Steps(before) + 1).DefaultIfEmpty(0).Max();
        }
    }
}
