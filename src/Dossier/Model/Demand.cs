using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

internal enum DemandKind { Demand, Condition, CounterDemand }

/// <param name="IsMain">Whether it is one of the demands that the dossier is about. These come first in every
/// list.</param>
/// <param name="To">The actors asked. Empty if the sources do not name any.</param>
internal sealed record Demand(
    SourceFile File, CommonFields Commons, string Title, DemandKind Kind, bool IsMain,
    ImmutableArray<Located<ActorId>> By, ImmutableArray<Located<ActorId>> To,
    ImmutableArray<Located<DemandId>> PartOf, ImmutableArray<Located<DemandId>> Extends,
    ImmutableArray<Located<DemandId>> Counters, ImmutableArray<Located<DemandId>> ConditionOf,
    ImmutableArray<Located<EventId>> Instruments) : CuratedRecord(File, Commons)
{
    public DemandId DemandId => new(Id);
}
