using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Sources;

/// <summary>Describes an article in one sentence, as long as search engines show.</summary>
internal static class SourceDescription
{
    public static string Compose(InterfaceWords words, Source source, string title, string? publisher)
    {
        string date = words.Dates.DayOnly(source.Draft.Issued).Text;
        int named = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        string shortTitle = Excerpt.Clipped(title, NameLength);
        string what = publisher is null
            ? words.SourceDescribed(shortTitle, date)
            : words.SourceDescribedOf(shortTitle, publisher, date);
        int passages = source.Passages.Length;
        return Clipped(Sentence(words, what,
        [
            passages == 0 ? null : words.SourcePassagesAnnotated(passages),
            named == 0 ? null : words.ActorsNamed(named),
        ]));
    }
}
