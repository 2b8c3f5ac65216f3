using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Sources;

/// <summary>An article in a sentence, as long as search engines show it.</summary>
internal static class SourceDescription
{
    public static string Compose(SourcePageView page, Source source, string? publisher)
    {
        string date = DateWords.DayOnly(source.Draft.Issued).Text;
        return Clipped(Sentence(
            $"{Excerpt.Clipped(page.Title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [Count(source.Passages.Length, "passage") is string passages ? passages + " annotated" : null, Count(page.Mentions.Length, "actor") is string actors ? actors + " named" : null]));
    }
}
