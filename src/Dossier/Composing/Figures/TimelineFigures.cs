using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>Who said how much when, below what happened.</summary>
internal static class TimelineFigures
{
    private const int Fewest = 3;

    /// <summary>Null where there is too little to see.</summary>
    public static LaneFigureView? Of(Sheet sheet)
    {
        var corpus = sheet.Corpus;
        var said = corpus.Statements.Select(Said).ToArray();
        var happened = corpus.Events.Select(item => new Timed<Event>(item, TimeSpot.Of(item.Date), EventItems.Date(item).Text)).ToArray();
        var spots = said.Select(item => item.Spot).Concat(happened.Select(item => item.Spot)).ToArray();
        if (said.Length < Fewest || spots.DistinctBy(spot => spot.At).Take(2).Count() < 2)
            return null;
        var scale = TimeScale.Over(spots);
        var bins = new TimeBins(scale, spots);
        var voices = Voices.Of(sheet, said).Select(voice => (Voice: voice, Bins: bins.Of(voice.Said).ToArray())).ToArray();
        int most = voices.SelectMany(voice => voice.Bins).Max(bin => bin.Items.Length);
        return new LaneFigureView(
            Caption(voices[0].Voice, voices[0].Bins, said.Length, scale), scale.Axis(),
            happened.Length == 0 ? null : EventLanes.Of(sheet, scale, [.. bins.Of(happened)]),
            [.. voices.Select(voice => Lane(sheet, scale, voice.Voice, voice.Bins, most))]);
    }

    /// <summary>No later than its source appeared.</summary>
    public static Timed<Statement> Said(Statement statement) => new(
        statement, TimeSpot.Of(statement.Passage.Said, statement.Source.Draft.Issued.Latest), DateWords.DayOnly(statement.Passage.Said).Text);

    /// <summary>“Time is cut where nothing is on record.”, with a space before it; empty where it is not.</summary>
    public static string CutWords(TimeScale scale) => scale.Stretches.Length > 1 ? " Time is cut where nothing is on record for long." : "";

    private static string Caption(Voice first, TimeBin<Statement>[] bins, int all, TimeScale scale)
    {
        var peak = bins.MaxBy(bin => bin.Items.Length)!;
        string whose = first.Who is null ? "" : first.Said.Length == peak.Items.Length
            ? $"{Isolation.Of(first.Name)} speaks most: {first.Said.Length} of {Plurals.Count(all, "statement")} (all dated {peak.Words}). "
            : $"{Isolation.Of(first.Name)} speaks most: {first.Said.Length} of {Plurals.Count(all, "statement")}, {peak.Items.Length} of them dated {peak.Words}. ";
        return $"{whose}The larger a circle, the more was said; a ring has no certain day.{CutWords(scale)}";
    }

    private static LaneView Lane(Sheet sheet, TimeScale scale, Voice voice, TimeBin<Statement>[] bins, int most) => new(
        voice.Who is { } who ? sheet.Link(who) : null, voice.Name, Plurals.Count(voice.Said.Length, "statement"),
        Bubbles.Counted(bins.Select(bin => (Mark(sheet, scale, voice, bin, most), bin.Items.Length))), [], [],
        string.Join("; ", bins.Select(bin => $"{bin.Items.Length} {bin.Words}")));

    // One statement leads to its words; several to where their speaker's page begins with them.
    private static MarkView Mark(Sheet sheet, TimeScale scale, Voice voice, TimeBin<Statement> bin, int most) => new(
        scale.At(bin.Spot), MarkShape.Dot, Bubbles.Radius(bin.Items.Length, most), $"{bin.Words}: {Plurals.Count(bin.Items.Length, "statement")}",
        bin.Items.Length == 1 ? sheet.AddressOf(bin.Items[0]) : voice.Who is { } who ? ActorPages.AddressOf(sheet, who, bin.Items[0]) : null,
        Range: scale.Range(bin.Spot), Hollow: !bin.Spot.IsExact);
}
