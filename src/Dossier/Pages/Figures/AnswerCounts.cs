using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>
/// Counts how some demands were answered by the edition's day, in the words of those who are asked, and says so in
/// sentences.
/// </summary>
internal sealed class AnswerCounts
{
    // Up to this number, the demands that were answered are named.
    private const int MostNamed = 2;

    private readonly InterfaceWords _words;
    private readonly Corpus _corpus;
    private readonly Demand[] _demands;
    private readonly ILookup<PolarityKind, Position> _answers;
    private readonly int _unanswered;
    private readonly int _reported;
    private readonly int _ofParts;

    public AnswerCounts(InterfaceWords words, Corpus corpus, IEnumerable<Demand> demands)
    {
        (_words, _corpus, _demands) = (words, corpus, [.. demands]);
        var answersByDemand = _demands
            .Where(demand => !demand.To.IsEmpty)
            .Select(demand => (Demand: demand, Answers: Answers(demand)))
            .ToArray();
        Demand[] unanswered = [.. answersByDemand.Where(pair => pair.Answers.Length == 0).Select(pair => pair.Demand)];
        _answers = answersByDemand.SelectMany(pair => pair.Answers).ToLookup(position => position.Stance.Polarity);
        _unanswered = unanswered.Length;
        _reported = unanswered.Count(IsAnswerReported);
        _ofParts = unanswered.Count(demand => demand.To.Any(party => PartViews.Any(corpus, demand, party.Value)));
    }

    /// <summary>
    /// “21 demands, as of 3 May 2030: 20 by 4 parties; nothing on record shows the other being raised. In their own
    /// words, those who are asked are for none and against 3. On 1 (Orvania, on “A written settlement”) they are
    /// neither for nor against. To 17, no answer found in the words of those who are asked. Others report one to 2 of
    /// these 17.”
    /// </summary>
    public string Words(string day)
    {
        int toNobody = _demands.Count(demand => demand.To.IsEmpty);
        IEnumerable<string> sentences =
        [
            Raised(day),
            .. toNobody == _demands.Length ? Array.Empty<string>() : [Answered()],
            .. _unanswered == 0 ? Array.Empty<string>() : [Unanswered()],
            .. toNobody == 0 ? Array.Empty<string>() : [_words.DemandsToNobody(toNobody)],
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>The own positions of those who are asked.</summary>
    private Position[] Answers(Demand demand) =>
    [
        .. StandingViews.Summarise(StandingViews.LastOwn(_corpus, _corpus.PositionsOn(demand.DemandId)))
            .Select(word => word.Position)
            .Where(position => IsAsked(demand, position.Party)),
    ];

    private bool IsAnswerReported(Demand demand) =>
        StandingViews.ReportedOfParties(_corpus, demand).Any(word => IsAsked(demand, word.Position.Party));

    // A party is not counted among the claimants of a demand if nothing on record shows that demand being raised.
    private string Raised(string day)
    {
        var raised = _demands
            .Where(demand => !Askings.IsOnlyAnswered([.. _corpus.PositionsOn(demand.DemandId)]))
            .ToArray();
        int claimants = raised.SelectMany(demand => demand.By).Select(party => party.Value).Distinct().Count();
        string demands = _words.CountDemands(_demands.Length);
        string parties = _words.CountParties(claimants);
        int others = _demands.Length - raised.Length;
        return (raised.Length, others, claimants) switch
        {
            (_, 0, 0) => _words.DemandsRaised(demands, day),
            (_, 0, _) => _words.DemandsRaisedBy(demands, parties, day),
            (0, _, _) => _words.DemandsNotRaised(others, demands, day),
            (_, _, 0) => _words.DemandsPartlyRaised(others, demands, day, $"{raised.Length}"),
            _ => _words.DemandsPartlyRaisedBy(others, demands, day, $"{raised.Length}", parties),
        };
    }

    private string Answered()
    {
        string own = _words.DemandsAnswered(Counted(PolarityKind.For), Counted(PolarityKind.Against));
        return _answers.Contains(PolarityKind.Open)
            ? $"{own} {_words.DemandsAnsweredNeither(Counted(PolarityKind.Open))}"
            : own;
    }

    private string Unanswered()
    {
        bool isOne = _unanswered == 1;
        string all = $"{_unanswered}";
        IEnumerable<string> sentences =
        [
            _words.DemandsUnanswered(_unanswered),
            .. _reported == 0 ? Array.Empty<string>()
                : [isOne ? _words.AnswerReportedToIt : _words.AnswersReportedToSome(_reported, all)],
            .. _ofParts == 0 ? Array.Empty<string>()
                : [isOne ? _words.PositionOfPartOnIt : _words.PositionsOfPartsOnSome(_ofParts, all)],
        ];
        return string.Join(' ', sentences);
    }

    // One or two demands are named with the party, because “against 1” alone could be taken for another party's answer
    // to another demand.
    private string Counted(PolarityKind polarity)
    {
        var demands = _answers[polarity].GroupBy(position => position.Demand).ToArray();
        if (demands.Length is 0 or > MostNamed)
            return demands.Length == 0 ? _words.NoDemandOfThem : $"{demands.Length}";
        return _words.DemandsNamed($"{demands.Length}", _words.JoinSemicolons(demands.Select(Named)));
    }

    // “Orvania, on “A written settlement””.
    private string Named(IGrouping<DemandId, Position> answers)
    {
        string parties = _words.JoinAnd(answers
            .Select(position => position.Party)
            .Distinct()
            .Select(party => BidiIsolation.Isolate(_corpus.Actor(party).Name.Value)));
        return _words.PartiesOnDemand(
            parties, BidiIsolation.Isolate(_words.Quoted(_corpus.Demand(answers.Key).Title)));
    }

    private static bool IsAsked(Demand demand, ActorId party) => demand.To.Any(to => to.Value == party);
}
