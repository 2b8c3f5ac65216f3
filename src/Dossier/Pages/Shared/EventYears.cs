using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>The heading under which events are listed: a year, or a decade or century where no more is known.</summary>
/// <param name="First">Its first year, in astronomical numbering.</param>
/// <param name="Last">Its last year; the same as the first for a single year.</param>
internal sealed record EventYear(long First, long Last, string Words)
{
    /// <summary>The element's id: “of-2022”, “of-44-bc”, “of-the-2020s”, “date-not-known”.</summary>
    public string Id => (IsUnknown ? "" : "of-") + Words.ToLowerInvariant().Replace(' ', '-');

    public bool IsSingle => First == Last;

    /// <summary>No year at all: the sources say by when the event had happened, and not when.</summary>
    public static readonly EventYear Unknown = new(1, 0, EventWords.OpenTitle);

    public bool IsUnknown => this == Unknown;

    public static EventYear From(EdtfPoint point) => new(point.Year, point.LastYear, InterfaceWords.English.Dates.Year(point));
}

/// <summary>The years by which the list of events is divided. Events without a year come at its end.</summary>
internal static class EventYears
{
    /// <summary>The year of the date by which the event has its place in the list.</summary>
    public static EventYear YearOf(Corpus corpus, Event item) =>
        item.IsDatedByItsEndOnly ? EventYear.Unknown : EventYear.From(corpus.PlaceOf(item.EventId).Known);

    /// <summary>
    /// Whether the event is the first of its year. Where a page goes on with the year of the page before, no year
    /// begins.
    /// </summary>
    public static bool BeginsWith(PageBuilder builder, Event item)
    {
        var year = YearOf(builder.Corpus, item);
        return builder.Corpus.Events.First(other => YearOf(builder.Corpus, other) == year).Id == item.Id;
    }

    /// <summary>Links to where each year begins, on whichever page of the list.</summary>
    public static ImmutableArray<LinkView> Links(PageBuilder builder) =>
    [
        .. builder.Corpus.Events
            .Select((item, index) => (Year: YearOf(builder.Corpus, item), Page: PageOf(index)))
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
