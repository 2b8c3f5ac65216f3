using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>Who answers whom: the addressees of demands their claimants, and speakers the speakers they reply to.</summary>
internal static class AnswerFigures
{
    private const int Fewest = 3;
    private const int MostPairs = 12;
    private const int MostMarks = 20;
    private const int Step = 13;

    private sealed record Answer(ActorId Who, ActorId Whom, PolarityKind? Polarity, Statement Statement);

    /// <summary>Null where there is too little to see.</summary>
    public static AnswerFigureView? Of(Sheet sheet)
    {
        var answers = ToDemands(sheet.Corpus).Concat(ToStatements(sheet.Corpus)).ToArray();
        if (answers.Length < Fewest)
            return null;
        var pairs = answers.GroupBy(answer => (answer.Who, answer.Whom))
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.Who.Value, StringComparer.Ordinal).ThenBy(pair => pair.Key.Whom.Value, StringComparer.Ordinal).ToArray();
        var top = pairs[0];
        return new AnswerFigureView(
            $"{Isolation.Of(sheet.Link(top.Key.Who).Text)} answers {Isolation.Of(sheet.Link(top.Key.Whom).Text)} most, {Times(top.Count())}. {(top.Count() > MostMarks ? "Marks are in proportion: in long rows each stands for several answers." : "A mark is an answer to a demand, or to words.")}",
            [.. pairs.Take(MostPairs).Select(pair => Row(sheet, pair.Key.Who, pair.Key.Whom, [.. pair]))],
            pairs.Length > MostPairs ? $"and {Plurals.Count(pairs.Length - MostPairs, "more pair")}, with {Plurals.Count(pairs.Skip(MostPairs).Sum(pair => pair.Count()), "answer")}" : null);
    }

    // An addressee's own position answers every claimant.
    private static IEnumerable<Answer> ToDemands(Corpus corpus) =>
        from position in corpus.Positions
        where position.IsOwn && position.Day <= corpus.Masthead.Edition.Latest
        let demand = corpus.Demand(position.Demand)
        where demand.To.Any(to => to.Value == position.Party)
        from claimant in demand.By.Select(one => one.Value).Distinct()
        where claimant != position.Party
        select new Answer(position.Party, claimant, position.Stance.Polarity, new Statement(position.Source, position.Passage));

    // Where the reply has a position, that says more.
    private static IEnumerable<Answer> ToStatements(Corpus corpus) =>
        from reply in corpus.Statements
        where !corpus.PositionsIn(reply.Id).Any(position => position.IsOwn && corpus.Demand(position.Demand).To.Any(to => to.Value == position.Party))
        from answered in reply.Passage.Draft.RepliesTo.Select(other => other.Value).Distinct()
        from who in reply.Passage.Draft.By.Select(one => one.Value).Distinct()
        from whom in corpus.Statement(answered).Passage.Draft.By.Select(one => one.Value).Distinct()
        where who != whom
        select new Answer(who, whom, null, reply);

    private static AnswerRowView Row(Sheet sheet, ActorId who, ActorId whom, Answer[] answers) => new(
        sheet.Link(who), sheet.Link(whom),
        [.. Sample(answers).Select((answer, index) => new MarkView(
            (index * Step) + (Step / 2), answer.Polarity is { } polarity ? HistoryLane.Shape(polarity) : MarkShape.Diamond, 5,
            Dates.DateWords.DayOnly(answer.Statement.Passage.Said).Text, sheet.AddressOf(answer.Statement)))],
        Words(answers));

    // Of more than there is room for, every second or third of each kind, and one at least.
    private static IEnumerable<Answer> Sample(Answer[] answers)
    {
        int step = (answers.Length + MostMarks - 1) / MostMarks;
        return answers.GroupBy(answer => answer.Polarity).OrderBy(kind => Order(kind.Key)).SelectMany(kind => kind.Where((_, index) => index % step == 0));
    }

    private static string Words(Answer[] answers)
    {
        var kinds = answers.GroupBy(answer => answer.Polarity).OrderBy(kind => Order(kind.Key))
            .Select(kind => $"{kind.Count()} {kind.Key switch { PolarityKind.For => "for", PolarityKind.Against => "against", PolarityKind.Open => "neither", _ => "to their words" }}");
        return string.Join(", ", kinds);
    }

    private static int Order(PolarityKind? polarity) => polarity is { } known ? (int)known : 3;

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };
}
