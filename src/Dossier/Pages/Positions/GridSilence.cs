using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Positions;

/// <summary>What the grid of a day says about a party of which no position is on record by then.</summary>
/// <param name="Words">Null for a party that neither asks nor is asked.</param>
/// <param name="IsClaimed">
/// True if the words say that the party was silent. They must not be shown if somebody who belongs to it has a
/// position.
/// </param>
internal sealed record GridSilence(string? Words, bool IsClaimed)
{
    /// <param name="positions">All positions on the demand.</param>
    public static GridSilence Find(
        InterfaceWords words, Demand demand, ActorId party, IReadOnlyCollection<Position> positions, long day)
    {
        bool isAddressee = IsAmong(demand.To, party);
        if (!isAddressee && IsAmong(demand.By, party))
            return new(words.NoOwnWord, IsClaimed: true);
        if (!isAddressee)
            return new(null, IsClaimed: false);
        if (Askings.First(positions, party) is not { } asked || asked.Last <= day)
            return new(words.NoAnswer, IsClaimed: true);
        if (asked.First <= day)
            return new(words.PerhapsNotAsked, IsClaimed: true);
        // Others were already asked for the same, or may have been.
        bool isAsked = positions.Any(position => position.Stance.IsClaim && position.FirstDay <= day);
        return new(isAsked ? words.NotAskedByName : words.NotAskedYet, IsClaimed: false);
    }

    private static bool IsAmong(ImmutableArray<Located<ActorId>> parties, ActorId party) =>
        parties.Any(one => one.Value == party);
}
