using System.Text.Json.Nodes;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.StructuredData;

namespace Dossier.Pages.Events;

/// <summary>Describes an event in structured data, for machines: what the sources say of it, and no more.</summary>
internal static class EventSubject
{
    public static PageSubject Describe(Event item) => new((things, page) =>
        [page.Node(things, "WebPage", ("about", About(things, item)))]);

    // Where sources disagree on the date or the place, none is given, because none is preferred. A document is not
    // something that happens, so it is described as a work.
    private static JsonObject About(SchemaNodes things, Event item)
    {
        bool isDocument = item.Kind == "document";
        var date = Disagreements.IsAmong(item.Dates) ? null : item.Date;
        string? place = item.Places is [var only] ? only.Value.Value : null;
        bool isCancelled = item.Status == EventStatus.Cancelled && !isDocument;
        return JsonLd.Node(
            isDocument ? "CreativeWork" : "Event",
            ("@id", things.Subject(PageAddresses.AddressOf(item.EventId))), ("name", item.Title),
            (isDocument ? "dateCreated" : "startDate", date is null ? null : MachineDate.FormatStart(date)),
            ("endDate", isDocument || date is null ? null : MachineDate.FormatEnd(date)),
            (isDocument ? "locationCreated" : "location", place is null ? null : JsonLd.Node("Place", ("name", place))),
            ("eventStatus", isCancelled ? "https://schema.org/EventCancelled" : null));
    }
}
