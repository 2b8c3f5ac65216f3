using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Metadata;

/// <summary>A page in a sentence, as long as search engines show it.</summary>
internal static class Descriptions
{
    public const int Length = 160;
    private const int NameLength = 70;

    public static string Of(ActorPageView page, Actor actor, Corpus corpus, int statements, int sources)
    {
        string what = Named(page.Title, [page.KindText, .. actor.Roles.OrderByDescending(role => RoleWords.IsHeld(role, corpus.Masthead.Edition)).Take(1).Select(role => RoleWords.InFull(role, corpus))]);
        int demands = page.Standings.Select(step => step.Position.Demand.Url).Distinct(StringComparer.Ordinal).Count();
        return Clipped(Sentence(what,
        [
            Count(statements, "statement"),
            demands > 0 ? $"where it stands on {Plurals.Count(demands, "demand")}" : null,
            sources == 0 ? null : $"named in {Plurals.Count(sources, "source")}",
        ]));
    }

    public static string Of(DemandPageView page)
    {
        string what = Named(page.Title, [$"a {page.KindText} of {Names(page.By)} {DemandPages.Addressed(Names(page.To))}"]);
        return Clipped(Sentence(what,
        [
            .. page.Standings.Select(standing => $"{standing.Party.Text}: {standing.Stance}{Reading(standing.CuratorsReading)}, {standing.LastSaid.Text}{string.Concat(standing.Later.Select(later => $", later {later.Link.Text}{Reading(later.CuratorsReading)}"))}"),
            page.Standings.IsEmpty ? $"{SilenceWords.NoOwnWord} found from any party" : null,
        ]));
    }

    /// <param name="sources">How many tell of the event itself.</param>
    public static string Of(EventPageView page, Event item, int statements, int sources)
    {
        string what = Named(page.Title, [page.Date.Text, .. item.Places.Take(1).Select(place => place.Value.Value)]);
        string kind = item.Status == EventStatus.Occurred ? page.KindText : $"{page.KindText}, {item.Status.ToString().ToLowerInvariant()}";
        return Clipped(Sentence(what,
        [
            kind,
            sources == 0 ? null : $"told by {Plurals.Count(sources, "source")}",
            Count(statements, "statement"),
        ]));
    }

    public static string Of(SourcePageView page, Source source, string? publisher)
    {
        string date = DateWords.DayOnly(source.Draft.Issued).Text;
        return Clipped(Sentence(
            $"{Excerpt.Clipped(page.Title, NameLength)} ({(publisher is null ? date : $"{publisher}, {date}")})",
            [Count(source.Passages.Length, "passage") is string passages ? passages + " annotated" : null, Count(page.Mentions.Length, "actor") is string actors ? actors + " named" : null]));
    }

    /// <param name="what">“The 12 actors”.</param>
    public static string OfList(Sheet sheet, string what, PagerView? pager) =>
        Clipped($"{what} of {Excerpt.Clipped(sheet.Corpus.Masthead.Title, NameLength)}{Page(pager)}.");

    /// <summary>The title of a list's later pages is not that of the first.</summary>
    public static string Title(string title, PagerView? pager) => pager?.Previous is null ? title : title + Page(pager);

    private static string Page(PagerView? pager) =>
        pager is null ? "" : $", page {pager.Pages.First(page => page.Url is null).Text} of {pager.Pages.Length}";

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";

    private static string? Count(int number, string noun) => number == 0 ? null : Plurals.Count(number, noun);

    private static string Names(ImmutableArray<LinkView> links) => string.Join(", ", links.Select(link => link.Text));

    private static string Named(string title, IEnumerable<string> more) => string.Join(", ", more.Prepend(Excerpt.Clipped(title, NameLength)));

    private static string Sentence(string what, IEnumerable<string?> facts)
    {
        string told = string.Join("; ", facts.Where(fact => fact is not null));
        return told.Length == 0 ? what + "." : $"{what}: {told}.";
    }

    public static string Clipped(string sentence) => Excerpt.Clipped(sentence, Length - 1);
}
