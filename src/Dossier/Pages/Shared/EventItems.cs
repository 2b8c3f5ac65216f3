using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Events as lists show them.</summary>
internal static class EventItems
{
    private const int MostParticipants = 20;

    /// <param name="events">In the order they are shown in; those without a beginning are set apart.</param>
    public static EventItemsView Compose(PageBuilder builder, IEnumerable<Event> events)
    {
        var parts = events.ToLookup(item => item.IsDatedByItsEndOnly);
        return new EventItemsView(Items(builder, parts[false]), Items(builder, parts[true]), EventWords.OpenLead(parts[true]));
    }

    /// <summary>Of a list that has no room for all: the last ones, and beside them a third of the room for those without a beginning.</summary>
    public static ImmutableArray<Event> Last(ImmutableArray<Event> events, int most)
    {
        if (events.Length <= most)
            return events;
        Event[] open = [.. events.Where(item => item.IsDatedByItsEndOnly).TakeLast(most / 3)];
        return [.. events.Where(item => !item.IsDatedByItsEndOnly).TakeLast(most - open.Length), .. open];
    }

    public static ImmutableArray<EventItemView> Items(PageBuilder builder, IEnumerable<Event> events) =>
        [.. events.Select(item => new EventItemView(EventWords.Date(item), builder.Link(item.EventId), EventWords.Kind(item), EventWords.Status(item), Participants(builder, item)))];

    // Who acts first; whoever is only addressed, or whose house it was, with that.
    // All of them stand on the event's own page: a thousand on the pages of each of the thousand would be a million.
    private static ImmutableArray<LinkView> Participants(PageBuilder builder, Event item)
    {
        var first = item.Participants.OrderBy(participant => participant.Role is not null).Take(MostParticipants)
            .Select(participant => builder.Link(participant.Actor.Value) with { Mark = participant.Role is string role ? $" ({role})" : "" });
        int rest = item.Participants.Length - MostParticipants;
        return rest > 0 ? [.. first, builder.Link(item.EventId) with { Text = $"and {rest} more" }] : [.. first];
    }
}
