using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>What a party is on record as holding on a demand.</summary>
/// <param name="IsOwn">Said by the party, for it, or by somebody it stands above; otherwise reported by somebody else.</param>
internal sealed record Position(DemandId Demand, ActorId Party, Stance Stance, bool IsOwn, Source Source, Passage Passage)
{
    public EdtfDate Said => Passage.Said;

    /// <summary>The day it is known by: the last that it may have been said on, and no later than its source.</summary>
    public long Day => Math.Min(Said.Latest, Source.Draft.Issued.Latest);
}
