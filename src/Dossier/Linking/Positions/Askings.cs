using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>When somebody was first asked for something, as far as is on record.</summary>
internal static class Askings
{
    /// <summary>
    /// When the first claim was made that names the party; where none does, the first of all. From the first day on which
    /// that may have been to the one by which it surely was; null where no claim is on record.
    /// </summary>
    /// <param name="positions">On one demand.</param>
    public static DaySpan? First(IEnumerable<Position> positions, ActorId party)
    {
        Position[] claims = [.. positions.Where(position => position.Stance.IsClaim)];
        Position[] naming = [.. claims.Where(claim => Names(claim, party))];
        Position[] asking = naming.Length > 0 ? naming : claims;
        return asking.Length == 0 ? null : new DaySpan(asking.Min(claim => claim.FirstDay), asking.Min(claim => claim.Day));
    }

    /// <summary>Somebody answers the demand, and nothing on record shows it being raised: that somebody asks is then known from others alone.</summary>
    /// <param name="positions">On one demand.</param>
    public static bool IsOnlyAnswered(IReadOnlyCollection<Position> positions) =>
        positions.Any(position => position.Stance.Role == StanceRole.Addressee) && !positions.Any(position => position.Stance.Role == StanceRole.Claimant);

    private static bool Names(Position claim, ActorId party) =>
        claim.Passage.Draft.To.Any(to => to.Value == party)
        || claim.Passage.Spans.SelectMany(claim.Source.MentionsIn).Any(mention => mention.Actor == party);
}
