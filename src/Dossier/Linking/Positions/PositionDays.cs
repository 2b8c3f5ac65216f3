using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>
/// The days on which a position may have been taken. The date of the words has the last say; where an event at which they
/// were said has a narrower one, it is that. Everything that asks where a party stood on a day asks here.
/// </summary>
internal static class PositionDays
{
    public static DaySpan Find(Position position, Func<EventId, Event?> events)
    {
        var draft = position.Passage.Draft;
        var days = new Statement(position.Source, position.Passage).Days.NarrowedBy(OfEvents([.. EventsOf(draft).Select(events)]));
        // What others report, the party held by then: since when, a report does not tell, unless it dates the deed itself.
        bool datesItsReportOnly = !position.IsOwn && (draft.IsSpoken || draft.Said is null);
        return datesItsReportOnly ? days with { First = long.MinValue } : days;
    }

    // An outlet that dates what it tells of means the event; what it tells of without a beginning may be of another day.
    private static IEnumerable<EventId> EventsOf(PassageDraft draft) =>
        draft.IsSpoken ? draft.SaidAt : draft.Said is { Date.Start: not null } ? draft.TellsOf : [];

    // From the first day of any of them to the last. An uncertain or approximate date narrows nothing.
    private static DaySpan OfEvents(Event?[] events)
    {
        if (events.Length == 0 || events.Contains(null))
            return DaySpan.Always;
        EdtfDate[] dates = [.. events.SelectMany(item => item!.Dates).Select(fact => fact.Value.Value)];
        return new DaySpan(
            dates.Min(date => date.Start is { Doubt: Doubt.None } ? date.Earliest : long.MinValue),
            dates.Max(date => date.End is { Doubt: Doubt.None } ? date.Latest : long.MaxValue));
    }
}
