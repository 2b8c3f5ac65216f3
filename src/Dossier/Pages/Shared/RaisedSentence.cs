using System.Collections.Immutable;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// Who first raised a demand and when, in one sentence and further ones about who may have raised it before.
/// </summary>
internal static class RaisedSentence
{
    /// <summary>“First raised by Orvania: 7 April 2031.”; empty if nobody has raised it as of the edition.</summary>
    public static ImmutableArray<TextRun> Compose(PageBuilder builder, Demand demand)
    {
        var claims = builder.Corpus.PositionsOn(demand.DemandId)
            .Where(position => position.Stance.IsClaim && position.Day <= builder.Corpus.Settings.Edition.Latest)
            .ToArray();
        if (FirstClaim(claims) is not { } first)
            return [];
        // Own claims are compared with own claims only, and reports with reports.
        var alike = claims.Where(position => position.IsOwn == first.IsOwn).ToArray();
        var same = Array.FindAll(
            alike, position => position.Day == first.Day && position.When.Text == first.When.Text);
        var ofParty = Array.FindAll(alike, position => position.Party == first.Party);
        var ofOthers = alike.Where(position => same.All(one => one.Party != position.Party));
        return
        [
            .. FirstRaised(builder, first, same, ofParty),
            .. first.IsOwn ? [] : EarlierReports(builder, first, ofParty),
            .. EarlierClaims(builder, first, ofOthers),
        ];
    }

    // Whoever restates a demand raised it before, which may be known only from others.
    private static Position? FirstClaim(Position[] claims) =>
        Array.Find(claims, position => position.IsOwn && !position.Stance.IsRestatement)
        ?? Array.Find(claims, position => !position.Stance.IsRestatement)
        ?? Array.Find(claims, position => position.IsOwn)
        ?? claims.FirstOrDefault();

    private static ImmutableArray<TextRun> FirstRaised(
        PageBuilder builder, Position first, Position[] same, Position[] ofParty)
    {
        var best = Telling.InOrder(same.Where(position => position.Party == first.Party)).First();
        var parties = same.Select(position => position.Party).Distinct().Select(builder.Link);
        var words = builder.Words;
        var date = first.IsOwn ? StandingViews.FirstSaid(words, first, ofParty) : PositionViews.Dated(words, first);
        ImmutableArray<TextRun> none = [];
        return words.FirstRaisedRuns(
            PositionViews.Listed(words, parties),
            first.IsOwn ? none : words.AccordingToReportersRuns(Reporters(builder, best)),
            best.IsReading ? words.InCuratorsReading : "",
            date.Text,
            PositionViews.AddressOf(builder, best) is string url
                ? words.WordsInBracketsRuns(new TextRun(words.TheWords, url, RecordKind.Passage))
                : none);
    }

    // “ Perhaps earlier, according to the Daily Tide: April 2030.” Each date is the one that the named source gives; no
    // source says that its date is the earlier one.
    private static IEnumerable<TextRun> EarlierReports(PageBuilder builder, Position first, Position[] reports) =>
        reports
            .Where(position => position.When.Earliest < first.When.Earliest)
            .DistinctBy(position => (position.Source.Id, PositionViews.Dated(builder.Words, position).Text))
            .SelectMany(position => builder.Words
                .PerhapsEarlierAccordingToRuns(
                    Reporters(builder, position), PositionViews.Dated(builder.Words, position).Text)
                .Prepend(new TextRun(" ")));

    // “ Perhaps earlier by Halveny: no later than 9 April 2031.”
    private static IEnumerable<TextRun> EarlierClaims(
        PageBuilder builder, Position first, IEnumerable<Position> claims) =>
        claims
            .Where(position => position.Days.First < first.Day)
            .DistinctBy(position => position.Party)
            .SelectMany(position => builder.Words
                .PerhapsEarlierByRuns(
                    Attribution.Run(builder.Link(position.Party)), PositionViews.Dated(builder.Words, position).Text)
                .Prepend(new TextRun(" ")));

    private static ImmutableArray<TextRun> Reporters(PageBuilder builder, Position position) =>
        PositionViews.Listed(builder.Words, PositionViews.AccordingTo(builder, position));
}
