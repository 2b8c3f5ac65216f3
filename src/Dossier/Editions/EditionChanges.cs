using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>In what a record or a statement differs from what it was.</summary>
internal enum Aspect
{
    Id, Title, Kind, Status, Date, Place, By, To, Roles, Rights, Text,
    Words, Translation, Attribution, Positions, Events,
}

/// <summary>Something added, withdrawn or changed.</summary>
/// <param name="Before">Null where it was added. What it refers to goes by the ids of the later edition.</param>
/// <param name="After">Null where it was withdrawn.</param>
/// <param name="Aspects">What differs; empty unless both editions have it.</param>
internal sealed record Change<T>(T? Before, T? After, ImmutableArray<Aspect> Aspects)
    where T : class
{
    /// <summary>As the later edition has it, or else the earlier.</summary>
    public T Last => After ?? Before!;
}

/// <summary>A party that stands elsewhere on a demand that both editions have.</summary>
/// <param name="Before">Empty where it had no position of its own.</param>
/// <param name="After">Empty where it has none any more.</param>
internal sealed record StandingChange(
    string Demand, string Party, ImmutableArray<EditionStanding> Before, ImmutableArray<EditionStanding> After);

/// <summary>What changed from one edition to another. In each list: changed, then withdrawn, then added.</summary>
internal sealed record EditionChanges(
    Edition Earlier, Edition Later, ImmutableArray<StandingChange> Standings, ImmutableArray<Change<EditionPassage>> Statements,
    ImmutableArray<Change<EditionEvent>> Events, ImmutableArray<Change<EditionDemand>> Demands,
    ImmutableArray<Change<EditionActor>> Actors, ImmutableArray<Change<EditionSource>> Sources, ImmutableArray<Change<EditionPage>> Pages)
{
    public bool IsEmpty =>
        Standings.IsEmpty && Statements.IsEmpty && Events.IsEmpty && Demands.IsEmpty && Actors.IsEmpty && Sources.IsEmpty && Pages.IsEmpty;
}
