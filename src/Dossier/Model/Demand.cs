using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

internal enum DemandKind { Demand, Condition, CounterDemand }

/// <param name="IsMain">One of those that the dossier is about: it comes before the others in every list.</param>
/// <param name="To">Empty where the sources name nobody who is asked.</param>
internal sealed record Demand(
    SourceFile File, CommonFields Commons, string Title, DemandKind Kind, bool IsMain,
    ImmutableArray<Located<ActorId>> By, ImmutableArray<Located<ActorId>> To,
    ImmutableArray<Located<DemandId>> PartOf, ImmutableArray<Located<DemandId>> Extends,
    ImmutableArray<Located<DemandId>> Counters, ImmutableArray<Located<DemandId>> ConditionOf,
    ImmutableArray<Located<EventId>> Instruments) : CuratedRecord(File, Commons)
{
    public DemandId DemandId => new(Id);
}
