using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The heading under which events are listed: a year, or a decade or century where no more is known.</summary>
/// <param name="First">Its first year, in astronomical numbering.</param>
/// <param name="Last">Its last year; the same as the first for a single year.</param>
/// <param name="Words">“2022”, “the 2020s”.</param>
internal sealed record EventYear(long First, long Last, string Words)
{
    /// <summary>The element's id: “of-2022”, “of-44-bc”, “of-the-2020s”, “date-not-known”.</summary>
    public string Id => (Last - First) switch
    {
        < 0 => "date-not-known",
        0 => "of-" + InId(First),
        < 10 when First >= 100 => $"of-the-{First}s",
        < 10 => "of-the-decade-from-" + InId(First),
        _ => "of-the-century-from-" + InId(First),
    };

    public bool IsSingle => First == Last;

    /// <summary>No year at all: the sources say by when the event had happened, and not when.</summary>
    public static EventYear Unknown(InterfaceWords words) => new(1, 0, words.DateNotKnown);

    public bool IsUnknown => Last < First;

    public static EventYear From(InterfaceWords words, EdtfPoint point) =>
        new(point.Year, point.LastYear, words.Dates.Year(point));

    private static string InId(long year) => year > 0 ? $"{year}" : $"{1 - year}-bc";
}

/// <summary>The years by which the list of events is divided. Events without a year come at its end.</summary>
internal static class EventYears
{
    /// <summary>The year of the date by which the event has its place in the list.</summary>
    public static EventYear YearOf(InterfaceWords words, Corpus corpus, Event item) => item.IsDatedByItsEndOnly
        ? EventYear.Unknown(words)
        : EventYear.From(words, corpus.PlaceOf(item.EventId).Known);

    /// <summary>
    /// Whether the event is the first of its year. Where a page goes on with the year of the page before, no year
    /// begins.
    /// </summary>
    public static bool BeginsWith(PageBuilder builder, Event item)
    {
        var year = YearOf(builder.Words, builder.Corpus, item);
        return builder.Corpus.Events.First(other => YearOf(builder.Words, builder.Corpus, other) == year).Id == item.Id;
    }

    /// <summary>Links to where each year begins, on whichever page of the list.</summary>
    public static ImmutableArray<LinkView> Links(PageBuilder builder) =>
    [
        .. builder.Corpus.Events
            .Select((item, index) => (Year: YearOf(builder.Words, builder.Corpus, item), Page: PageOf(index)))
            .DistinctBy(item => item.Year)
            .Select(item => Link(builder, item.Year, item.Page)),
    ];

    private static string PageOf(int index) =>
        ListPager.Numbered(SitePaths.Events, (index / ListPager.PageSize) + 1);

    private static LinkView Link(PageBuilder builder, EventYear year, string page)
    {
        string file = page == builder.Path ? "" : builder.Root + page;
        return new LinkView(year.Words, $"{file}#{year.Id}", RecordKind.Page);
    }
}
