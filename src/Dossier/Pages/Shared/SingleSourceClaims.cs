using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// What one source alone has of a record on which several report. It is said only of what the curators gave evidence of
/// its own, and never of what another source has anywhere: to say that the others are silent is a claim too.
/// </summary>
internal static class SingleSourceClaims
{
    /// <param name="statements">All that the sources have of it.</param>
    public static ILookup<SourceId, OnlyHereView> In(PageBuilder builder, Event item, Statement[] statements)
    {
        var demands = statements.SelectMany(statement => builder.Corpus.PositionsIn(statement.Id)).Select(position => position.Demand).Distinct();
        var passages = statements.Select(statement => statement.Id).ToHashSet();
        return Views(statements,
        [
            .. Facts("Date", item.Dates, DateWords.Words), .. Facts("Place", item.Places, place => place),
            .. item.Participants.SelectMany(participant => Participant(builder, participant, statements)),
            .. demands.SelectMany(demand => Positions(builder, demand, passages.Contains)),
        ]);
    }

    /// <summary>The passages with a position that no other source has.</summary>
    public static HashSet<PassageId> On(Corpus corpus, Demand demand, Statement[] statements) => AreOfSeveral(statements)
        ? [.. HeldInOne(corpus, demand.DemandId).SelectMany(positions => positions).Select(position => position.Passage.Id)]
        : [];

    private static ILookup<SourceId, OnlyHereView> Views(Statement[] statements, IEnumerable<(SourceId Source, OnlyHereView View)> found) =>
        (AreOfSeveral(statements) ? found : []).ToLookup(pair => pair.Source, pair => pair.View);

    private static bool AreOfSeveral(Statement[] statements) => statements.Select(statement => statement.Source.Id).Distinct().Skip(1).Any();

    private static IEnumerable<(SourceId, OnlyHereView)> Facts<T>(string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) =>
        facts.GroupBy(fact => fact.Value.Value)
            .SelectMany(value => Alone(value.SelectMany(fact => fact.Evidence).Select(id => id.Value.Source), $"{label}: {words(value.Key)}"));

    private static IEnumerable<(SourceId, OnlyHereView)> Participant(PageBuilder builder, Participant participant, Statement[] statements)
    {
        if (participant.Evidence.IsEmpty)
            return [];
        var actor = participant.Actor.Value;
        var sources = participant.Evidence.Select(id => id.Value.Source)
            .Concat(statements.Where(statement => Names(builder.Corpus.Hierarchy, statement, actor)).Select(statement => statement.Source.Id));
        return Alone(sources, "Participant: ", Attribution.Run(builder.Link(actor)));
    }

    private static IEnumerable<(SourceId, OnlyHereView)> Alone(IEnumerable<SourceId> sources, string label, params TextRun[] value) =>
        sources.Distinct().ToArray() is [var alone] ? [(alone, new OnlyHereView(null, [new TextRun(label), .. value]))] : [];

    // Whoever names or hears a minister names the state, as with positions.
    private static bool Names(ActorHierarchy lineage, Statement statement, ActorId actor)
    {
        var draft = statement.Passage.Draft;
        return draft.By.Concat(draft.For).Concat(draft.To).Concat(draft.Via).Select(one => one.Value)
            .Concat(statement.Passage.Spans.SelectMany(statement.Source.MentionsIn).Select(mention => mention.Actor))
            .Any(one => lineage.From(one, statement.Days).Contains(actor));
    }

    private static IEnumerable<(SourceId, OnlyHereView)> Positions(PageBuilder builder, DemandId demand, Func<PassageId, bool> isHere) =>
        HeldInOne(builder.Corpus, demand)
            .Select(positions => positions.FirstOrDefault(position => isHere(position.Passage.Id))).OfType<Position>()
            .Select(position => (position.Source.Id, new OnlyHereView(PositionViews.Compose(builder, position, InterfaceWords.InArticlesOwnWords), [])));

    private static IEnumerable<IGrouping<(ActorId, string), Position>> HeldInOne(Corpus corpus, DemandId demand) =>
        corpus.PositionsOn(demand).GroupBy(Held).Where(positions => !positions.Select(position => position.Source.Id).Distinct().Skip(1).Any());

    // A claimant who restates or hardens a demand holds what it raised.
    private static (ActorId Party, string Stance) Held(Position position) =>
        (position.Party, position.Stance.IsClaim ? "" : position.Stance.Name);
}
