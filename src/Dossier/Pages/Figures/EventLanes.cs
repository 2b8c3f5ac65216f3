using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>
/// The lane of events, which is drawn above the other lanes. As many events are named as there is room for; those of
/// which the sources tell most come first.
/// </summary>
internal static class EventLanes
{
    private const int MostNamed = 40;

    /// <param name="hasList">
    /// True if the page lists the events below the figure, so that the lane need not repeat them.
    /// </param>
    public static EventLaneView Draw(
        PageBuilder builder, TimeScale scale, ImmutableArray<TimeBin<Event>> bins, bool hasList)
    {
        var corpus = builder.Corpus;
        // A mark for several days is placed at the last of them, as the mark of a period is.
        bins = [.. corpus.AlongTime(bins, bin => bin.Items[^1])];
        int all = bins.Sum(bin => bin.Items.Length);
        int most = bins.Max(bin => bin.Items.Length);
        // If only some of very many events were named, readers would take these for a choice of the curators.
        var names = all > MostNamed ? [] : Names(corpus, scale, bins);
        string? data = hasList ? null : Data(builder.Words, bins);
        return new EventLaneView(
            new LaneView(
                null, builder.Words.LaneOfEvents, builder.Words.CountEvents(all),
                [.. bins.Select(bin => Mark(builder, scale, bin, most)).OrderByDescending(mark => mark.Size)], [], [],
                data),
            EventLabels.Place(names, FigureWidths.Narrow, levels: 5, longest: 190),
            EventLabels.Place(names, FigureWidths.Wide, levels: 6, longest: 230));
    }

    private static (int At, string Title)[] Names(
        Corpus corpus, TimeScale scale, ImmutableArray<TimeBin<Event>> bins) =>
    [
        .. bins
            .SelectMany(bin => bin.Items.Select(item => (At: scale.At(bin.Spot), Item: item)))
            .OrderByDescending(named => Weight(corpus, named.Item))
            .ThenBy(named => named.At)
            .ThenBy(named => named.Item.Id, StringComparer.Ordinal)
            .Select(named => (named.At, named.Item.Title)),
    ];

    private static string Data(InterfaceWords words, ImmutableArray<TimeBin<Event>> bins) =>
        words.JoinSemicolons(bins
            .OrderBy(bin => bin.Spot.Open == OpenSide.Before)
            .Select(bin => words.Labelled(bin.Words, words.JoinCommas(bin.Items.Select(item => item.Title)))));

    // How much the dossier has on an event. A link in the curators' prose counts twice.
    private static int Weight(Corpus corpus, Event item)
    {
        int statements = corpus.StatementsDuring(item.EventId).Count() + corpus.StatementsAbout(item.EventId).Count();
        int neighbours = corpus.Inverse.EventsAfter(item.EventId).Count() + item.Follows.Length;
        int evidence = item.Dates.Sum(fact => fact.Evidence.Length) + item.Common.Evidence.Length;
        return statements + (2 * corpus.LinkedFrom(item.Id).Count()) + neighbours + evidence;
    }

    private static MarkView Mark(PageBuilder builder, TimeScale scale, TimeBin<Event> bin, int most)
    {
        bool isSingle = bin.Items.Length == 1;
        int radius = isSingle ? 4 : Math.Clamp(SymbolSizes.Radius(bin.Items.Length, most), 4, 7);
        bool hasOccurred = bin.Items.Any(item => item.Status == EventStatus.Occurred);
        return new MarkView(
            scale.At(bin.Spot), MarkShape.Diamond, radius,
            builder.Words.Labelled(bin.Words, builder.Words.JoinSemicolons(bin.Items.Select(item => item.Title))),
            isSingle ? builder.Link(bin.Items[0].EventId).Url : null,
            Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact || !hasOccurred);
    }
}
