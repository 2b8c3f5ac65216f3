using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>Who stands above whom: through roles and <c>part_of</c>, a minister's words lead up to the state.</summary>
internal sealed class Lineage(FrozenDictionary<ActorId, Actor> actors)
{
    private readonly ConcurrentDictionary<ActorId, ImmutableArray<ActorId>> _known = new();

    public bool Knows(ActorId actor) => actors.ContainsKey(actor);

    /// <summary>The actor, then those above it, the nearest first.</summary>
    public ImmutableArray<ActorId> From(ActorId actor) => _known.GetOrAdd(actor, Climb);

    private ImmutableArray<ActorId> Climb(ActorId start)
    {
        var reached = new List<ActorId> { start };
        for (int i = 0; i < reached.Count; i++)
        {
            if (!actors.TryGetValue(reached[i], out var actor))
                continue;
            foreach (var above in Above(actor).Where(above => !reached.Contains(above)))
                reached.Add(above);
        }

        return [.. reached];
    }

    public static IEnumerable<ActorId> Above(Actor actor) =>
        actor.Roles.Where(role => role.In is not null).Select(role => role.In!.Value)
            .Concat(actor.PartOf.Select(above => above.Value));
}
