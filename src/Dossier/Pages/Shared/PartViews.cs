using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// The positions of those who belong to a party, shown beside a party that has none in its own words.
/// </summary>
internal static class PartViews
{
    private const int MostNamed = 8;

    /// <summary>As of the edition, for every claimant and addressee that has no position in its own words.</summary>
    public static ImmutableArray<PartStandingView> Compose(PageBuilder builder, Demand demand)
    {
        long edition = builder.Corpus.Settings.Edition.Latest;
        var silent = StandingViews.Silent(builder.Corpus, demand);
        return [.. silent.SelectMany(whole => Compose(builder, edition, demand, whole))];
    }

    /// <summary>Members that take the same stance in the same words are named together.</summary>
    public static IEnumerable<PartStandingView> Compose(PageBuilder builder, long day, Demand demand, ActorId whole) =>
        Compose(
            builder, day, demand, whole,
            position => PositionViews.Dated(builder.Words, position), position => PositionViews.AccordingTo(builder, position));

    /// <param name="said">Makes the words for a date.</param>
    /// <param name="accordingTo">Who reports a position; empty where the party states it itself.</param>
    public static IEnumerable<PartStandingView> Compose(
        PageBuilder builder, long day, Demand demand, ActorId whole,
        Func<Position, DateView> said, Func<Position, IEnumerable<LinkView>> accordingTo)
    {
        return PartStandings.On(builder.Corpus, day, demand, whole)
            .GroupBy(word => (word.Position.IsOwn, word.Position.Stance.Name, word.Position.Passage.Id))
            .Select(same => WithVoices([.. same]));

        PartStandingView WithVoices(StandingWord[] same)
        {
            var first = same[0].Position;
            return View(builder, whole, same) with { Said = said(first), AccordingTo = [.. accordingTo(first)] };
        }
    }

    /// <summary>Whether somebody who belongs to the party has a position on the demand.</summary>

    public static bool Any(Corpus corpus, Demand demand, ActorId whole) =>
        PartStandings.On(corpus, corpus.Settings.Edition.Latest, demand, whole).Any();

    /// <summary>
    /// “of those who belong to it, Poland and Slovakia: “opposes”, according to the Courier (2 May 2030, the words)”.
    /// </summary>
    public static ImmutableArray<TextRun> Sentence(InterfaceWords words, PartStandingView view)
    {
        var parts = Names(words, view);
        string stance = view.CuratorsReading
            ? words.StanceQuotedReading(view.Stance)
            : words.StanceQuoted(view.Stance);
        TextRun? evidence = view.Evidence is string url ? new TextRun(words.TheWords, url, RecordKind.Passage) : null;
        if (view.AccordingTo.IsEmpty)
        {
            return evidence is null
                ? words.PartOwnRuns(parts, stance, view.Said.Text)
                : words.PartOwnWordsRuns(parts, stance, view.Said.Text, evidence);
        }

        var reporters = PositionViews.Listed(words, view.AccordingTo);
        return evidence is null
            ? words.PartReportedRuns(parts, stance, reporters, view.Said.Text)
            : words.PartReportedWordsRuns(parts, stance, reporters, view.Said.Text, evidence);
    }

    private static ImmutableArray<TextRun> Names(InterfaceWords words, PartStandingView view)
    {
        var names = PositionViews.Listed(words, view.Parts);
        return view.More is null ? names : words.AndMoreAfterRuns(names, view.More);
    }

    private static PartStandingView View(PageBuilder builder, ActorId whole, StandingWord[] same)
    {
        var position = same[0].Position;
        var parts = same.Select(word => builder.Link(word.Position.Party)).OrderByName(part => part.Text).ToArray();
        int rest = parts.Length - MostNamed;
        return new PartStandingView(
            builder.Link(whole), [.. parts.Take(MostNamed)], rest > 0 ? builder.Words.AndMore($"{rest}") : null,
            StanceWords.Verb(builder.Words, position.Stance), position.Stance.Mark, position.IsReading, [],
            PositionViews.Dated(builder.Words, position), PositionViews.AddressOf(builder, position))
        {
            Warning = SourceStatusWords.Warning(builder.Words, position.Source),
        };
    }
}
