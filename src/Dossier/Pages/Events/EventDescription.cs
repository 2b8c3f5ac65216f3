using Dossier.Interface;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Events;

/// <summary>Describes an event in one sentence, as long as search engines show.</summary>
internal static class EventDescription
{
    /// <param name="sources">The number of sources that tell of the event itself.</param>
    public static string Compose(InterfaceWords words, Event item, int statements, int sources)
    {
        var place = item.Places.Take(1).Select(place => place.Value.Value);
        string what = Named(words, item.Title, [EventWords.Date(words, item).Text, .. place]);
        string kind = EventWords.Kind(words, item);
        string kindAndStatus = EventWords.Status(words, item) is string status ? words.ListComma(kind, status) : kind;
        return Clipped(Sentence(words, what,
        [
            kindAndStatus,
            sources == 0 ? null : words.EventToldBySources(sources),
            statements == 0 ? null : words.CountStatements(statements),
        ]));
    }
}
