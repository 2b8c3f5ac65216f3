using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>The timeline of a long dossier once more, a year at a time: what the overview has to sum up stands apart here.</summary>
internal static class YearFigures
{
    private const int FewestMarks = 3;
    private const int Long = 60;

    /// <summary>To each year; none where the overview shows all there is to see.</summary>
    public static ImmutableArray<LinkView> Links(PageBuilder builder, Timeline timeline) => IsLong(timeline) ? EventYears.Links(builder) : [];

    /// <param name="timeline">Of the whole dossier.</param>
    /// <returns>Null where the overview is enough, or too little is on record of the year.</returns>
    public static LaneFigureView? Draw(PageBuilder builder, Timeline timeline, EventYear year)
    {
        if (!year.IsSingle || !IsLong(timeline))
            return null;
        var part = timeline.In(year);
        if (!part.IsSpread)
            return null;
        var figure = TimelineFigures.DrawTimeline(builder, part, hasList: true);
        return figure.Lanes.Append(figure.Events?.Lane).Sum(lane => lane?.Marks.Length ?? 0) < FewestMarks ? null : figure;
    }

    private static bool IsLong(Timeline timeline) =>
        TimelineFigures.IsShown(timeline) && timeline.Happened.Select(item => timeline.YearOf(item.Item)).Where(year => !year.IsUnknown).Distinct().Skip(1).Any()
        && (timeline.Spots.Skip(Long).Any() || new TimeBins(TimeScale.Over(timeline.Spots), timeline.Spots).AreMonthsAtLeast);
}
