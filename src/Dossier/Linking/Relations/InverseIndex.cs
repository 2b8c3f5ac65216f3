using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Linking.Relations;

/// <summary>The relations between records in the other direction: which records refer to this one.</summary>
internal sealed class InverseIndex(
    ImmutableArray<Actor> actors, ImmutableArray<Event> events, ImmutableArray<Demand> demands,
    ImmutableArray<Source> sources)
{
    private readonly ILookup<ActorId, Actor> _within = Pairs(actors, actor => Values(actor.PartOf));
    private readonly ILookup<ActorId, Actor> _membersOf = Pairs(actors, actor => Values(actor.MemberOf));
    private readonly ILookup<ActorId, Event> _eventsOf = Pairs(
        events, item => item.Participants.Select(participant => participant.Actor.Value));
    private readonly ILookup<ActorId, Demand> _demandsBy = Pairs(demands, demand => Values(demand.By));
    private readonly ILookup<ActorId, Demand> _demandsTo = Pairs(demands, demand => Values(demand.To));
    private readonly ILookup<ActorId, Source> _sourcesOf = Pairs(sources, source => Outlets(source.Draft));
    private readonly ILookup<EventId, Event> _eventsAfter = Pairs(events, item => Values(item.Follows));
    private readonly ILookup<EventId, Event> _eventsWithin = Pairs(events, item => Values(item.PartOf));
    private readonly ILookup<EventId, Demand> _demandsSetOutIn = Pairs(demands, demand => Values(demand.Instruments));
    private readonly ILookup<DemandId, Demand> _demandsWithin = Pairs(demands, demand => Values(demand.PartOf));
    private readonly ILookup<DemandId, Demand> _extensionsOf = Pairs(demands, demand => Values(demand.Extends));
    private readonly ILookup<DemandId, Demand> _countersTo = Pairs(demands, demand => Values(demand.Counters));
    private readonly ILookup<DemandId, Demand> _conditionsOf = Pairs(demands, demand => Values(demand.ConditionOf));

    public IEnumerable<Actor> ActorsWithin(ActorId actor) => _within[actor];

    public IEnumerable<Actor> MembersOf(ActorId actor) => _membersOf[actor];

    public IEnumerable<Event> EventsOf(ActorId actor) => _eventsOf[actor];

    public IEnumerable<Demand> DemandsBy(ActorId actor) => _demandsBy[actor];

    public IEnumerable<Demand> DemandsTo(ActorId actor) => _demandsTo[actor];

    /// <summary>The sources that an actor published, first published or wrote.</summary>
    public IEnumerable<Source> SourcesOf(ActorId actor) => _sourcesOf[actor];

    public IEnumerable<Event> EventsAfter(EventId item) => _eventsAfter[item];

    public IEnumerable<Event> EventsWithin(EventId item) => _eventsWithin[item];

    public IEnumerable<Demand> DemandsSetOutIn(EventId item) => _demandsSetOutIn[item];

    public IEnumerable<Demand> DemandsWithin(DemandId demand) => _demandsWithin[demand];

    public IEnumerable<Demand> ExtensionsOf(DemandId demand) => _extensionsOf[demand];

    public IEnumerable<Demand> CountersTo(DemandId demand) => _countersTo[demand];

    public IEnumerable<Demand> ConditionsOf(DemandId demand) => _conditionsOf[demand];

    /// <summary>Items by each of their keys, in the given order.</summary>
    public static ILookup<TKey, TItem> Pairs<TKey, TItem>(IEnumerable<TItem> items, Func<TItem, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        items.SelectMany(item => keys(item).Distinct().Select(key => (Key: key, Item: item)))
            .ToLookup(pair => pair.Key, pair => pair.Item);

    private static IEnumerable<T> Values<T>(ImmutableArray<Located<T>> ids) => ids.Select(id => id.Value);

    private static IEnumerable<ActorId> Outlets(SourceDraft source) =>
        Values([.. new[] { source.Publisher, source.OriginalPublisher }.OfType<Located<ActorId>>(), .. source.Authors]);
}
