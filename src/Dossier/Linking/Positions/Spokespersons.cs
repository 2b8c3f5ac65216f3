using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>
/// Finds who speaks for an actor: those who hold an office there on the day of the edition, and those whose statements
/// counted for it when they were made (a head of department also speaks for the ministry, and so for the state). Those
/// who left office without such a statement do not speak for it.
/// </summary>
internal sealed class Spokespersons
{
    private readonly ILookup<ActorId, Actor> _current;
    private readonly ILookup<ActorId, Actor> _former;
    private readonly FrozenDictionary<ActorId, ImmutableArray<ActorId>> _heard;
    private readonly FrozenDictionary<ActorId, Actor> _actors;
    private readonly ActorHierarchy _lineage;

    public Spokespersons(
        EdtfDate edition, ImmutableArray<Actor> actors, ImmutableArray<Statement> statements,
        ImmutableArray<Position> positions, ActorHierarchy lineage)
    {
        _lineage = lineage;
        _actors = actors.ToFrozenDictionary(actor => actor.ActorId);
        _current = In(actors, role => role.MayBeHeld(new DaySpan(edition.Earliest, edition.Latest)));
        _former = In(actors, role => role.IsOverBefore(edition.Earliest));
        _heard = statements.SelectMany(statement => Speakers(statement)).Concat(positions.SelectMany(Speakers))
            .Where(pair => pair.For != pair.Speaker).CountBy(pair => pair)
            .GroupBy(pair => pair.Key.For)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(pair => pair.Value)
                    .ThenBy(pair => pair.Key.Speaker.Value, StringComparer.Ordinal)
                    .Select(pair => pair.Key.Speaker).ToImmutableArray());
    }

    /// <summary>Those with statements that count for the actor, most statements first.</summary>
    public IEnumerable<Actor> SpeakersFor(ActorId actor) =>
        _heard.GetValueOrDefault(actor, []).Select(speaker => _actors[speaker]);

    /// <summary>Those who hold an office there but have no statement that counts for the actor.</summary>
    public IEnumerable<Actor> InOffice(ActorId actor) =>
        _current[actor].ExceptBy(_heard.GetValueOrDefault(actor, []), one => one.ActorId);

    /// <summary>
    /// Those whose offices there have all ended, and who made no statement for the actor while they held one.
    /// </summary>
    public IEnumerable<Actor> Former(ActorId actor) => _former[actor]
        .ExceptBy(_heard.GetValueOrDefault(actor, []), one => one.ActorId)
        .ExceptBy(_current[actor].Select(one => one.ActorId), one => one.ActorId);

    private static ILookup<ActorId, Actor> In(ImmutableArray<Actor> actors, Func<Role, bool> counts) =>
        InverseIndex.Pairs(
            actors,
            actor => actor.Roles.Where(role => role.In is not null && counts(role)).Select(role => role.In!.Value));

    // The actors on whose behalf the words were said, and those in which the speaker held an office on that day. Actors
    // above these count only for words that are their own position.
    private IEnumerable<(ActorId For, ActorId Speaker)> Speakers(Statement statement)
    {
        var draft = statement.Passage.Draft;
        return
            from speaker in draft.By.Select(one => one.Value)
            where _actors.ContainsKey(speaker)
            from party in _actors[speaker].Roles.Where(role => role.In is not null && role.MayBeHeld(statement.Days))
                .Select(role => role.In!.Value)
                .Concat(draft.For.SelectMany(one => Way(speaker, one.Value, statement.Days))).Distinct()
            select (party, speaker);
    }

    private IEnumerable<(ActorId For, ActorId Speaker)> Speakers(Position position) => position.IsOwn
        ? from speaker in position.Passage.Draft.By
          from party in Way(speaker.Value, position.Party, new Statement(position.Source, position.Passage).Days)
          select (party, speaker.Value)
        : [];

    // The party, and all actors between the speaker and it.
    private IEnumerable<ActorId> Way(ActorId speaker, ActorId party, DaySpan days) =>
        _lineage.From(speaker, days)
            .Where(one => one != speaker && _lineage.From(one, days).Contains(party))
            .Append(party)
            .Distinct();
}
