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
        return Clipped(Sentence(
            $"{Excerpt.Clipped(title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [
                Count(source.Passages.Length, "passage") is string passages ? passages + " annotated" : null,
                Count(named, "actor") is string actors ? actors + " named" : null,
            ]));
    }
}
