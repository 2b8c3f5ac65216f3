using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Sources;

/// <summary>Describes an article in one sentence, as long as search engines show.</summary>
internal static class SourceDescription
{
    public static string Compose(Source source, string title, string? publisher)
    {
        string date = InterfaceWords.English.Dates.DayOnly(source.Draft.Issued).Text;
        int named = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return Clipped(Sentence(InterfaceWords.English, 
            $"{Excerpt.Clipped(title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [
                Count(source.Passages.Length, InterfaceWords.English.CountPassages) is string passages ? passages + " annotated" : null,
                Count(named, InterfaceWords.English.CountActors) is string actors ? actors + " named" : null,
            ]));
    }
}
