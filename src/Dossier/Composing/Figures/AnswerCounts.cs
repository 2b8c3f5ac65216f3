using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>What came of some demands by the edition's day, in the words of those who are asked.</summary>
internal sealed class AnswerCounts
{
    private readonly Demand[] _demands;
    private readonly int _for;
    private readonly int _against;
    private readonly int _neither;
    private readonly int _unanswered;
    private readonly int _reported;

    public AnswerCounts(Corpus corpus, IEnumerable<Demand> demands)
    {
        _demands = [.. demands];
        foreach (var demand in _demands.Where(demand => !demand.To.IsEmpty))
        {
            var answers = PositionViews.Words(PositionViews.Standing(corpus, corpus.PositionsOn(demand.DemandId)))
                .Select(word => word.Position).Where(position => IsAsked(demand, position.Party)).Select(position => position.Stance.Polarity).ToHashSet();
            _for += answers.Contains(PolarityKind.For) ? 1 : 0;
            _against += answers.Contains(PolarityKind.Against) ? 1 : 0;
            _neither += answers.Contains(PolarityKind.Open) ? 1 : 0;
            _unanswered += answers.Count == 0 ? 1 : 0;
            _reported += answers.Count == 0 && PositionViews.ReportedOfParties(corpus, demand).Any(word => IsAsked(demand, word.Position.Party)) ? 1 : 0;
        }
    }

    /// <summary>
    /// “21 demands by 5 parties, as of 3 May 2030. In their own words, those who are asked are for none, against 3, and neither
    /// for nor against 1. To 17, nobody who is asked has an answer of their own on record; others report one to 2 of these.”
    /// </summary>
    public string Words(string day)
    {
        int claimants = _demands.SelectMany(demand => demand.By).Select(party => party.Value).Distinct().Count();
        string parties = claimants == 1 ? "1 party" : $"{claimants} parties";
        int toNobody = _demands.Count(demand => demand.To.IsEmpty);
        IEnumerable<string> sentences =
        [
            $"{Plurals.Count(_demands.Length, "demand")} by {parties}, as of {day}.",
            .. toNobody == _demands.Length ? Array.Empty<string>() : [Answered()],
            .. _unanswered == 0 ? Array.Empty<string>() : [Unanswered()],
            .. toNobody == 0 ? Array.Empty<string>() : [$"{toNobody} {(toNobody == 1 ? "is" : "are")} addressed to nobody by name."],
        ];
        return string.Join(' ', sentences);
    }

    private string Answered()
    {
        string open = _neither == 0 ? "" : $", and neither for nor against {_neither}";
        return $"In their own words, those who are asked are for {Number(_for)}, against {Number(_against)}{open}.";
    }

    private string Unanswered() =>
        $"To {_unanswered}, nobody who is asked has an answer of their own on record{(_reported == 0 ? "" : $"; others report one to {_reported} of these")}.";

    private static string Number(int count) => count == 0 ? "none" : $"{count}";

    private static bool IsAsked(Demand demand, ActorId party) => demand.To.Any(to => to.Value == party);
}
