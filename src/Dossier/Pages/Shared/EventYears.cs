using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>What a part of the list of events goes by: a year, or ten or a hundred of them where no more is known.</summary>
/// <param name="First">Its first year, astronomical.</param>
/// <param name="Last">Its last, the same for a single year.</param>
internal sealed record EventYear(long First, long Last, string Words)
{
    /// <summary>The element's id: “of-2022”, “of-44-bc”, “of-the-2020s”, “date-not-known”.</summary>
    public string Id => (IsUnknown ? "" : "of-") + Words.ToLowerInvariant().Replace(' ', '-');

    public bool IsSingle => First == Last;

    /// <summary>No year at all: no source says when it was, only by when.</summary>
    public static readonly EventYear Unknown = new(1, 0, EventWords.OpenTitle);

    public bool IsUnknown => this == Unknown;

    public static EventYear From(EdtfPoint point) => new(point.Year, point.LastYear, DateWords.Year(point));
}

/// <summary>The list of events goes year by year, and ends with those that have none.</summary>
internal static class EventYears
{
    /// <summary>That in which it ended, or which it is listed in because of what follows it.</summary>
    public static EventYear YearOf(Corpus corpus, Event item) => item.IsDatedByItsEndOnly ? EventYear.Unknown : EventYear.From(corpus.PlaceOf(item.EventId).Known);

    /// <summary>Whether the year's first event is this one; what is left of it on the next page is no year of its own.</summary>
    public static bool BeginsWith(PageBuilder builder, Event item)
    {
        var year = YearOf(builder.Corpus, item);
        return builder.Corpus.Events.First(other => YearOf(builder.Corpus, other) == year).Id == item.Id;
    }

    /// <summary>To where each year begins, whichever page of the list has it.</summary>
    public static ImmutableArray<LinkView> Links(PageBuilder builder) =>
    [
        .. builder.Corpus.Events.Select((item, index) => (Year: YearOf(builder.Corpus, item), Page: ListPager.Numbered(SitePaths.Events, (index / ListPager.PageSize) + 1)))
            .DistinctBy(item => item.Year)
            .Select(item => new LinkView(item.Year.Words, $"{(item.Page == builder.Path ? "" : builder.Root + item.Page)}#{item.Year.Id}", RecordKind.Page)),
    ];
}
