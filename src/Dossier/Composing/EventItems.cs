using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>Events as lists show them.</summary>
internal static class EventItems
{
    public static ImmutableArray<EventItemView> Of(Sheet sheet, IEnumerable<Event> events) =>
        [.. events.Select(item => new EventItemView(
            DateWords.View(item.Date), sheet.Link(item.EventId), KindWords(item), Status(item),
            [.. item.Participants.Select(participant => sheet.Link(participant.Actor.Value))]))];

    public static string KindWords(Event item) => item.Kind.Replace('-', ' ');

    private static string? Status(Event item) =>
        item.Status == EventStatus.Occurred ? null : item.Status.ToString().ToLowerInvariant();
}
