using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The kinds, dates and statuses of events in words.</summary>
internal static class EventWords
{
    /// <summary>The heading for events without a known beginning.</summary>
    public const string OpenTitle = "Date not known";

    /// <summary>A sentence on events of which only the last possible day is known.</summary>
    public static string OpenLead(IEnumerable<Event> events) => events.All(item => item.Status == EventStatus.Occurred)
        ? "The articles do not say when these took place, only by when they had, or had begun."
        : "The articles do not say when these took place or were to take place, only by when.";

    /// <summary>
    /// The text lists every date that the sources give, because none takes precedence; <c>datetime</c> can hold only
    /// one.
    /// </summary>
    public static DateView Date(Event item) => Disagreements.IsAmong(item.Dates)
        ? new DateView(
            string.Join(
                " or ", item.Dates.Select(fact => InterfaceWords.English.Dates.Words(fact.Value.Value)).Distinct(StringComparer.Ordinal)),
            Machine: null)
        : InterfaceWords.English.Dates.View(item.Date);

    public static string Kind(Event item) => item.Kind.Replace('-', ' ');

    /// <summary>Null if the event occurred.</summary>
    public static string? Status(Event item) =>
        item.Status == EventStatus.Occurred ? null : item.Status.Word();
}
