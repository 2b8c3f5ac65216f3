using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>
/// Finds the days on which a position may have been taken: the date of the words, or that of the event at which they
/// were said if it is narrower. All code that asks for a party's position on a day uses this class.
/// </summary>
internal static class PositionDays
{
    public static DaySpan Find(Position position, Func<EventId, Event?> events)
    {
        var draft = position.Passage.Draft;
        var days = new Statement(position.Source, position.Passage).Days.NarrowedBy(
            OfEvents([.. EventsOf(draft).Select(events)]));
        // A report shows only that the party held the position by then, unless the report dates the act itself.
        bool datesItsReportOnly = !position.IsOwn && (draft.IsSpoken || draft.Said is null);
        return datesItsReportOnly ? days with { First = long.MinValue } : days;
    }

    // If an outlet gives a date with “said”, it dates the event. An event without a known beginning may have been on
    // another day.
    private static IEnumerable<EventId> EventsOf(PassageDraft draft) =>
        draft.IsSpoken ? draft.SaidAt : draft.Said is { Date.Start: not null } ? draft.TellsOf : [];

    // From the first day of any of the events to the last. An uncertain or approximate date narrows nothing.
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
