using Dossier.Linking.Positions;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// Derives how a demand is answered from the last own positions of those who are asked. What third parties say of it,
/// and what somebody says who only belongs to a party that is asked, is no answer.
/// </summary>
internal static class AnswerRules
{
    /// <summary>In the order of the dossier's demands.</summary>
    public static IEnumerable<DemandAnswer> FindAll(Corpus corpus) =>
        corpus.Demands.Select(demand => Find(corpus, demand));

    public static DemandAnswer Find(Corpus corpus, Demand demand)
    {
        long day = corpus.Settings.Edition.Latest;
        Position[] known = [.. corpus.PositionsOn(demand.DemandId).Where(position => position.Day <= day)];
        var claims = known.ToLookup(position => position.Stance.Role == StanceRole.Claimant);
        var asked = demand.To.Select(party => party.Value).ToHashSet();
        Position[] ofAsked = [.. claims[false].Where(position => asked.Contains(position.Party))];
        var own = Summarise(StandingRules.On(day, ofAsked));
        return new DemandAnswer(
            demand,
            own.Length > 0 ? Own(own, asked.Count) : WithoutOwn(demand, day, known, ofAsked),
            claims[true].Any(),
            own.Length > 0 && own.All(word => word.Position.IsReading));
    }

    private static AnswerKind WithoutOwn(Demand demand, long day, Position[] known, Position[] ofAsked)
    {
        if (StandingRules.ReportedOn(day, ofAsked).Any())
            return AnswerKind.Reported;
        if (IsWithdrawn(demand, day, known))
            return AnswerKind.Withdrawn;
        return demand.To.IsEmpty ? AnswerKind.Unaddressed : AnswerKind.Unanswered;
    }

    private static bool IsWithdrawn(Demand demand, long day, Position[] known)
    {
        var claimants = demand.By.Select(party => party.Value).ToHashSet();
        var last = Summarise(StandingRules.On(day, known.Where(position => claimants.Contains(position.Party))));
        return last.Length > 0 && last.All(word => word.Position.Stance.Polarity == PolarityKind.Against);
    }

    private static AnswerKind Own(StandingWord[] words, int asked)
    {
        bool isForAll = HaveAll(words, PolarityKind.For, asked);
        bool isAgainstAll = HaveAll(words, PolarityKind.Against, asked);
        return (Has(words, PolarityKind.For), Has(words, PolarityKind.Against)) switch
        {
            (true, true) => AnswerKind.Divided,
            (true, _) when Are(words, PolarityKind.For, "accepts") =>
                isForAll ? AnswerKind.Accepted : AnswerKind.AcceptedInPart,
            (true, _) when Are(words, PolarityKind.For, "accepts", "accepts-in-part") => AnswerKind.AcceptedInPart,
            (true, _) => AnswerKind.Favoured,
            (_, true) when Are(words, PolarityKind.Against, "rejects") =>
                isAgainstAll ? AnswerKind.Refused : AnswerKind.RefusedBySome,
            (_, true) => AnswerKind.Opposed,
            _ => words.Any(word => word.Position.Stance.Name == "conditions")
                ? AnswerKind.Conditional
                : AnswerKind.Neither,
        };
    }

    private static bool Has(StandingWord[] words, PolarityKind polarity) =>
        words.Any(word => word.Position.Stance.Polarity == polarity);

    // A party that is silent is neither for the demand nor against it.
    private static bool HaveAll(StandingWord[] words, PolarityKind polarity, int asked) =>
        words.Count(word => word.Position.Stance.Polarity == polarity) == asked;

    private static bool Are(StandingWord[] words, PolarityKind polarity, params string[] stances) => words
        .Where(word => word.Position.Stance.Polarity == polarity)
        .All(word => stances.Contains(word.Position.Stance.Name, StringComparer.Ordinal));

    private static StandingWord[] Summarise(IEnumerable<Position> last) =>
        [.. last.GroupBy(position => position.Party).SelectMany(party => StandingWords.Summarise(party))];
}
