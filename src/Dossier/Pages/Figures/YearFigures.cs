using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>
/// The timeline of a long dossier once more, one year at a time. What the overview has to put together is apart here.
/// </summary>
internal static class YearFigures
{
    private const int FewestMarks = 3;
    private const int Long = 60;

    /// <summary>Links to all years; none if the overview already shows all there is to see.</summary>
    public static ImmutableArray<LinkView> Links(PageBuilder builder, Timeline timeline) =>
        IsLong(builder.Words, timeline) ? EventYears.Links(builder) : [];

    /// <param name="timeline">The timeline of the whole dossier.</param>
    /// <returns>Null if the overview is enough, or if too little is on record of the year.</returns>
    public static LaneFigureView? Draw(PageBuilder builder, Timeline timeline, EventYear year)
    {
        if (!year.IsSingle || !IsLong(builder.Words, timeline))
            return null;
        var part = timeline.In(year);
        if (!part.IsSpread)
            return null;
        var figure = TimelineFigures.DrawTimeline(builder, part, hasList: true);
        int marks = figure.Lanes.Append(figure.Events?.Lane).Sum(lane => lane?.Marks.Length ?? 0);
        return marks < FewestMarks ? null : figure;
    }

    private static bool IsLong(InterfaceWords words, Timeline timeline) =>
        TimelineFigures.IsShown(timeline) && HasSeveralYears(timeline)
        && (HasMany(timeline) || IsCoarse(words, timeline));

    private static bool HasSeveralYears(Timeline timeline) => timeline.Happened
        .Select(item => timeline.YearOf(item.Item))
        .Where(year => !year.IsUnknown)
        .Distinct()
        .Skip(1)
        .Any();

    private static bool HasMany(Timeline timeline) => timeline.Spots.Skip(Long).Any();

    // The overview puts all that is of one month or more into one mark.
    private static bool IsCoarse(InterfaceWords words, Timeline timeline) =>
        new TimeBins(words, TimeScale.Over(words, timeline.Spots), timeline.Spots).AreMonthsAtLeast;
}
