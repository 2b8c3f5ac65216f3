using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>An event with its place in time.</summary>
/// <param name="Place">The date it is listed under: its own, or, where that leaves the order open, that of an event that comes after it.</param>
internal sealed record PlacedEvent(Event Event, EdtfDate Place);

/// <summary>
/// Events in order of time. An event comes before those that follow it wherever the dates allow that, and nowhere does an
/// event come before one that was over when it began: what has room in its date moves, what has none stays.
/// </summary>
internal sealed class Chronology
{
    private readonly FrozenDictionary<EventId, Event> _byId;
    private readonly ILookup<EventId, Event> _followers;
    private readonly ImmutableArray<Event> _causesFirst;
    private readonly Dictionary<EventId, EdtfDate> _places;

    private Chronology(ImmutableArray<Event> events)
    {
        _byId = events.ToFrozenDictionary(item => item.EventId);
        _followers = InverseIndex.Pairs(events, item => item.Follows.Select(before => before.Value));
        _causesFirst = CausesFirst(events);
        _places = events.ToDictionary(item => item.EventId, item => item.Date);
    }

    public static ImmutableArray<PlacedEvent> Sort(ImmutableArray<Event> events)
    {
        var chronology = new Chronology(events);
        chronology.MoveBackBeforeFollowers();
        chronology.MoveOnAfterCauses();
        return chronology.Sorted();
    }

    /// <summary>The pairs that the order could not put right: each event with one that it follows, and that stands after it.</summary>
    public static IEnumerable<(Event Event, Event Before)> Contradictions(ImmutableArray<PlacedEvent> sorted)
    {
        var places = sorted.Select((item, index) => (item.Event, index)).ToFrozenDictionary(pair => pair.Event.EventId, pair => pair.index);
        return sorted.SelectMany(item => item.Event.Follows.Select(before => before.Value).Distinct()
            .Where(before => places.TryGetValue(before, out int place) && place > places[item.Event.EventId])
            .Select(before => (item.Event, sorted[places[before]].Event)));
    }

    // What is known to a month, or only to have been no later than a day, may have been before what followed it.
    private void MoveBackBeforeFollowers()
    {
        foreach (var item in _causesFirst.Reverse())
        {
            foreach (var after in _followers[item.EventId])
            {
                var place = _places[after.EventId];
                if (place.CompareTo(_places[item.EventId]) < 0 && MayMoveBack(item.Date, place))
                    _places[item.EventId] = place;
            }
        }
    }

    // What has no end, or no time of day, may have been after what it followed.
    private void MoveOnAfterCauses()
    {
        foreach (var item in _causesFirst)
        {
            foreach (var before in Before(item))
            {
                var place = _places[before.EventId];
                if (place.CompareTo(_places[item.EventId]) > 0 && MayMoveOn(item.Date, place))
                    _places[item.EventId] = place;
            }
        }
    }

    private static bool MayMoveBack(EdtfDate date, EdtfDate place)
    {
        long day = place.Known.LastInItsYear;
        return date.Earliest < day || (date.Earliest == day && date.Known.Instant is null && place.Known.Time is not null);
    }

    private static bool MayMoveOn(EdtfDate date, EdtfDate place)
    {
        long day = place.Known.LastInItsYear;
        return date.Latest > day || (date.Latest == day && date.Known.Instant is null);
    }

    private ImmutableArray<PlacedEvent> Sorted()
    {
        var steps = new Dictionary<EventId, int>();
        foreach (var item in _causesFirst)
        {
            steps[item.EventId] = Before(item)
                .Where(before => steps.ContainsKey(before.EventId) && _places[before.EventId].CompareTo(_places[item.EventId]) == 0)
                .Select(before => steps[before.EventId] + 1).DefaultIfEmpty(0).Max();
        }

        return
        [
            .. _causesFirst.OrderBy(item => _places[item.EventId]).ThenBy(item => steps[item.EventId]).ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => new PlacedEvent(item, _places[item.EventId])),
        ];
    }

    private IEnumerable<Event> Before(Event item) => item.Follows.Select(before => _byId.GetValueOrDefault(before.Value)).OfType<Event>();

    // Every event after those that it follows. Chains may be long: no recursion. What stands in a circle, which is an error elsewhere, comes last.
    private ImmutableArray<Event> CausesFirst(ImmutableArray<Event> events)
    {
        var waiting = events.ToDictionary(item => item.EventId, item => Before(item).DistinctBy(before => before.EventId).Count());
        var ready = new Queue<Event>(events.Where(item => waiting[item.EventId] == 0));
        var ordered = ImmutableArray.CreateBuilder<Event>(events.Length);
        while (ready.TryDequeue(out var item))
        {
            ordered.Add(item);
            foreach (var after in _followers[item.EventId].Where(after => --waiting[after.EventId] == 0))
                ready.Enqueue(after);
        }

        ordered.AddRange(events.Where(item => waiting[item.EventId] > 0));
        return ordered.DrainToImmutable();
    }
}
