using System.Collections.Immutable;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Positions;

/// <summary>What the grid of a day says of a party of which nothing is on record by then.</summary>
/// <param name="Words">Null of a party that neither asks nor is asked.</param>
/// <param name="IsClaimed">It says that the party was silent, which must not stand where somebody who belongs to it has a position.</param>
internal sealed record GridSilence(string? Words, bool IsClaimed)
{
    /// <param name="positions">On the demand.</param>
    public static GridSilence Find(Demand demand, ActorId party, IReadOnlyCollection<Position> positions, long day)
    {
        if (!IsAmong(demand.To, party))
            return IsAmong(demand.By, party) ? new(SilenceWords.NoOwnWord, IsClaimed: true) : new(null, IsClaimed: false);
        if (Askings.First(positions, party) is not { } asked || asked.Last <= day)
            return new(SilenceWords.NoAnswer, IsClaimed: true);
        if (asked.First <= day)
            return new(SilenceWords.PerhapsNotAsked, IsClaimed: true);
        // Others were asked for the same already, or may have been.
        bool isAsked = positions.Any(position => position.Stance.IsClaim && position.FirstDay <= day);
        return new(isAsked ? SilenceWords.NotAskedByName : SilenceWords.NotAskedYet, IsClaimed: false);
    }

    private static bool IsAmong(ImmutableArray<Located<ActorId>> parties, ActorId party) => parties.Any(one => one.Value == party);
}
