using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Beside a party without a word of its own, where those stand who belong to it.</summary>
internal static class PartViews
{
    private const int MostNamed = 8;

    /// <summary>As of the edition, beside every claimant and addressee without a word of its own.</summary>
    public static ImmutableArray<PartStandingView> Compose(PageBuilder builder, Demand demand) =>
        [.. PositionViews.Silent(builder.Corpus, demand).SelectMany(whole => Compose(builder, builder.Corpus.Settings.Edition.Latest, demand, whole))];

    /// <summary>Those who take the same stance in the same words are named together.</summary>
    public static IEnumerable<PartStandingView> Compose(PageBuilder builder, long day, Demand demand, ActorId whole) =>
        Compose(builder, day, demand, whole, PositionViews.Dated, position => PositionViews.AccordingTo(builder, position));

    /// <param name="said">Words for the date.</param>
    /// <param name="accordingTo">Who reports it; empty where it is their own.</param>
    public static IEnumerable<PartStandingView> Compose(
        PageBuilder builder, long day, Demand demand, ActorId whole, Func<Position, DateView> said, Func<Position, IEnumerable<LinkView>> accordingTo) =>
        PartStandings.On(builder.Corpus, day, demand, whole)
            .GroupBy(word => (word.Position.IsOwn, word.Position.Stance.Name, word.Position.Passage.Id))
            .Select(same => View(builder, whole, [.. same]) with { Said = said(same.First().Position), AccordingTo = [.. accordingTo(same.First().Position)] });

    /// <summary>Somebody who belongs to the party has a position on the demand.</summary>
    public static bool Any(Corpus corpus, Demand demand, ActorId whole) =>
        PartStandings.On(corpus, corpus.Settings.Edition.Latest, demand, whole).Any();

    /// <summary>“of those who belong to it, Poland and Slovakia: “opposes”, according to the Courier (2 May 2030, the words)”.</summary>
    public static IEnumerable<TextRun> Sentence(PartStandingView view) =>
    [
        new TextRun("of those who belong to it, "), .. Names(view), new TextRun($": “{view.Stance}”{(view.CuratorsReading ? " in the curators’ reading" : "")}"),
        .. view.AccordingTo.IsEmpty ? Array.Empty<TextRun>() : [new TextRun(", according to "), .. PositionViews.Listed(view.AccordingTo)],
        new TextRun($" ({(view.AccordingTo.IsEmpty ? "own position, " : "")}{view.Said.Text}"),
        .. view.Evidence is string url ? (TextRun[])[new(", "), new("the words", url, RecordKind.Passage)] : [],
        new TextRun(")"),
    ];

    private static IEnumerable<TextRun> Names(PartStandingView view) =>
        [.. PositionViews.Listed(view.Parts), .. view.More is null ? Array.Empty<TextRun>() : [new TextRun(" " + view.More)]];

    private static PartStandingView View(PageBuilder builder, ActorId whole, StandingWord[] same)
    {
        var position = same[0].Position;
        var parts = same.Select(word => builder.Link(word.Position.Party)).OrderByName(part => part.Text).ToArray();
        return new PartStandingView(
            builder.Link(whole), [.. parts.Take(MostNamed)], parts.Length > MostNamed ? $"and {parts.Length - MostNamed} more" : null,
            position.Stance.Words, position.Stance.Polarity, position.IsReading, [], PositionViews.Dated(position),
            builder.AddressOf(new Statement(position.Source, position.Passage)))
        {
            Warning = SourceStatusWords.Warning(position.Source),
        };
    }
}
