using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>Finds when a party was first asked for something, as far as the sources show.</summary>
internal static class Askings
{
    /// <summary>
    /// The first claim that names the party, or, if none does, the first claim of all: from the first day on which it
    /// may have been made to the day by which it certainly was. Null if no claim is on record.
    /// </summary>
    /// <param name="positions">All positions on one demand.</param>
    public static DaySpan? First(IEnumerable<Position> positions, ActorId party)
    {
        Position[] claims = [.. positions.Where(position => position.Stance.IsClaim)];
        Position[] naming = [.. claims.Where(claim => Names(claim, party))];
        Position[] asking = naming.Length > 0 ? naming : claims;
        return asking.Length == 0
            ? null
            : new DaySpan(asking.Min(claim => claim.FirstDay), asking.Min(claim => claim.Day));
    }

    /// <summary>
    /// True if a party answers the demand but no source shows anybody raising it, so that the demand is known only from
    /// its answers.
    /// </summary>
    /// <param name="positions">All positions on one demand.</param>
    public static bool IsOnlyAnswered(IReadOnlyCollection<Position> positions) =>
        positions.Any(position => position.Stance.Role == StanceRole.Addressee)
            && !positions.Any(position => position.Stance.Role == StanceRole.Claimant);

    private static bool Names(Position claim, ActorId party) =>
        claim.Passage.Draft.To.Any(to => to.Value == party)
        || claim.Passage.Spans.SelectMany(claim.Source.MentionsIn).Any(mention => mention.Actor == party);
}
