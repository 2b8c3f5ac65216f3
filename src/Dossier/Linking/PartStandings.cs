using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// The positions of those who belong to a party that has no position of its own. They do not speak for it, so none of
/// this counts as its position; it is only shown beside “no answer found”.
/// </summary>
internal static class PartStandings
{
    /// <summary>
    /// One word for each actor that belongs to the party and is neither claimant nor addressee of the demand; own
    /// positions first.
    /// </summary>
    public static IEnumerable<StandingWord> On(Corpus corpus, long day, Demand demand, ActorId whole)
    {
        var ofParts = corpus.PositionsOn(demand.DemandId)
            .Where(position => IsPart(corpus, position, demand, whole))
            .ToArray();
        return Words(StandingRules.On(day, ofParts)).Concat(Words(StandingRules.ReportedOn(day, ofParts)));
    }

    private static bool IsPart(Corpus corpus, Position position, Demand demand, ActorId whole) =>
        !demand.By.Concat(demand.To).Any(party => party.Value == position.Party)
        && corpus.Hierarchy.BelongsTo(position.Party, whole, new Statement(position.Source, position.Passage).Days);

    private static IEnumerable<StandingWord> Words(IEnumerable<Position> last) =>
        last.GroupBy(position => position.Party).SelectMany(part => StandingWords.Summarise(part));
}
