using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The kinds, dates and statuses of events in words.</summary>
internal static class EventWords
{
    /// <summary>A sentence on events of which only the last possible day is known.</summary>
    public static string OpenLead(InterfaceWords words, IEnumerable<Event> events) =>
        events.All(item => item.Status == EventStatus.Occurred)
            ? words.OpenEventsOccurred
            : words.OpenEvents;

    /// <summary>
    /// The text lists every date that the sources give, because none takes precedence; <c>datetime</c> can hold only
    /// one.
    /// </summary>
    public static DateView Date(InterfaceWords words, Event item) => Disagreements.IsAmong(item.Dates)
        ? new DateView(Alternatives(words, item.Dates.Select(fact => words.Dates.Words(fact.Value.Value))), Machine: null)
        : words.Dates.View(item.Date);

    /// <summary>“the harbour or the old mill”: what different sources say of the same.</summary>
    public static string Alternatives(InterfaceWords words, IEnumerable<string> values) =>
        values.Distinct(StringComparer.Ordinal).Aggregate((list, next) => words.Alternative(list, next));

    /// <inheritdoc cref="Kind(InterfaceWords, string)"/>
    public static string Kind(InterfaceWords words, Event item) => Kind(words, item.Kind);

    /// <summary>The interface has words for the usual kinds; any other is the curators' own word.</summary>
    /// <param name="kind">As it is written in YAML: <c>press-conference</c>.</param>
    public static string Kind(InterfaceWords words, string kind) =>
        InterfaceWords.Known.TryGetValue("event_kind_" + kind.Replace('-', '_'), out var entry)
            ? words.Fill(entry, 0, [])
            : kind.Replace('-', ' ');

    /// <summary>Null if the event occurred.</summary>
    public static string? Status(InterfaceWords words, Event item) => item.Status switch
    {
        EventStatus.Occurred => null,
        EventStatus.Announced => words.StatusAnnounced,
        _ => words.StatusCancelled,
    };
}
