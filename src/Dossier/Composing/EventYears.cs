using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>The list of events goes year by year.</summary>
internal static class EventYears
{
    /// <summary>That in which it ended.</summary>
    public static long Of(Event item) => (item.Date.End ?? item.Date.Start)!.Year;

    public static string IdOf(long year) => $"of-{year}";

    /// <summary>Whether the year's first event is this one; what is left of it on the next page is no year of its own.</summary>
    public static bool BeginsWith(Sheet sheet, Event item) => sheet.Corpus.Events.First(other => Of(other) == Of(item)).Id == item.Id;

    /// <summary>To where each year begins, whichever page of the list has it.</summary>
    public static ImmutableArray<LinkView> Links(Sheet sheet) =>
    [
        .. sheet.Corpus.Events.Select((item, index) => (Year: Of(item), Page: ListPages.Numbered(SitePaths.Events, (index / ListPages.PageSize) + 1)))
            .DistinctBy(item => item.Year)
            .Select(item => new LinkView($"{item.Year}", $"{(item.Page == sheet.Path ? "" : sheet.Root + item.Page)}#{IdOf(item.Year)}", RecordKind.Page)),
    ];
}
