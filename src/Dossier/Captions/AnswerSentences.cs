using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Captions;

/// <summary>The answer in words, as a newspaper would print it.</summary>
/// <param name="Lead">
/// How many demands were made, and how they are answered: “Orvania made 5 demands. In these 4 articles, none is
/// accepted, 2 are refused and 3 have no answer.”
/// </param>
/// <param name="Rest">The demands that the lead does not count; null if it counts all.</param>
internal sealed record AnswerText(string Lead, string? Rest);

/// <summary>
/// Says how the demands of a dossier are answered. Where one party makes more demands than any other, these are counted
/// first; where none does, all are counted together.
/// </summary>
internal sealed class AnswerSentences(InterfaceWords words, Corpus corpus)
{
    private const int MostNamed = 3;

    public AnswerText Compose(AnswerOverview overview)
    {
        var (made, counted) = MostMade(overview.Raised);
        if (counted.Length == 0)
            return new(Joined(words.AnswerNoneRaised(overview.All.Length), Answered(overview.All)), null);
        string[] rest =
        [
            .. Others([.. overview.Raised.Except(counted)]),
            .. overview.Unraised is { } group
                ? [WithAnswers(words.AnswerUnraised(group.Answers.Length), [.. group.Answers])]
                : Array.Empty<string>(),
        ];
        return new(
            Joined(words.Sentence(made), Answered(counted)), rest.Length == 0 ? null : string.Join(' ', rest));
    }

    /// <summary>Who made how many demands, and which demands that counts.</summary>
    private (string Made, DemandAnswer[] Counted) MostMade(IReadOnlyCollection<DemandAnswer> raised)
    {
        if (raised.Count == 0)
            return ("", []);
        var byParty = raised
            .SelectMany(answer => Claimants(answer).Select(party => (Party: party, Answer: answer)))
            .ToLookup(pair => pair.Party, pair => pair.Answer);
        int most = byParty.Max(party => party.Count());
        var leaders = byParty.Where(party => party.Count() == most).ToArray();
        if (leaders.Length <= MostNamed && leaders.All(leader => leader.SequenceEqual(leaders[0])))
            return (Made(leaders.Select(leader => leader.Key), most), [.. leaders[0]]);
        bool areTwo = byParty.Count == 2 && raised.Count == 2 * most;
        string made = areTwo
            ? words.JoinSemicolons(leaders.Select(leader => Made([leader.Key], most)))
            : words.AnswerPartiesMade(words.CountParties(byParty.Count), words.CountDemands(raised.Count));
        return (made, [.. raised]);
    }

    /// <summary>“Halveny made 2 demands; one is refused.”; nothing if there are no others.</summary>
    private IEnumerable<string> Others(DemandAnswer[] others)
    {
        if (others.Length == 0)
            return [];
        ActorId[] claimants = [.. Claimants(others[0])];
        bool areNamed = claimants.Length <= MostNamed && others.All(other => Claimants(other).SequenceEqual(claimants));
        string made = areNamed ? Made(claimants, others.Length) : words.AnswerOthersMade(others.Length);
        return [WithAnswers(made, others)];
    }

    /// <summary>The clause as a sentence, with the answers that there are.</summary>
    private string WithAnswers(string made, DemandAnswer[] answers)
    {
        DemandAnswer[] answered = [.. answers.Where(IsAnswered)];
        if (answered.Length == 0)
            return words.Sentence(made);
        return words.Sentence(
            answers.Length == 1
                ? words.Labelled(made, Read(AnswerWords.Label(words, answers[0].Kind), answers))
                : words.JoinSemicolons([made, words.JoinAnd(Clauses(answered))]));
    }

    /// <summary>“In these 4 articles, none is accepted, 2 are refused and 3 have no answer.”</summary>
    private string Answered(IReadOnlyCollection<DemandAnswer> answers)
    {
        if (corpus.Sources.IsEmpty)
            return "";
        return (answers.Count, answers.First().Kind) switch
        {
            (1, AnswerKind.Unanswered) => words.AnswerNoneToOne(Where()),
            (1, var kind) => words.AnswerOfOne(Where(), Read(AnswerWords.Label(words, kind), answers)),
            _ => words.AnswerOfMany(Where(), words.JoinAnd(Whole(answers))),
        };
    }

    // Accepted and refused come first, even if none is. If nothing is answered at all, that says both.
    private IEnumerable<string> Whole(IReadOnlyCollection<DemandAnswer> answers)
    {
        var kinds = answers.ToLookup(answer => answer.Kind);
        if (answers.Any(IsAnswered))
        {
            return
            [
                .. None(kinds),
                .. Clauses(answers),
            ];
        }

        return
        [
            .. kinds.Contains(AnswerKind.Unanswered) ? [words.AnswerNone] : Array.Empty<string>(),
            .. Clauses(answers.Where(answer => answer.Kind != AnswerKind.Unanswered)),
        ];
    }

    // “None is refused” would sound wrong before “one is refused by some”.
    private IEnumerable<string> None(ILookup<AnswerKind, DemandAnswer> kinds)
    {
        bool noneAccepted = !HasAny(AnswerKind.Accepted, AnswerKind.AcceptedInPart, AnswerKind.Favoured);
        bool noneRefused = !HasAny(AnswerKind.Refused, AnswerKind.RefusedBySome, AnswerKind.Opposed);
        if (noneAccepted && noneRefused)
            return [words.AnswerNoneAcceptedOrRefused];
        return noneAccepted ? [words.AnswerNoneAccepted] : noneRefused ? [words.AnswerNoneRefused] : [];

        bool HasAny(params AnswerKind[] some) => some.Any(kinds.Contains);
    }

    private IEnumerable<string> Clauses(IEnumerable<DemandAnswer> answers) =>
        answers.GroupBy(answer => answer.Kind)
            .OrderByDescending(same => same.Key is AnswerKind.Accepted or AnswerKind.Refused)
            .ThenBy(same => same.Key)
            .Select(same => Read(AnswerWords.Clause(words, same.Key, same.Count()), same));

    private string Read(string text, IEnumerable<DemandAnswer> answers) =>
        answers.All(answer => answer.IsReading) ? words.StanceAsRead(text) : text;

    private string Made(IEnumerable<ActorId> parties, int demands) => words.AnswerMade(
        demands, words.JoinAnd(parties.Select(party => BidiIsolation.Isolate(corpus.Actor(party).Name.Value))));

    private string Where()
    {
        int sources = corpus.Sources.Length;
        return corpus.Sources.All(source => IsArticle(source.Draft.Type))
            ? words.AnswerInArticles(sources)
            : words.AnswerInSources(sources);
    }

    private static bool IsArticle(string type) =>
        type is "webpage" or "post-weblog" || type.StartsWith("article", StringComparison.Ordinal);

    private static bool IsAnswered(DemandAnswer answer) => answer.Kind < AnswerKind.Unanswered;

    private static IEnumerable<ActorId> Claimants(DemandAnswer answer) =>
        answer.Demand.By.Select(party => party.Value).Distinct().OrderBy(party => party.Value, StringComparer.Ordinal);

    private static string Joined(string first, string second) => second.Length == 0 ? first : $"{first} {second}";
}
