using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>Events as lists show them.</summary>
internal static class EventItems
{
    public static ImmutableArray<EventItemView> Of(Sheet sheet, IEnumerable<Event> events) =>
        [.. events.Select(item => new EventItemView(
            Date(item), sheet.Link(item.EventId), KindWords(item), Status(item),
            [.. item.Participants.Select(participant => sheet.Link(participant.Actor.Value))]))];

    /// <summary>Every date that a source gives, for none is better than another; a machine can have only one.</summary>
    public static DateView Date(Event item) => Disagreements.IsAmong(item.Dates)
        ? new DateView(string.Join(" or ", item.Dates.Select(fact => DateWords.Words(fact.Value.Value)).Distinct(StringComparer.Ordinal)), Machine: null)
        : DateWords.View(item.Date);

    public static string KindWords(Event item) => item.Kind.Replace('-', ' ');

    /// <summary>Null for what occurred.</summary>
    public static string? Status(Event item) =>
        item.Status == EventStatus.Occurred ? null : item.Status.ToString().ToLowerInvariant();
}
