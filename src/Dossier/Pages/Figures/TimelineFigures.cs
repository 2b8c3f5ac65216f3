using Dossier.Charts;
using Dossier.Linking.Relations;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>Who said how much when, below what happened.</summary>
internal static class TimelineFigures
{
    private const int Fewest = 3;

    /// <summary>Null where there is too little to see.</summary>
    public static LaneFigureView? Draw(PageBuilder builder)
    {
        var timeline = Timeline.From(builder.Corpus);
        return IsShown(timeline) ? DrawTimeline(builder, timeline, hasList: false) with { Years = YearFigures.Links(builder, timeline) } : null;
    }

    public static bool IsShown(Timeline timeline) => timeline.Said.Length >= Fewest && timeline.IsSpread;

    /// <param name="hasList">The events are listed below, and the circles were explained above.</param>
    public static LaneFigureView DrawTimeline(PageBuilder builder, Timeline timeline, bool hasList)
    {
        var scale = TimeScale.Over(timeline.Spots);
        var bins = new TimeBins(scale, timeline.Spots);
        var voices = SpeakerLanes.Group(builder, timeline.Said).Select(voice => (Voice: voice, Bins: bins.Group(voice.Said).ToArray())).ToArray();
        int most = voices.SelectMany(voice => voice.Bins).Select(bin => bin.Items.Length).DefaultIfEmpty(1).Max();
        string peak = voices.Length == 0 ? timeline.LeavesOut ? "No statement that is surely of this year is on record." : "No statement of this year is on record."
            : IsLoudest([.. voices.Select(voice => voice.Voice)]) ? Peak(voices[0].Voice, voices[0].Bins, timeline.Said.Length) : $"{Plurals.Count(timeline.Said.Length, "statement")}.";
        string key = hasList ? "" : "The larger a circle, the more was said; a ring has no certain day.";
        return new LaneFigureView(
            string.Join(' ', new[] { peak, timeline.LeavesOut ? "Statements that may be of another year are not counted." : "", key, CutWords(scale).TrimStart() }.Where(sentence => sentence.Length > 0)), scale.Axis(),
            timeline.Happened.Length == 0 ? null : EventLanes.Draw(builder, scale, [.. bins.Group(timeline.Happened)], hasList),
            [.. voices.Select(voice => Lane(builder, scale, voice.Voice, voice.Bins, most))]);
    }

    /// <summary>“Time is cut where nothing is on record.”, with a space before it; empty where it is not.</summary>
    public static string CutWords(TimeScale scale) => scale.Stretches.Length > 1 ? " Time is cut where nothing is on record for long." : "";

    // Nobody speaks most where two do.
    private static bool IsLoudest(SpeakerLane[] voices) =>
        voices[0].Who is not null && (voices.Length == 1 || voices[1].Who is null || voices[1].Said.Length < voices[0].Said.Length);

    private static string Peak(SpeakerLane first, TimeBin<Statement>[] bins, int all)
    {
        int peak = bins.Max(bin => bin.Items.Length);
        string when = bins.First(bin => bin.Items.Length == peak).Words;
        string dated = first.Said.Length == peak ? $" (all dated {when})." : $", {peak} of them dated {when}.";
        string name = BidiIsolation.Isolate(first.Name);
        if (first.Said.Length == all)
            return $"All by {name}: {Plurals.Count(all, "statement")}{dated}";
        string share = 2 * first.Said.Length > all ? $"Most statements are by {name}" : $"More statements are by {name} than by anybody else";
        return $"{share}: {first.Said.Length} of {all}{dated}";
    }

    private static LaneView Lane(PageBuilder builder, TimeScale scale, SpeakerLane voice, TimeBin<Statement>[] bins, int most) => new(
        voice.Who is { } who ? builder.Link(who) : null, voice.Name, Plurals.Count(voice.Said.Length, "statement"),
        SymbolSizes.Counted(bins.Select(bin => (Mark(builder, scale, voice, bin, most), bin.Items.Length))), [], [],
        string.Join("; ", bins.Select(bin => $"{bin.Words}: {bin.Items.Length}")));

    // One statement leads to its words; several to where their speaker's page begins with them.
    private static MarkView Mark(PageBuilder builder, TimeScale scale, SpeakerLane voice, TimeBin<Statement> bin, int most) => new(
        scale.At(bin.Spot), MarkShape.Dot, SymbolSizes.Radius(bin.Items.Length, most), $"{bin.Words}: {Plurals.Count(bin.Items.Length, "statement")}",
        bin.Items.Length == 1 ? builder.AddressOf(bin.Items[0]) : voice.Who is { } who ? StatementAddresses.AmongThoseOf(builder, who, bin.Items[0]) : null,
        Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact);
}
