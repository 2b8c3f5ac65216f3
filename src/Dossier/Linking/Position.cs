using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>What a party is on record as holding on a demand.</summary>
/// <param name="IsOwn">Said by the party, for it, or by somebody it stands above; otherwise reported by somebody else.</param>
internal sealed record Position(DemandId Demand, ActorId Party, Stance Stance, bool IsOwn, Source Source, Passage Passage)
{
    public EdtfDate Said => Passage.Said;
}
