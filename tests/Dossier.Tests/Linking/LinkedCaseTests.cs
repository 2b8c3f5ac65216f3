using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Tests.Cases;
using Dossier.Wording;

namespace Dossier.Tests.Linking;

/// <summary>
/// What is made of a case without a mistake: <c>standing.txt</c> has whose position each is and where all stand on the
/// day of the edition, <c>tellings.txt</c> the utterances that several sources tell, and where these have them from.
/// </summary>
public sealed class LinkedCaseTests
{
    public static TheoryData<string> Stood => [.. TestFolders.CasesWith("standing.txt")];

    public static TheoryData<string> Told => [.. TestFolders.CasesWith("tellings.txt")];

    [Theory]
    [MemberData(nameof(Stood))]
    public void Whose_position_each_is_and_where_all_stand(string slug) =>
        AssertCase(
            slug,
            "standing.txt",
            corpus => string.Join('\n', corpus.Demands.Select(demand => Standing(corpus, demand))));

    [Theory]
    [MemberData(nameof(Told))]
    public void Who_tells_one_utterance_and_where_they_have_it_from(string slug) =>
        AssertCase(slug, "tellings.txt", corpus => string.Concat(
            corpus.Statements.Select(statement => corpus.TellingsOf(statement.Id))
                .Where(all => !all.IsEmpty)
                .Select(all => Telling(all))
                .Distinct(StringComparer.Ordinal)));

    private static void AssertCase(string slug, string file, Func<Corpus, string> describe)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string actual = describe(Compiler.Compile(dossier.Root).Value!);
        ExpectedFiles.AssertText(Path.Combine(TestFolders.Case(slug), file), actual);
    }

    private static string Standing(Corpus corpus, Demand demand)
    {
        var positions = corpus.PositionsOn(demand.DemandId).ToArray();
        var edition = corpus.Settings.Edition;
        var standing = StandingRules.On(edition.Latest, positions).ToArray();
        var parties = demand.By.Concat(demand.To).Select(party => party.Value)
            .Concat(standing.Select(position => position.Party).OrderBy(party => party.Value, StringComparer.Ordinal))
            .Distinct();
        return string.Concat(
        [
            $"“{demand.Title}”, a {DemandWords.Kind(InterfaceWords.English, demand.Kind)} "
            + $"by {Names(demand.By.Select(party => party.Value))} "
            + $"{DemandWords.Addressed(InterfaceWords.English, Names(demand.To.Select(party => party.Value)))}\n",
            .. positions.Select(
                position =>
                    $"  {InterfaceWords.English.Dates.Words(position.Said)}: {position.Party} {position.Stance.Words}"
                    + $"{(position.IsOwn ? "" : ", as reported")} ({position.Passage.Id})\n"),
            $"  On {InterfaceWords.English.Dates.Words(edition)}: "
                + string.Join("; ", parties.Select(
                    party => $"{party} {Stances(standing.Where(position => position.Party == party))}"))
                + "\n",
        ]);
    }

    private static string Stances(IEnumerable<Position> positions)
    {
        string stances = string.Join(
            " and ", positions.Select(position => position.Stance.Words).Distinct(StringComparer.Ordinal));
        return stances.Length > 0 ? stances : "has no position of its own";
    }

    private static string Telling(IEnumerable<Statement> tellings)
    {
        var origins = tellings.Select(Origin.From)
            .Distinct()
            .Select(origin => origin.Actor?.Value ?? origin.Source?.Value);
        return $"{string.Join(", ", tellings.Select(telling => telling.Id))}\n  from {string.Join(" and ", origins)}\n";
    }

    private static string Names(IEnumerable<ActorId> actors) => string.Join(", ", actors);
}
