using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;
using static Dossier.Composing.Metadata.Descriptions;

namespace Dossier.Composing.Metadata;

/// <summary>An article in a sentence, as long as search engines show it.</summary>
internal static class SourceDescription
{
    public static string Of(SourcePageView page, Source source, string? publisher)
    {
        string date = DateWords.DayOnly(source.Draft.Issued).Text;
        return Clipped(Sentence(
            $"{Excerpt.Clipped(page.Title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [Count(source.Passages.Length, "passage") is string passages ? passages + " annotated" : null, Count(page.Mentions.Length, "actor") is string actors ? actors + " named" : null]));
    }
}
