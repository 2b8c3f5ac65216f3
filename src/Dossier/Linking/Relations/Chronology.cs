using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>An event and its place on the timeline.</summary>
/// <param name="Place">
/// The date that the event is placed at: its own, or, if that leaves the order open, the date of an event that follows
/// it.
/// </param>
internal sealed record PlacedEvent(Event Event, EdtfDate Place);

/// <summary>
/// Sorts events by time. An event is placed before those that follow it if the dates allow that, and never before one
/// that had ended when it began. So an event moves within the range of its date, and not beyond it.
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

    /// <summary>
    /// Pairs that no order satisfies: an event, and one that it follows although their dates put it later.
    /// </summary>
    public static IEnumerable<(Event Event, Event Before)> Contradictions(ImmutableArray<PlacedEvent> sorted)
    {
        var places = sorted.Select((item, index) => (item.Event, index))
            .ToFrozenDictionary(pair => pair.Event.EventId, pair => pair.index);
        return sorted.SelectMany(item => item.Event.Follows.Select(before => before.Value).Distinct()
            .Where(before => places.TryGetValue(before, out int place) && place > places[item.Event.EventId])
            .Select(before => (item.Event, sorted[places[before]].Event)));
    }

    // An event known only to a month, or only by its last possible day, may have been before the events that follow it.
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

    // An event without an end, or without a time of day, may have been after the event that it followed.
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
        return date.Earliest < day
            || (date.Earliest == day && date.Known.Instant is null && place.Known.Time is not null);
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
            var place = _places[item.EventId];
            steps[item.EventId] = Before(item)
                .Where(before => steps.ContainsKey(before.EventId) && _places[before.EventId].CompareTo(place) == 0)
                .Select(before => steps[before.EventId] + 1)
                .DefaultIfEmpty(0)
                .Max();
        }

        return
        [
            .. _causesFirst.OrderBy(item => _places[item.EventId])
                .ThenBy(item => steps[item.EventId])
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => new PlacedEvent(item, _places[item.EventId])),
        ];
    }

    private IEnumerable<Event> Before(Event item) =>
        item.Follows.Select(before => _byId.GetValueOrDefault(before.Value)).OfType<Event>();

    // Sorts every event after those that it follows. Chains may be long, so there is no recursion. Events in a cycle,
    // which is reported elsewhere, come last.
    private ImmutableArray<Event> CausesFirst(ImmutableArray<Event> events)
    {
        var waiting = events.ToDictionary(
            item => item.EventId, item => Before(item).DistinctBy(before => before.EventId).Count());
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
