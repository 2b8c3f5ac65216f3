using Dossier.Charts;
using Dossier.Linking.Relations;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>Draws who said how much when, below a lane of what happened.</summary>
internal static class TimelineFigures
{
    private const int Fewest = 3;

    /// <summary>Null if there is too little to see.</summary>
    public static LaneFigureView? Draw(PageBuilder builder)
    {
        var timeline = Timeline.From(builder.Corpus);
        if (!IsShown(timeline))
            return null;
        return DrawTimeline(builder, timeline, hasList: false) with { Years = YearFigures.Links(builder, timeline) };
    }

    public static bool IsShown(Timeline timeline) => timeline.Said.Length >= Fewest && timeline.IsSpread;

    /// <param name="hasList">
    /// True if the page lists the events below the figure. Then a figure above has already explained the circles.
    /// </param>
    public static LaneFigureView DrawTimeline(PageBuilder builder, Timeline timeline, bool hasList)
    {
        var scale = TimeScale.Over(timeline.Spots);
        var bins = new TimeBins(scale, timeline.Spots);
        var lanes = SpeakerLanes.Group(builder, timeline.Said)
            .Select(lane => (Speaker: lane, Bins: bins.Group(lane.Said).ToArray()))
            .ToArray();
        int most = lanes.SelectMany(lane => lane.Bins).Select(bin => bin.Items.Length).DefaultIfEmpty(1).Max();
        var events = timeline.Happened.Length == 0
            ? null
            : EventLanes.Draw(builder, scale, [.. bins.Group(timeline.Happened)], hasList);
        string[] sentences =
        [
            Summary(timeline, lanes),
            timeline.LeavesOut ? "Statements that may be of another year are not counted." : "",
            hasList ? "" : "The larger a circle, the more was said; a ring has no certain day.",
            CutWords(scale).TrimStart(),
        ];
        return new LaneFigureView(
            string.Join(' ', sentences.Where(sentence => sentence.Length > 0)), scale.Axis(), events,
            [.. lanes.Select(lane => Lane(builder, scale, lane.Speaker, lane.Bins, most))]);
    }

    /// <summary>
    /// “Time is cut where nothing is on record for long.”, with a space before it; empty if no time is cut out.
    /// </summary>
    public static string CutWords(TimeScale scale) =>
        scale.Stretches.Length > 1 ? " Time is cut where nothing is on record for long." : "";

    private static string Summary(Timeline timeline, (SpeakerLane Speaker, TimeBin<Statement>[] Bins)[] lanes)
    {
        if (lanes.Length == 0)
        {
            return timeline.LeavesOut
                ? "No statement that is surely of this year is on record."
                : "No statement of this year is on record.";
        }

        return HasMost([.. lanes.Select(lane => lane.Speaker)])
            ? Peak(lanes[0].Speaker, lanes[0].Bins, timeline.Said.Length)
            : $"{Plurals.Count(timeline.Said.Length, "statement")}.";
    }

    // Whether the first speaker made more statements than any other. If two made as many, none made the most.
    private static bool HasMost(SpeakerLane[] lanes)
    {
        if (lanes[0].Who is null)
            return false;
        return lanes.Length == 1 || lanes[1].Who is null || lanes[1].Said.Length < lanes[0].Said.Length;
    }

    private static string Peak(SpeakerLane first, TimeBin<Statement>[] bins, int all)
    {
        int peak = bins.Max(bin => bin.Items.Length);
        string when = bins.First(bin => bin.Items.Length == peak).Words;
        string dated = first.Said.Length == peak ? $" (all dated {when})." : $", {peak} of them dated {when}.";
        string name = BidiIsolation.Isolate(first.Name);
        if (first.Said.Length == all)
            return $"All by {name}: {Plurals.Count(all, "statement")}{dated}";
        string share = 2 * first.Said.Length > all
            ? $"Most statements are by {name}"
            : $"More statements are by {name} than by anybody else";
        return $"{share}: {first.Said.Length} of {all}{dated}";
    }

    private static LaneView Lane(
        PageBuilder builder, TimeScale scale, SpeakerLane lane, TimeBin<Statement>[] bins, int most)
    {
        var marks = bins.Select(bin => (Mark(builder, scale, lane, bin, most), bin.Items.Length));
        return new LaneView(
            lane.Who is { } who ? builder.Link(who) : null, lane.Name, Plurals.Count(lane.Said.Length, "statement"),
            SymbolSizes.Counted(marks), [], [],
            string.Join("; ", bins.Select(bin => $"{bin.Words}: {bin.Items.Length}")));
    }

    private static MarkView Mark(
        PageBuilder builder, TimeScale scale, SpeakerLane lane, TimeBin<Statement> bin, int most) => new(
        scale.At(bin.Spot), MarkShape.Dot, SymbolSizes.Radius(bin.Items.Length, most),
        $"{bin.Words}: {Plurals.Count(bin.Items.Length, "statement")}", AddressOf(builder, lane, bin),
        Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact);

    // The mark of one statement leads to its words; that of several leads to the first of them on the speaker's page.
    private static string? AddressOf(PageBuilder builder, SpeakerLane lane, TimeBin<Statement> bin)
    {
        if (bin.Items.Length == 1)
            return builder.AddressOf(bin.Items[0]);
        return lane.Who is { } who ? StatementAddresses.AmongThoseOf(builder, who, bin.Items[0]) : null;
    }
}
