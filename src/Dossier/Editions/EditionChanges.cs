using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>Something that was added, withdrawn or changed.</summary>
/// <param name="Before">Null if it was added. References use the ids of the later edition.</param>
/// <param name="After">Null if it was withdrawn.</param>
/// <param name="Aspects">What differs; empty unless both editions have it.</param>
internal sealed record Change<T>(T? Before, T? After, ImmutableArray<Aspect> Aspects)
    where T : class
{
    public bool IsAdded => Before is null;

    public bool IsWithdrawn => After is null;

    /// <summary>The later version if there is one, otherwise the earlier.</summary>
    public T Last => After ?? Before!;
}

/// <summary>A changed standing of a party on a demand that both editions have.</summary>
/// <param name="Before">Empty if the party had no position of its own.</param>
/// <param name="After">Empty if the party no longer has one.</param>
internal sealed record StandingChange(
    string Demand, string Party, ImmutableArray<EditionStanding> Before, ImmutableArray<EditionStanding> After);

/// <summary>
/// What changed from one edition to another. Each list has first what changed, then what was withdrawn, then what was
/// added.
/// </summary>
internal sealed record EditionChanges(
    Edition Earlier, Edition Later, ImmutableArray<StandingChange> Standings,
    ImmutableArray<Change<EditionPassage>> Statements,
    ImmutableArray<Change<EditionEvent>> Events, ImmutableArray<Change<EditionDemand>> Demands,
    ImmutableArray<Change<EditionActor>> Actors, ImmutableArray<Change<EditionSource>> Sources,
    ImmutableArray<Change<EditionPage>> Pages)
{
    public bool IsEmpty =>
        Standings.IsEmpty
            && Statements.IsEmpty
            && Events.IsEmpty
            && Demands.IsEmpty
            && Actors.IsEmpty
            && Sources.IsEmpty
            && Pages.IsEmpty;
}
