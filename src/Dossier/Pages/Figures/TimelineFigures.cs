using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>Draws who said how much when, below a lane of what happened.</summary>
internal static class TimelineFigures
{
    private const int Fewest = 3;
    private const int MostInShort = 3;

    /// <summary>Null if there is too little to see.</summary>
    public static LaneFigureView? Draw(PageBuilder builder)
    {
        var timeline = Timeline.From(builder.Words, builder.Corpus);
        if (!IsShown(timeline))
            return null;
        return DrawTimeline(builder, timeline, hasList: false) with { Years = YearFigures.Links(builder, timeline) };
    }

    /// <summary>
    /// The events and those who said most, for a page that leads to the whole figure. Null if there is too little to see.
    /// </summary>
    public static LaneFigureView? DrawShort(PageBuilder builder) => Draw(builder) is { } figure
        ? figure with
        {
            Events = figure.Events is { } events ? events with { Lane = events.Lane with { Data = null } } : null,
            Lanes = [.. figure.Lanes.Take(MostInShort).Select(lane => lane with { Data = null })],
        }
        : null;

    public static bool IsShown(Timeline timeline) => timeline.Said.Length >= Fewest && timeline.IsSpread;

    /// <param name="hasList">
    /// True if the page lists the events below the figure. Then a figure above has already explained the circles.
    /// </param>
    public static LaneFigureView DrawTimeline(PageBuilder builder, Timeline timeline, bool hasList)
    {
        var words = builder.Words;
        var scale = TimeScale.Over(words, timeline.Spots);
        var bins = new TimeBins(words, scale, timeline.Spots);
        var lanes = SpeakerLanes.Group(builder, timeline.Said)
            .Select(lane => (Speaker: lane, Bins: bins.Group(lane.Said).ToArray()))
            .ToArray();
        int most = lanes.SelectMany(lane => lane.Bins).Select(bin => bin.Items.Length).DefaultIfEmpty(1).Max();
        var events = timeline.Happened.Length == 0
            ? null
            : EventLanes.Draw(builder, scale, [.. bins.Group(timeline.Happened)], hasList);
        string[] sentences =
        [
            Summary(words, timeline, lanes),
            timeline.LeavesOut ? words.TimelineLeavesOut : "",
            hasList ? "" : words.TimelineKey,
            CutWords(words, scale),
        ];
        return new LaneFigureView(
            string.Join(' ', sentences.Where(sentence => sentence.Length > 0)), scale.Axis(), events,
            [.. lanes.Select(lane => Lane(builder, scale, lane.Speaker, lane.Bins, most))]);
    }

    /// <summary>“Time is cut where nothing is on record for long.”; empty if no time is cut out.</summary>
    public static string CutWords(InterfaceWords words, TimeScale scale) =>
        scale.Stretches.Length > 1 ? words.TimeIsCut : "";

    private static string Summary(
        InterfaceWords words, Timeline timeline, (SpeakerLane Speaker, TimeBin<Statement>[] Bins)[] lanes)
    {
        if (lanes.Length == 0)
            return timeline.LeavesOut ? words.TimelineOfNoneSurely : words.TimelineOfNone;
        return HasMost([.. lanes.Select(lane => lane.Speaker)])
            ? Peak(words, lanes[0].Speaker, lanes[0].Bins, timeline.Said.Length)
            : words.TimelineOfAll(timeline.Said.Length);
    }

    // Whether the first speaker made more statements than any other. If two made as many, none made the most.
    private static bool HasMost(SpeakerLane[] lanes)
    {
        if (lanes[0].Who is null)
            return false;
        return lanes.Length == 1 || lanes[1].Who is null || lanes[1].Said.Length < lanes[0].Said.Length;
    }

    private static string Peak(InterfaceWords words, SpeakerLane first, TimeBin<Statement>[] bins, int all)
    {
        int number = first.Said.Length;
        int peak = bins.Max(bin => bin.Items.Length);
        string when = bins.First(bin => bin.Items.Length == peak).Words;
        string name = BidiIsolation.Isolate(first.Name);
        var (ofFirst, ofPeak, ofAll) = ($"{number}", $"{peak}", $"{all}");
        return (number == all, 2 * number > all, number == peak) switch
        {
            (true, _, true) => words.TimelineOfOneAllDated(number, name, when),
            (true, _, false) => words.TimelineOfOneMostDated(number, name, ofPeak, when),
            (_, true, true) => words.TimelineMostByAllDated(name, ofFirst, ofAll, when),
            (_, true, false) => words.TimelineMostByMostDated(name, ofFirst, ofAll, ofPeak, when),
            (_, _, true) => words.TimelineMoreByAllDated(name, ofFirst, ofAll, when),
            _ => words.TimelineMoreByMostDated(name, ofFirst, ofAll, ofPeak, when),
        };
    }

    private static LaneView Lane(
        PageBuilder builder, TimeScale scale, SpeakerLane lane, TimeBin<Statement>[] bins, int most)
    {
        var marks = bins.Select(bin => (Mark(builder, scale, lane, bin, most), bin.Items.Length));
        var words = builder.Words;
        return new LaneView(
            lane.Who is { } who ? builder.Link(who) : null, lane.Name, words.CountStatements(lane.Said.Length),
            SymbolSizes.Counted(marks), [], [],
            words.JoinSemicolons(bins.Select(bin => words.Labelled(bin.Words, $"{bin.Items.Length}"))));
    }

    private static MarkView Mark(
        PageBuilder builder, TimeScale scale, SpeakerLane lane, TimeBin<Statement> bin, int most) => new(
        scale.At(bin.Spot), MarkShape.Dot, SymbolSizes.Radius(bin.Items.Length, most),
        builder.Words.Labelled(bin.Words, builder.Words.CountStatements(bin.Items.Length)),
        AddressOf(builder, lane, bin),
        Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact);

    // The mark of one statement leads to its words; that of several leads to the first of them on the speaker's page.
    private static string? AddressOf(PageBuilder builder, SpeakerLane lane, TimeBin<Statement> bin)
    {
        if (bin.Items.Length == 1)
            return builder.AddressOf(bin.Items[0]);
        return lane.Who is { } who ? StatementAddresses.AmongThoseOf(builder, who, bin.Items[0]) : null;
    }
}
