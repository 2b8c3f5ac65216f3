using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// What only one of several sources says about a record. A page says so only of facts for which the curators named the
/// evidence. It never says so of words elsewhere in the articles: that the other sources are silent is a claim too.
/// </summary>
internal static class SingleSourceClaims
{
    /// <param name="statements">All that the sources have about the event.</param>
    public static ILookup<SourceId, OnlyHereView> In(PageBuilder builder, Event item, Statement[] statements)
    {
        var demands = statements
            .SelectMany(statement => builder.Corpus.PositionsIn(statement.Id))
            .Select(position => position.Demand)
            .Distinct();
        var passages = statements.Select(statement => statement.Id).ToHashSet();
        return Views(statements,
        [
            .. Facts(item.Dates, day => builder.Words.DateIs(builder.Words.Dates.Words(day))),
            .. Facts(item.Places, builder.Words.PlaceIs),
            .. item.Participants.SelectMany(participant => Participant(builder, participant, statements)),
            .. demands.SelectMany(demand => Positions(builder, demand, passages.Contains)),
        ]);
    }

    /// <summary>The passages that record a position which no other source reports.</summary>
    public static HashSet<PassageId> On(Corpus corpus, Demand demand, Statement[] statements)
    {
        if (!AreOfSeveral(statements))
            return [];
        var positions = HeldInOne(corpus, demand.DemandId).SelectMany(positions => positions);
        return [.. positions.Select(position => position.Passage.Id)];
    }

    private static ILookup<SourceId, OnlyHereView> Views(
        Statement[] statements, IEnumerable<(SourceId Source, OnlyHereView View)> found) =>
        (AreOfSeveral(statements) ? found : []).ToLookup(pair => pair.Source, pair => pair.View);

    private static bool AreOfSeveral(Statement[] statements) =>
        statements.Select(statement => statement.Source.Id).Distinct().Skip(1).Any();

    private static IEnumerable<(SourceId, OnlyHereView)> Facts<T>(
        ImmutableArray<Fact<T>> facts, Func<T, string> words)
    {
        return facts.GroupBy(fact => fact.Value.Value)
            .SelectMany(same => Alone(SourcesOf(same), [new TextRun(words(same.Key))]));

        static IEnumerable<SourceId> SourcesOf(IEnumerable<Fact<T>> same) =>
            same.SelectMany(fact => fact.Evidence).Select(id => id.Value.Source);
    }

    private static IEnumerable<(SourceId, OnlyHereView)> Participant(
        PageBuilder builder, Participant participant, Statement[] statements)
    {
        if (participant.Evidence.IsEmpty)
            return [];
        var actor = participant.Actor.Value;
        var naming = statements
            .Where(statement => Names(builder.Corpus.Hierarchy, statement, actor))
            .Select(statement => statement.Source.Id);
        var sources = participant.Evidence.Select(id => id.Value.Source).Concat(naming);
        return Alone(sources, builder.Words.ParticipantIsRuns(Attribution.Run(builder.Link(actor))));
    }

    private static IEnumerable<(SourceId, OnlyHereView)> Alone(
        IEnumerable<SourceId> sources, ImmutableArray<TextRun> words) =>
        sources.Distinct().ToArray() is [var alone]
            ? [(alone, new OnlyHereView(null, words))]
            : [];

    // A source that names or quotes a minister names the state too, as it is with positions.
    private static bool Names(ActorHierarchy hierarchy, Statement statement, ActorId actor)
    {
        var draft = statement.Passage.Draft;
        var speakers = draft.By.Concat(draft.For).Concat(draft.To).Concat(draft.Via).Select(one => one.Value);
        var mentioned = statement.Passage.Spans
            .SelectMany(statement.Source.MentionsIn)
            .Select(mention => mention.Actor);
        return speakers.Concat(mentioned).Any(one => hierarchy.From(one, statement.Days).Contains(actor));
    }

    private static IEnumerable<(SourceId, OnlyHereView)> Positions(
        PageBuilder builder, DemandId demand, Func<PassageId, bool> isHere)
    {
        return HeldInOne(builder.Corpus, demand)
            .Select(positions => positions.FirstOrDefault(position => isHere(position.Passage.Id)))
            .OfType<Position>()
            .Select(position => (position.Source.Id, View(position)));

        OnlyHereView View(Position position) =>
            new(PositionViews.Compose(builder, position, builder.Words.InArticlesOwnWords), []);
    }

    private static IEnumerable<IGrouping<(ActorId, string), Position>> HeldInOne(Corpus corpus, DemandId demand) =>
        corpus.PositionsOn(demand)
            .GroupBy(Held)
            .Where(positions => positions.Select(position => position.Source.Id).Distinct().Count() == 1);

    // A claimant that restates or hardens a demand holds the same as when it raised it.
    private static (ActorId Party, string Stance) Held(Position position) =>
        (position.Party, position.Stance.IsClaim ? "" : position.Stance.Name);
}
