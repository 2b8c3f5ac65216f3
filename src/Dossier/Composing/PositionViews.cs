using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>Positions as pages show them, and the standings derived from them.</summary>
internal static class PositionViews
{
    public static PositionView Of(Sheet sheet, Position position) => new(
        sheet.Link(position.Demand), sheet.Link(position.Party), position.Stance.Words, position.Stance.Polarity,
        AccordingTo(sheet, position), position.Stance.IsReading);

    /// <summary>Who reports it; empty where it is the party's own.</summary>
    public static ImmutableArray<LinkView> AccordingTo(Sheet sheet, Position position) =>
        position.IsOwn ? [] : Attribution.Voices(sheet, new Statement(position.Source, position.Passage));

    /// <summary>The positions that one passage records.</summary>
    public static ImmutableArray<PositionView> Of(Sheet sheet, Statement statement) =>
        [.. sheet.Corpus.PositionsIn(statement.Id).Select(position => Of(sheet, position))];

    /// <param name="other">What tells the positions of one passage apart: the demand on a party's page, the party on a demand's.</param>
    public static ImmutableArray<PositionStepView> Steps(Sheet sheet, IEnumerable<Position> positions, string idPrefix, Func<Position, string> other) =>
        [.. positions.Select(position => Step(sheet, position, $"{idPrefix}-{position.Passage.Id.Source.Value}-{position.Passage.Id.Value}-{other(position)}"))];

    /// <summary>The last own positions of each party on each demand, as of the edition.</summary>
    public static IEnumerable<Position> Standing(Corpus corpus, IEnumerable<Position> positions) =>
        StandingRules.On(corpus.Masthead.Edition.Latest, positions);

    /// <summary>Where each party stands: claimants first, then addressees, then others; a stance once.</summary>
    public static ImmutableArray<StandingView> Standings(Sheet sheet, Demand demand) =>
        [.. Standing(sheet.Corpus, sheet.Corpus.PositionsOn(demand.DemandId))
            .OrderBy(position => RoleOrder(demand, position.Party))
            .ThenByName(position => sheet.Corpus.Actor(position.Party).Name.Value).ThenBy(position => position.Party.Value, StringComparer.Ordinal)
            .DistinctBy(position => (position.Party, position.Stance))
            .Select(position => Standing(sheet, demand, position))];

    /// <summary>Claimants and addressees without a position of their own.</summary>
    public static ImmutableArray<ActorId> Silent(Corpus corpus, Demand demand)
    {
        var heard = Standing(corpus, corpus.PositionsOn(demand.DemandId)).Select(position => position.Party).ToHashSet();
        return [.. demand.By.Concat(demand.To).Select(party => party.Value).Distinct().Where(party => !heard.Contains(party))];
    }

    private static StandingView Standing(Sheet sheet, Demand demand, Position position) => new(
        sheet.Link(position.Party), RoleOrder(demand, position.Party) switch { 0 => "claimant", 1 => "addressee", _ => "third party" },
        position.Stance.Words, position.Stance.Polarity, DateWords.DayOnly(position.Said),
        sheet.AddressOf(new Statement(position.Source, position.Passage)), position.Stance.IsReading);

    private static int RoleOrder(Demand demand, ActorId party) =>
        demand.By.Any(one => one.Value == party) ? 0 : demand.To.Any(one => one.Value == party) ? 1 : 2;

    private static PositionStepView Step(Sheet sheet, Position position, string id) =>
        new(Of(sheet, position), StatementViews.Of(sheet, new Statement(position.Source, position.Passage), id));
}
