using System.Text.Json;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;

namespace Dossier.Outputs.Data;

/// <summary>
/// Writes the standing of each party as of the edition, and what is known of those without a position of their own.
/// </summary>
internal static class StandingJson
{
    public static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        CorpusJson.WriteAll(json, "standings", Standings(corpus), WriteStanding);
        CorpusJson.WriteAll(
            json,
            "silences",
            corpus.Demands.SelectMany(demand => Silences(corpus, demand)),
            (json, silence) => WriteSilence(json, corpus, silence));
    }

    private static IEnumerable<(Position Position, Position First, bool IsWord)> Standings(Corpus corpus) =>
        from demand in corpus.Demands
        let own = corpus.PositionsOn(demand.DemandId)
            .Where(position => position.IsOwn)
            .ToLookup(position => position.Party)
        from party in StandingRules.On(corpus.Settings.Edition.Latest, own.SelectMany(party => party))
            .GroupBy(position => position.Party)
            .OrderBy(party => party.Key.Value, StringComparer.Ordinal)
        let words = StandingWords.Summarise(party).Select(word => word.Position).ToHashSet()
        from position in party
        select (position, StandingWords.First(position, own[party.Key]), words.Contains(position));

    private static IEnumerable<(Demand Demand, ActorId Party, IEnumerable<Position> Reported)> Silences(
        Corpus corpus, Demand demand)
    {
        var reported = StandingViews.ReportedOfParties(corpus, demand).ToLookup(word => word.Position.Party);
        return StandingViews.Silent(corpus, demand)
            .Select(party => (demand, party, reported[party].SelectMany(word => word.Passages)));
    }

    private static void WriteStanding(Utf8JsonWriter json, (Position Position, Position First, bool IsWord) standing)
    {
        var position = standing.Position;
        json.WriteString("demand", position.Demand.Value);
        json.WriteString("party", position.Party.Value);
        json.WriteString("day", EdtfDate.FromDay(position.Day).Text);
        WritePosition(json, position);
        json.WriteString("first_said", standing.First.Said.Text);
        json.WriteBoolean("first_reading", standing.First.IsReading);
        json.WriteBoolean("word", standing.IsWord);
    }

    private static void WriteSilence(
        Utf8JsonWriter json, Corpus corpus, (Demand Demand, ActorId Party, IEnumerable<Position> Reported) silence)
    {
        var (demand, party, reported) = silence;
        json.WriteString("demand", demand.Id);
        json.WriteString("party", party.Value);
        json.WriteString(
            "role", (demand.By.Any(by => by.Value == party) ? StanceRole.Claimant : StanceRole.Addressee).Word());
        CorpusJson.WriteAll(json, "reported", reported, WritePosition);
        CorpusJson.WriteAll(
            json, "parts", PartStandings.On(corpus, corpus.Settings.Edition.Latest, demand, party)
                .SelectMany(word => word.Passages),
            (json, position) =>
            {
                json.WriteString("party", position.Party.Value);
                json.WriteBoolean("own", position.IsOwn);
                WritePosition(json, position);
            });
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteString("stance", position.Stance.Name);
        json.WriteString("polarity", position.Stance.Polarity.Word());
        json.WriteString("said", position.Said.Text);
        json.WriteString("when", position.When.Text);
        json.WriteBoolean("reading", position.IsReading);
        json.WriteString("passage", position.Passage.Id.ToString());
    }
}
