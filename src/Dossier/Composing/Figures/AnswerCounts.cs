using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>What came of some demands by the edition's day, in the words of those who are asked.</summary>
internal sealed class AnswerCounts
{
    private const int MostNamed = 2;

    private readonly Corpus _corpus;
    private readonly Demand[] _demands;
    private readonly ILookup<PolarityKind, Position> _answers;
    private readonly int _unanswered;
    private readonly int _reported;
    private readonly int _ofParts;

    public AnswerCounts(Corpus corpus, IEnumerable<Demand> demands)
    {
        (_corpus, _demands) = (corpus, [.. demands]);
        var all = new List<Position>();
        foreach (var demand in _demands.Where(demand => !demand.To.IsEmpty))
        {
            Position[] answers = [.. PositionViews.Words(PositionViews.Standing(corpus, corpus.PositionsOn(demand.DemandId)))
                .Select(word => word.Position).Where(position => IsAsked(demand, position.Party))];
            all.AddRange(answers);
            _unanswered += answers.Length == 0 ? 1 : 0;
            _reported += answers.Length == 0 && PositionViews.ReportedOfParties(corpus, demand).Any(word => IsAsked(demand, word.Position.Party)) ? 1 : 0;
            _ofParts += answers.Length == 0 && demand.To.Any(party => PartViews.Any(corpus, demand, party.Value)) ? 1 : 0;
        }

        _answers = all.ToLookup(position => position.Stance.Polarity);
    }

    /// <summary>
    /// “21 demands by 4 parties, as of 3 May 2030; nothing on record shows 1 of them being raised. In their own words, those who are asked are for none, against 3, and neither
    /// for nor against 1 (Orvania, on “A written settlement”). To 17, no answer found in the words of those who are asked; others report one to 2 of these.”
    /// </summary>
    public string Words(string day)
    {
        int toNobody = _demands.Count(demand => demand.To.IsEmpty);
        IEnumerable<string> sentences =
        [
            Raised(day),
            .. toNobody == _demands.Length ? Array.Empty<string>() : [Answered()],
            .. _unanswered == 0 ? Array.Empty<string>() : [Unanswered()],
            .. toNobody == 0 ? Array.Empty<string>() : [$"{toNobody} {(toNobody == 1 ? "is" : "are")} addressed to nobody by name."],
        ];
        return string.Join(' ', sentences);
    }

    // Who is only said by others to ask for something is not counted among those who do.
    private string Raised(string day)
    {
        var raised = _demands.Where(demand => !Askings.IsOnlyAnswered([.. _corpus.PositionsOn(demand.DemandId)])).ToArray();
        int claimants = raised.SelectMany(demand => demand.By).Select(party => party.Value).Distinct().Count();
        string parties = claimants switch { 0 => "", 1 => " by 1 party", _ => $" by {claimants} parties" };
        return $"{Plurals.Count(_demands.Length, "demand")}{parties}, as of {day}{Unraised(_demands.Length - raised.Length)}.";
    }

    private string Unraised(int count)
    {
        string which = _demands.Length == 1 ? "it" : count == _demands.Length ? "any of them" : $"{count} of them";
        return count == 0 ? "" : $"; nothing on record shows {which} being raised";
    }

    private string Answered()
    {
        string open = _answers.Contains(PolarityKind.Open) ? $", and neither for nor against {Counted(PolarityKind.Open)}" : "";
        return $"In their own words, those who are asked are for {Counted(PolarityKind.For)}, against {Counted(PolarityKind.Against)}{open}.";
    }

    private string Unanswered() =>
        $"To {_unanswered}, {SilenceWords.NoAnswer} in the words of those who are asked{(_reported == 0 ? "" : $"; others report one to {_reported} of these")}"
        + $"{(_ofParts == 0 ? "" : $"; on {_ofParts} of these, somebody has a position who belongs to those who are asked")}.";

    // Of one or two demands it is said which and who, or “against 1” may be taken for another party's word on another demand.
    private string Counted(PolarityKind polarity)
    {
        var demands = _answers[polarity].GroupBy(position => position.Demand).ToArray();
        if (demands.Length is 0 or > MostNamed)
            return demands.Length == 0 ? "none" : $"{demands.Length}";
        return $"{demands.Length} ({string.Join("; ", demands.Select(Named))})";
    }

    // “Orvania, on “A written settlement””.
    private string Named(IGrouping<DemandId, Position> answers)
    {
        string parties = string.Join(" and ", answers.Select(position => position.Party).Distinct().Select(party => Isolation.Of(_corpus.Actor(party).Name.Value)));
        return $"{parties}, on {Isolation.Of($"“{_corpus.Demand(answers.Key).Title}”")}";
    }

    private static bool IsAsked(Demand demand, ActorId party) => demand.To.Any(to => to.Value == party);
}
