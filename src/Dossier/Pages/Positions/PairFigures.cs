using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Positions;

/// <summary>
/// Which parties take a position on whose demands: the addressees in their own words, and speakers who reply to others.
/// Nothing shows that an addressee meant its words as an answer, so the page does not call them answers.
/// </summary>
internal static class PairFigures
{
    private const int Fewest = 3;
    private const int MostPairs = 12;
    private const int MostMarks = 20;
    private const int Step = 13;

    /// <summary>What one party said on one day to another party.</summary>
    /// <param name="Demand">The demand on which it said it; null for a reply to words of the other party.</param>
    /// <param name="Day">The day in words.</param>
    private sealed record Answer(
        ActorId Who, ActorId Whom, DemandId? Demand, PolarityKind? Polarity, Statement Statement, string Day)
    {
        public Answer(
            InterfaceWords words, ActorId who, ActorId whom, Position? position, Statement statement)
            : this(
                who, whom, position?.Demand, position?.Stance.Polarity, statement,
                words.Dates.DayOnly(statement.Passage.Said).Text)
        {
        }
    }

    /// <summary>Null if there is too little to see.</summary>
    public static PairFigureView? Draw(PageBuilder builder)
    {
        var answers = Answers(builder);
        if (answers.Length < Fewest)
            return null;
        var pairs = answers
            .GroupBy(answer => (answer.Who, answer.Whom))
            .Select(pair => new Pair(pair.Key.Who, pair.Key.Whom, [.. pair], Occasions(pair)))
            .OrderByDescending(pair => pair.Occasions)
            .ThenByDescending(pair => pair.Answers.Length)
            .ThenBy(pair => pair.Who.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Whom.Value, StringComparer.Ordinal)
            .ToArray();
        bool hasReplies = answers.Any(answer => answer.Demand is null);
        int rest = pairs.Length - MostPairs;
        return new PairFigureView(
            string.Join(' ', Most(builder, pairs).Append(Key(builder.Words, pairs, hasReplies))),
            [.. pairs.Take(MostPairs).Select(pair => Row(builder, pair))],
            rest > 0 ? builder.Words.MorePairs(rest) : null);
    }

    private sealed record Pair(ActorId Who, ActorId Whom, Answer[] Answers, int Occasions);

    // However many passages record it, a position on one demand on one day is one answer.
    private static Answer[] Answers(PageBuilder builder)
    {
        return
        [
            .. ToDemands(builder.Words, builder.Corpus)
                .Concat(ToStatements(builder.Words, builder.Corpus))
                .GroupBy(answer => (answer.Who, answer.Whom, answer.Demand, answer.Polarity, answer.Day, Reply(answer)))
                .Select(same => same.First()),
        ];

        static PassageId? Reply(Answer answer) => answer.Demand is null ? answer.Statement.Id : null;
    }

    // If two pairs have the same number of occasions, none has the most.
    private static IEnumerable<string> Most(PageBuilder builder, Pair[] pairs)
    {
        var first = pairs[0];
        if (pairs.Length > 1 && pairs[1].Occasions >= first.Occasions)
            return [];
        string who = BidiIsolation.Isolate(builder.Link(first.Who).Text);
        string whom = BidiIsolation.Isolate(builder.Link(first.Whom).Text);
        return
        [
            pairs.Length == 1
                ? builder.Words.OnlyPair(first.Occasions, who, whom)
                : builder.Words.MostFrequentPair(first.Occasions, who, whom),
        ];
    }

    private static string Key(InterfaceWords words, Pair[] pairs, bool hasReplies)
    {
        if (pairs.Any(pair => pair.Answers.Length > MostMarks))
            return words.PairsInProportion;
        return hasReplies ? words.PairsWithReplies : words.PairsWithoutReplies;
    }

    // All that was said on one day counts as one occasion, unless it was said at several events.
    private static int Occasions(IEnumerable<Answer> answers) => answers
        .GroupBy(answer => answer.Day, StringComparer.Ordinal)
        .Sum(day => Math.Max(1, CountOfEvents(day)));

    private static int CountOfEvents(IEnumerable<Answer> answers) => answers
        .Select(answer => answer.Statement.Passage.Draft.SaidAt.FirstOrDefault())
        .OfType<EventId>()
        .Distinct()
        .Count();

    // An addressee's own position is one on what each claimant asks. A demand that nobody is on record as raising is
    // left out.
    private static IEnumerable<Answer> ToDemands(InterfaceWords words, Corpus corpus)
    {
        var asked = corpus.Demands
            .Where(demand => !Askings.IsOnlyAnswered([.. corpus.PositionsOn(demand.DemandId)]))
            .Select(demand => demand.DemandId)
            .ToHashSet();
        return
            from position in corpus.Positions
            where position.IsOwn && asked.Contains(position.Demand) && position.Day <= corpus.Settings.Edition.Latest
            let demand = corpus.Demand(position.Demand)
            where demand.To.Any(to => to.Value == position.Party)
            from claimant in demand.By.Select(one => one.Value).Distinct()
            where claimant != position.Party
            let statement = new Statement(position.Source, position.Passage)
            select new Answer(words, position.Party, claimant, position, statement);
    }

    // A reply that records an addressee's own position is left out, because the position says more.
    private static IEnumerable<Answer> ToStatements(InterfaceWords words, Corpus corpus) =>
        from reply in corpus.Statements
        where !corpus.PositionsIn(reply.Id).Any(position => IsAddresseesOwn(corpus, position))
        from answered in reply.Passage.Draft.RepliesTo.Select(other => other.Value).Distinct()
        from who in reply.Passage.Draft.By.Select(one => one.Value).Distinct()
        from whom in corpus.Statement(answered).Passage.Draft.By.Select(one => one.Value).Distinct()
        where who != whom
        select new Answer(words, who, whom, null, reply);

    private static bool IsAddresseesOwn(Corpus corpus, Position position) =>
        position.IsOwn && corpus.Demand(position.Demand).To.Any(to => to.Value == position.Party);

    private static PairRowView Row(PageBuilder builder, Pair pair) => new(
        builder.Link(pair.Who), builder.Link(pair.Whom),
        [.. Sample(pair.Answers).Select((answer, index) => Mark(builder, answer, index))],
        builder.Words.PairOccasions(pair.Occasions, Words(builder.Words, pair.Answers)));

    private static MarkView Mark(PageBuilder builder, Answer answer, int index)
    {
        var shape = answer.Polarity is { } polarity ? Stance.MarkOfAnswer(polarity).Shape() : MarkShape.Diamond;
        return new MarkView(
            (index * Step) + (Step / 2), shape, 5, answer.Day, builder.AddressOf(answer.Statement));
    }

    // If there is no room for all, every second or third of each kind is taken, and at least one.
    private static IEnumerable<Answer> Sample(Answer[] answers)
    {
        int step = (answers.Length + MostMarks - 1) / MostMarks;
        return ByPolarity(answers).SelectMany(kind => kind.Where((_, index) => index % step == 0));
    }

    // “for 1 demand, against 3 demands, 2 replies to words”.
    private static string Words(InterfaceWords words, Answer[] answers) =>
        words.JoinCommas(ByPolarity(answers).Select(kind => Words(words, kind)));

    private static string Words(InterfaceWords words, IGrouping<PolarityKind?, Answer> kind)
    {
        int demands = kind.Select(answer => answer.Demand).Distinct().Count();
        return kind.Key switch
        {
            PolarityKind.For => words.PairForDemands(demands),
            PolarityKind.Against => words.PairAgainstDemands(demands),
            PolarityKind.Open => words.PairNeitherOnDemands(demands),
            _ => words.PairReplies(kind.Count()),
        };
    }

    // Replies, which have no polarity, come last.
    private static IEnumerable<IGrouping<PolarityKind?, Answer>> ByPolarity(Answer[] answers) => answers
        .GroupBy(answer => answer.Polarity)
        .OrderBy(kind => kind.Key is { } polarity ? (int)polarity : 3);
}
