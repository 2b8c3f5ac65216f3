using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Events;

/// <summary>An event in a sentence, as long as search engines show it.</summary>
internal static class EventDescription
{
    /// <param name="sources">How many tell of the event itself.</param>
    public static string Compose(Event item, int statements, int sources)
    {
        string what = Named(item.Title, [EventWords.Date(item).Text, .. item.Places.Take(1).Select(place => place.Value.Value)]);
        string kind = item.Status == EventStatus.Occurred ? EventWords.Kind(item) : $"{EventWords.Kind(item)}, {item.Status.Word()}";
        return Clipped(Sentence(what,
        [
            kind,
            sources == 0 ? null : $"told by {Plurals.Count(sources, "source")}",
            Count(statements, "statement"),
        ]));
    }
}
