using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>
/// What an edition says of a record, in the words of the interface. An edition has the words of its data file; one that
/// no version of the dossier has any more is shown as it is.
/// </summary>
internal static class EditionLabels
{
    public static string Kind(InterfaceWords words, EditionActor actor) =>
        Vocabularies.ActorKinds.TryGetValue(actor.KindText, out var kind) ? ActorWords.Kind(words, kind) : actor.KindText;

    public static string Kind(InterfaceWords words, EditionDemand demand) =>
        Vocabularies.DemandKinds.TryGetValue(demand.KindText, out var kind) ? DemandWords.Kind(words, kind) : demand.KindText;

    public static string Kind(InterfaceWords words, EditionEvent item) => EventWords.Kind(words, item.KindText);

    public static string Status(InterfaceWords words, EditionEvent item) =>
        Vocabularies.EventStatuses.TryGetValue(item.Status, out var status)
            ? status switch
            {
                EventStatus.Occurred => words.StatusOccurred,
                EventStatus.Announced => words.StatusAnnounced,
                _ => words.StatusCancelled,
            }
            : item.Status;

    /// <summary>“corrected”, “none”.</summary>
    public static string Status(InterfaceWords words, EditionSource source) => source.Status is not { } written
        ? words.None
        : !Vocabularies.SourceStatuses.TryGetValue(written, out var status)
        ? written
        : status switch
        {
            SourceStatusKind.Corrected => words.SourceStatusCorrected,
            SourceStatusKind.Retracted => words.SourceStatusRetracted,
            SourceStatusKind.Superseded => words.SourceStatusSuperseded,
            _ => words.SourceStatusGone,
        };

    public static string Rights(InterfaceWords words, EditionSource source) => source.Rights switch
    {
        Model.Rights.Full => words.RightsFull,
        Model.Rights.Excerpts => words.RightsExcerpts,
        _ => words.RightsNone,
    };

    /// <summary>All dates that the event had: “5 April 2031 or 6 April 2031”.</summary>
    public static string Dates(InterfaceWords words, EditionEvent item) =>
        EventWords.Alternatives(words, item.Dates.Select(words.Dates.Words));

    /// <summary>The kind of the record, with its date if it has one: “talks, 5–7 April 2031”.</summary>
    public static string Detail(InterfaceWords words, EditionRecord record) => record switch
    {
        EditionActor actor => Kind(words, actor),
        EditionEvent item when item.Status == EventStatus.Occurred.Word() =>
            words.ChangedEvent(Kind(words, item), Dates(words, item)),
        EditionEvent item => words.ChangedEventWithStatus(Kind(words, item), Dates(words, item), Status(words, item)),
        EditionDemand demand => Kind(words, demand),
        EditionSource source => words.Dates.Moment(source.Issued).Text,
        _ => words.KindPage,
    };
}
