using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>What happened, above the lanes: as many events by name as there is room for, the most spoken of first.</summary>
internal static class EventLanes
{
    private const int MostNamed = 40;

    /// <param name="hasList">The page lists them anyhow.</param>
    public static EventLaneView Draw(PageBuilder builder, TimeScale scale, ImmutableArray<TimeBin<Event>> bins, bool hasList)
    {
        var corpus = builder.Corpus;
        // A bin of days stands where it ends, as a date does.
        bins = [.. corpus.AlongTime(bins, bin => bin.Items[^1])];
        int all = bins.Sum(bin => bin.Items.Length);
        int most = bins.Max(bin => bin.Items.Length);
        // Of a crowd, a few names would seem to be chosen.
        var names = all > MostNamed ? [] : bins.SelectMany(bin => bin.Items.Select(item => (At: scale.At(bin.Spot), item.Title, Weight: Weight(corpus, item), item.Id)))
            .OrderByDescending(item => item.Weight).ThenBy(item => item.At).ThenBy(item => item.Id, StringComparer.Ordinal)
            .Select(item => (item.At, item.Title)).ToArray();
        return new EventLaneView(
            new LaneView(
                null, "Events", Plurals.Count(all, "event"),
                [.. bins.Select(bin => Mark(builder, scale, bin, most)).OrderByDescending(mark => mark.Size)], [], [],
                hasList ? null : string.Join("; ", bins.OrderBy(bin => bin.Spot.Open == OpenSide.Before).Select(bin => $"{bin.Words}: {string.Join(", ", bin.Items.Select(item => item.Title))}"))),
            EventLabels.Place(names, FigureWidths.Narrow, levels: 5, longest: 190),
            EventLabels.Place(names, FigureWidths.Wide, levels: 6, longest: 230));
    }

    private static int Weight(Corpus corpus, Event item) =>
        corpus.StatementsDuring(item.EventId).Count() + corpus.StatementsAbout(item.EventId).Count() + (2 * corpus.LinkedFrom(item.Id).Count()) + corpus.Inverse.EventsAfter(item.EventId).Count()
        + item.Follows.Length + item.Dates.Sum(fact => fact.Evidence.Length) + item.Common.Evidence.Length;

    private static MarkView Mark(PageBuilder builder, TimeScale scale, TimeBin<Event> bin, int most) => new(
        scale.At(bin.Spot), MarkShape.Diamond, bin.Items.Length == 1 ? 4 : Math.Clamp(SymbolSizes.Radius(bin.Items.Length, most), 4, 7),
        $"{bin.Words}: {string.Join("; ", bin.Items.Select(item => item.Title))}",
        bin.Items.Length == 1 ? builder.Link(bin.Items[0].EventId).Url : null,
        Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact || bin.Items.All(item => item.Status != EventStatus.Occurred));
}
