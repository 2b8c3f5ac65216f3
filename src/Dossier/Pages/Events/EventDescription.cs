using Dossier.Interface;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Events;

/// <summary>Describes an event in one sentence, as long as search engines show.</summary>
internal static class EventDescription
{
    /// <param name="sources">The number of sources that tell of the event itself.</param>
    public static string Compose(Event item, int statements, int sources)
    {
        var place = item.Places.Take(1).Select(place => place.Value.Value);
        string what = Named(InterfaceWords.English, item.Title, [EventWords.Date(InterfaceWords.English, item).Text, .. place]);
        string kind = EventWords.Kind(item);
        string kindAndStatus = item.Status == EventStatus.Occurred ? kind : $"{kind}, {item.Status.Word()}";
        return Clipped(Sentence(InterfaceWords.English, what,
        [
            kindAndStatus,
            sources == 0 ? null : $"told by {Plurals.Count(sources, "source")}",
            Count(statements, InterfaceWords.English.CountStatements),
        ]));
    }
}
