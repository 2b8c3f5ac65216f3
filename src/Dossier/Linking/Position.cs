using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>What a party is on record as holding on a demand.</summary>
/// <param name="IsOwn">Said by the party, for it, or by somebody it stands above; otherwise reported by somebody else.</param>
internal sealed record Position(DemandId Demand, ActorId Party, Stance Stance, bool IsOwn, Source Source, Passage Passage)
{
    public EdtfDate Said => Passage.Said;

    /// <summary>The last day that the dossier goes up to.</summary>
    public long Edition { get; init; } = long.MaxValue;

    /// <summary>The day it is known by: the last that it may have been said on, no later than its source, nor than an edition that it may be of.</summary>
    public long Day => IsAfterEdition ? LastDay : Math.Min(LastDay, Edition);

    /// <summary>It is of a later day than the dossier, and counts in no standing.</summary>
    public bool IsAfterEdition =>
        LastDay > Edition && (Source.Draft.Issued.IsAfter(Edition) || (Said.IsAfter(Edition) && !Said.IsAfter(Source.Draft.Issued)));

    private long LastDay => Math.Min(Said.Latest, Source.Draft.Issued.Latest);
}
