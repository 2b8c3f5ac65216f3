using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>
/// Leads from an actor to those it speaks for: through <c>part_of</c>, and through roles while they are held. A
/// minister's words count for the state, and a former minister's do not. <c>member_of</c> is not followed, because a
/// member does not speak for the whole.
/// </summary>
internal sealed class ActorHierarchy(FrozenDictionary<ActorId, Actor> actors)
{
    private readonly ConcurrentDictionary<ActorId, Way> _known = new();

    /// <param name="Actors">All actors that are reached on any day.</param>
    /// <param name="HasDates">True if some role on the way has dates, so that the result depends on the day.</param>
    private sealed record Way(ImmutableArray<ActorId> Actors, bool HasDates);

    public bool Knows(ActorId actor) => actors.ContainsKey(actor);

    /// <summary>The actor, then all those it ever spoke for, nearest first.</summary>
    public ImmutableArray<ActorId> EverFrom(ActorId actor) => WayFrom(actor).Actors;

    /// <summary>
    /// The actor, then those it speaks for, nearest first. A role counts if it may have been held on one of these days.
    /// </summary>
    public ImmutableArray<ActorId> From(ActorId actor, DaySpan days) =>
        WayFrom(actor) is { HasDates: false } way ? way.Actors : Climb(actor, days, Above);

    /// <summary>
    /// True if the actor is a part or a member of the whole, or speaks for one that is: a member state's minister
    /// belongs to the alliance.
    /// </summary>
    public bool BelongsTo(ActorId actor, ActorId whole, DaySpan days) =>
        actor != whole
            && Climb(actor, days, (one, when) => Above(one, when).Concat(one.MemberOf.Select(above => above.Value)))
                .Contains(whole);

    private Way WayFrom(ActorId actor) => _known.GetOrAdd(actor, start =>
    {
        var all = Climb(start, DaySpan.Always, Above);
        return new Way(all, all.Any(HasDatedRole));
    });

    private bool HasDatedRole(ActorId id) =>
        actors.TryGetValue(id, out var actor) && actor.Roles.Any(role => role is not { From: null, To: null });

    private ImmutableArray<ActorId> Climb(ActorId start, DaySpan days, Func<Actor, DaySpan, IEnumerable<ActorId>> next)
    {
        var reached = new List<ActorId> { start };
        var known = new HashSet<ActorId> { start };
        for (int i = 0; i < reached.Count; i++)
        {
            if (!actors.TryGetValue(reached[i], out var actor))
                continue;
            foreach (var above in next(actor, days).Where(known.Add))
                reached.Add(above);
        }

        return [.. reached];
    }

    private static IEnumerable<ActorId> Above(Actor actor, DaySpan days) =>
        actor.Roles.Where(role => role.In is not null && role.MayBeHeld(days)).Select(role => role.In!.Value)
            .Concat(actor.PartOf.Select(above => above.Value));
}
