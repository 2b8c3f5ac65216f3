using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Events as lists show them.</summary>
internal static class EventItems
{
    private const int MostParticipants = 20;

    /// <param name="events">
    /// In the order in which they are shown. Those of which only the end is known form a list of their own.
    /// </param>
    public static EventItemsView Compose(PageBuilder builder, IEnumerable<Event> events)
    {
        var parts = events.ToLookup(item => item.IsDatedByItsEndOnly);
        return new EventItemsView(
            Items(builder, parts[false]), Items(builder, parts[true]), EventWords.OpenLead(builder.Words, parts[true]));
    }

    /// <summary>
    /// The last events of a list that has no room for all. Those of which only the end is known get a third of it at
    /// most.
    /// </summary>
    public static ImmutableArray<Event> Last(ImmutableArray<Event> events, int most)
    {
        if (events.Length <= most)
            return events;
        Event[] open = [.. events.Where(item => item.IsDatedByItsEndOnly).TakeLast(most / 3)];
        return [.. events.Where(item => !item.IsDatedByItsEndOnly).TakeLast(most - open.Length), .. open];
    }

    public static ImmutableArray<EventItemView> Items(PageBuilder builder, IEnumerable<Event> events) =>
        [.. events.Select(item => Item(builder, item))];

    private static EventItemView Item(PageBuilder builder, Event item) => new(
        EventWords.Date(builder.Words, item), builder.Link(item.EventId), EventWords.Kind(builder.Words, item),
        EventWords.Status(builder.Words, item),
        Participants(builder, item));

    // Those who act come first. Those with a role, such as the addressee or the host, follow with it in parentheses.
    // Only the event's own page names all of them: if the page of each of a thousand participants named the whole
    // thousand, the site would have a million links.
    private static ImmutableArray<LinkView> Participants(PageBuilder builder, Event item)
    {
        var first = item.Participants
            .OrderBy(participant => participant.Role is not null)
            .Take(MostParticipants)
            .Select(participant => Participant(builder, participant));
        int rest = item.Participants.Length - MostParticipants;
        return rest > 0 ? [.. first, builder.Link(item.EventId) with { Text = builder.Words.AndMore($"{rest}") }] : [.. first];
    }

    private static LinkView Participant(PageBuilder builder, Participant participant)
    {
        string mark = participant.Role is string role ? builder.Words.ParticipantWithRole(role) : "";
        return builder.Link(participant.Actor.Value) with { Mark = mark };
    }
}
