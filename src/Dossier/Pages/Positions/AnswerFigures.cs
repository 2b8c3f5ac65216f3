using Dossier.Charts;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>
/// Who takes a position on whose demands: their addressees, in words of their own, and speakers who reply to others.
/// Nothing shows that an addressee meant its words as an answer, so they are not called one.
/// </summary>
internal static class AnswerFigures
{
    private const int Fewest = 3;
    private const int MostPairs = 12;
    private const int MostMarks = 20;
    private const int Step = 13;

    /// <summary>What one party said on one day to another: on a demand, or, where that is null, in reply to its words.</summary>
    private sealed record Answer(ActorId Who, ActorId Whom, DemandId? Demand, PolarityKind? Polarity, Statement Statement)
    {
        public string Day => Dates.DateWords.DayOnly(Statement.Passage.Said).Text;
    }

    /// <summary>Null where there is too little to see.</summary>
    public static AnswerFigureView? Draw(PageBuilder builder)
    {
        // However many passages say it: one answer to one demand on one day.
        var answers = ToDemands(builder.Corpus).Concat(ToStatements(builder.Corpus))
            .GroupBy(answer => (answer.Who, answer.Whom, answer.Demand, answer.Polarity, answer.Day, Replied: answer.Demand is null ? answer.Statement.Id : null))
            .Select(same => same.First()).ToArray();
        if (answers.Length < Fewest)
            return null;
        var pairs = answers.GroupBy(answer => (answer.Who, answer.Whom))
            .Select(pair => (pair.Key, Answers: pair.ToArray(), Occasions: Occasions(pair)))
            .OrderByDescending(pair => pair.Occasions).ThenByDescending(pair => pair.Answers.Length)
            .ThenBy(pair => pair.Key.Who.Value, StringComparer.Ordinal).ThenBy(pair => pair.Key.Whom.Value, StringComparer.Ordinal).ToArray();
        // Nobody answers most where two do.
        string most = pairs.Length == 1 || pairs[1].Occasions < pairs[0].Occasions
            ? $"{(pairs.Length == 1 ? "On record" : "Most often on record")}: positions of {BidiIsolation.Isolate(builder.Link(pairs[0].Key.Who).Text)} on what is asked by {BidiIsolation.Isolate(builder.Link(pairs[0].Key.Whom).Text)}, on {Plurals.Count(pairs[0].Occasions, "occasion")}. "
            : "";
        string key = pairs.Any(pair => pair.Answers.Length > MostMarks)
            ? "Marks are in proportion: in long rows each stands for several positions."
            : $"A mark is a position on one demand on one day{(answers.Any(answer => answer.Demand is null) ? ", or a reply to words" : "")}.";
        return new AnswerFigureView(
            most + key, [.. pairs.Take(MostPairs).Select(pair => Row(builder, pair.Key.Who, pair.Key.Whom, pair.Answers, pair.Occasions))],
            pairs.Length > MostPairs ? $"and {Plurals.Count(pairs.Length - MostPairs, "more pair")}" : null)
        {
            HasReplies = answers.Any(answer => answer.Demand is null),
        };
    }

    // What was said on one day is one occasion, unless it was said at several events.
    private static int Occasions(IEnumerable<Answer> answers) => answers.GroupBy(answer => answer.Day, StringComparer.Ordinal)
        .Sum(day => Math.Max(1, day.Select(answer => answer.Statement.Passage.Draft.SaidAt.FirstOrDefault()).OfType<EventId>().Distinct().Count()));

    // An addressee's own position is one on what every claimant asks, unless nothing shows that anybody does.
    private static IEnumerable<Answer> ToDemands(Corpus corpus)
    {
        var asked = corpus.Demands.Where(demand => !Askings.IsOnlyAnswered([.. corpus.PositionsOn(demand.DemandId)])).Select(demand => demand.DemandId).ToHashSet();
        return
            from position in corpus.Positions
            where position.IsOwn && asked.Contains(position.Demand) && position.Day <= corpus.Settings.Edition.Latest
            let demand = corpus.Demand(position.Demand)
            where demand.To.Any(to => to.Value == position.Party)
            from claimant in demand.By.Select(one => one.Value).Distinct()
            where claimant != position.Party
            select new Answer(position.Party, claimant, position.Demand, position.Stance.Polarity, new Statement(position.Source, position.Passage));
    }

    // Where the reply has a position, that says more.
    private static IEnumerable<Answer> ToStatements(Corpus corpus) =>
        from reply in corpus.Statements
        where !corpus.PositionsIn(reply.Id).Any(position => position.IsOwn && corpus.Demand(position.Demand).To.Any(to => to.Value == position.Party))
        from answered in reply.Passage.Draft.RepliesTo.Select(other => other.Value).Distinct()
        from who in reply.Passage.Draft.By.Select(one => one.Value).Distinct()
        from whom in corpus.Statement(answered).Passage.Draft.By.Select(one => one.Value).Distinct()
        where who != whom
        select new Answer(who, whom, null, null, reply);

    private static AnswerRowView Row(PageBuilder builder, ActorId who, ActorId whom, Answer[] answers, int occasions) => new(
        builder.Link(who), builder.Link(whom),
        [.. Sample(answers).Select((answer, index) => new MarkView(
            (index * Step) + (Step / 2), answer.Polarity is { } polarity ? HistoryLane.Shape(polarity) : MarkShape.Diamond, 5,
            answer.Day, builder.AddressOf(answer.Statement)))],
        $"{Plurals.Count(occasions, "occasion")}: {Words(answers)}");

    // Of more than there is room for, every second or third of each kind, and one at least.
    private static IEnumerable<Answer> Sample(Answer[] answers)
    {
        int step = (answers.Length + MostMarks - 1) / MostMarks;
        return answers.GroupBy(answer => answer.Polarity).OrderBy(kind => Order(kind.Key)).SelectMany(kind => kind.Where((_, index) => index % step == 0));
    }

    // “for 1 demand, against 3 demands, 2 replies”.
    private static string Words(Answer[] answers) => string.Join(", ", answers.GroupBy(answer => answer.Polarity).OrderBy(kind => Order(kind.Key)).Select(kind =>
    {
        string demands = Plurals.Count(kind.Select(answer => answer.Demand).Distinct().Count(), "demand");
        return kind.Key switch
        {
            PolarityKind.For => $"for {demands}",
            PolarityKind.Against => $"against {demands}",
            PolarityKind.Open => $"neither for nor against {demands}",
            _ => kind.Count() == 1 ? "1 reply to words" : $"{kind.Count()} replies to words",
        };
    }));

    private static int Order(PolarityKind? polarity) => polarity is { } known ? (int)known : 3;
}
