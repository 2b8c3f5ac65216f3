using Dossier.Dates;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Sources;

/// <summary>An article in a sentence, as long as search engines show it.</summary>
internal static class SourceDescription
{
    public static string Compose(Source source, string title, string? publisher)
    {
        string date = DateWords.DayOnly(source.Draft.Issued).Text;
        return Clipped(Sentence(
            $"{Excerpt.Clipped(title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [Count(source.Passages.Length, "passage") is string passages ? passages + " annotated" : null, Count(source.Mentions.Select(mention => mention.Actor).Distinct().Count(), "actor") is string actors ? actors + " named" : null]));
    }
}
