using Dossier.Editions;
using Dossier.Model;
using static Dossier.Tests.Editions.EditionText;

namespace Dossier.Tests.Editions;

public sealed class EditionComparerTests
{
    [Fact]
    public void Nothing_changes_between_an_edition_and_itself()
    {
        var edition = Of(
            "2030-05-01", Sources(Tide), Actors(Crews, Port), Demands(NightPay),
            Passages(
                Passage("tide#boats", "The boats are ready.", positions: Position("night-pay", "raises", "crews"))));
        Assert.True(EditionComparer.Compare(edition, edition).IsEmpty);
    }

    [Fact]
    public void Statements_are_added_reworded_and_withdrawn()
    {
        var earlier = Of("2030-05-01", Sources(Tide), Actors(Crews, Port), Passages(
            Passage("tide#boats", "The boats are ready."), Passage("tide#night", "We will sail."),
            Passage("tide#gone", "Nobody knows."), Passage("tide#day", "By day."), Passage("tide#who", "Who knows.")));
        var later = Of("2030-05-02", Sources(Tide), Actors(Crews, Port), Passages(
            Passage("tide#new", "The quay is closed."), Passage("tide#night", "We will not sail."),
            Passage("tide#boats", "The boats are ready."), Passage("tide#day", "By day.", said: "2030-04"),
            Passage("tide#who", "Who knows.", by: "port")));
        Assert.Equal(
            """
            statement tide#night: Words
            statement tide#day: Date
            statement tide#who: Attribution
            statement tide#gone withdrawn
            statement tide#new added
            """, Lines(EditionComparer.Compare(earlier, later)));
    }

    [Fact]
    public void Positions_are_compared_by_party_and_demand()
    {
        var earlier = Of(
            "2030-05-01", Sources(Tide), Actors(Crews, Port), Demands(NightPay),
            Passages(Passage(
                "tide#boats", "Ready.", positions: Position("night-pay", "raises", "crews", reported: "port"))));
        var later = Of(
            "2030-05-02", Sources(Tide), Actors(Crews, Port), Demands(NightPay),
            Passages(Passage("tide#boats", "Ready.", positions: Position("night-pay", "hardens", "crews"))));
        var changes = EditionComparer.Compare(earlier, later);
        Assert.Equal("statement tide#boats: Positions", Lines(changes));
        Assert.Equal(
            [
                new(
                    new EditionPosition("night-pay", "crews", "raises", true, null),
                    new EditionPosition("night-pay", "crews", "hardens", true, null)),
                new(new EditionPosition("night-pay", "port", "raises", false, null), null),
            ],
            PositionChange.Find(changes.Statements[0]));
    }

    [Fact]
    public void A_position_that_is_read_so_now_is_another_where_both_editions_say_what_is_a_reading()
    {
        Assert.Equal("statement tide#boats: Positions", Lines(Compare("false", "true")));
        Assert.Equal("", Lines(Compare("true", "true")));
        Assert.Equal("", Lines(Compare(null, "true")));

        EditionChanges Compare(string? then, string now) =>
            EditionComparer.Compare(Marked("2030-05-01", then), Marked("2030-05-02", now));

        Edition Marked(string day, string? reading)
        {
            string position = Position("night-pay", "raises", "crews");
            return Of(day, Sources(Tide), Actors(Crews, Port), Demands(NightPay), Passages(Passage(
                "tide#boats",
                "Ready.",
                positions: reading is null
                    ? position
                    : position.Replace("\"own\"", $"\"reading\": {reading}, \"own\"", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void A_party_stands_differently_when_its_stances_are_others_than_before()
    {
        const string Other = """{"id": "rest", "title": "Rest", "kind": "demand", "by": ["crews"], "to": ["port"]}""";
        var earlier = Of(
            "2030-05-01", Sources(Tide), Actors(Crews, Port), Demands(NightPay),
            Standings(
                Stands("night-pay", "crews", "raises", "tide#a"), Stands("night-pay", "port", "rejects", "tide#b")));
        var later = Of("2030-05-02", Sources(Tide), Actors(Crews, Port), Demands(NightPay, Other), Standings(
            Stands("night-pay", "crews", "raises", "tide#elsewhere"),
            Stands("night-pay", "port", "rejects", "tide#b"),
            Stands("night-pay", "port", "defers", "tide#c"),
            Stands("rest", "crews", "raises", "tide#d")));
        Assert.Equal(
            """
            standing port on night-pay: rejects > rejects+defers
            demand rest added
            """, Lines(EditionComparer.Compare(earlier, later)));
        Assert.Equal(
            """
            standing port on night-pay: rejects+defers > rejects
            demand rest withdrawn
            """, Lines(EditionComparer.Compare(later, earlier)));
    }

    [Fact]
    public void A_new_id_is_no_withdrawal()
    {
        var earlier = Of(
            "2030-05-01", Sources(Tide), Actors(Crews, Port), Demands(NightPay),
            Standings(Stands("night-pay", "crews", "raises", "tide#boats")),
            Passages(Passage("tide#boats", "Ready.", positions: Position("night-pay", "raises", "crews"))));
        var later = Of(
            "2030-05-02",
            Sources(Renamed(Tide, "tide", "daily-tide")),
            Actors(Renamed(Crews, "crews", "deckhands"), Port),
            Demands(
                Renamed(NightPay, "night-pay", "pay").Replace(
                    "[\"crews\"], \"to\"", "[\"deckhands\"], \"to\"", StringComparison.Ordinal)),
            Standings(Stands("pay", "deckhands", "raises", "daily-tide#boats")),
            Passages(Passage(
                "daily-tide#boats", "Ready.", by: "deckhands", positions: Position("pay", "raises", "deckhands"))));
        Assert.Equal(
            """
            demand pay (night-pay): Id
            actor deckhands (crews): Id
            source daily-tide (tide): Id
            """, Lines(EditionComparer.Compare(earlier, later)));
    }

    [Fact]
    public void Two_records_that_became_one_are_both_renamed()
    {
        var earlier = Of("2030-05-01", Actors(Crews, Port));
        var later = Of("2030-05-02", Actors(Renamed(Crews, "port", "crews")));
        Assert.Equal("actor crews (port): Id Title Kind", Lines(EditionComparer.Compare(earlier, later)));
    }

    [Fact]
    public void Records_tell_in_what_they_differ()
    {
        const string Talks =
            """{"id": "talks", "title": "Talks", "kind": "talks", "status": "announced", "date": [{"value": "2030-05-03"}], "place": []}""";
        var earlier = Of(
            "2030-05-01", Sources(Tide), Actors(Crews, Port), Demands(NightPay), Events(Talks),
            EditionText.Pages("""{"id": "words", "title": "Words"}"""));
        var later = Of(
            "2030-05-02",
            Sources(Tide.Replace("full", "none", StringComparison.Ordinal)
                .Replace("aa", "bb", StringComparison.Ordinal)
                .Replace("-02", "-01", StringComparison.Ordinal)),
            Actors(
                Crews.Replace("group", "organisation", StringComparison.Ordinal),
                Port.Replace("The port", "Port", StringComparison.Ordinal)),
            Demands(NightPay.Replace("[\"port\"]", "[\"port\", \"crews\"]", StringComparison.Ordinal)),
            Events(Talks.Replace("announced", "occurred", StringComparison.Ordinal)
                .Replace("-03", "-04", StringComparison.Ordinal)
                .Replace("[]", """[{"value": "Sund"}]""", StringComparison.Ordinal)));
        Assert.Equal(
            """
            event talks: Status Date Place
            demand night-pay: To
            actor crews: Kind
            actor port: Title
            source tide: Date Rights Text
            page words withdrawn
            """, Lines(EditionComparer.Compare(earlier, later)));
    }

    [Fact]
    public void Roles_and_the_events_of_a_statement_are_compared()
    {
        const string Talks =
            """{"id": "talks", "title": "Talks", "kind": "talks", "status": "announced", "date": [{"value": "2030-05-03"}]}""";
        const string Outlets =
            """{"id": "tide#quay", "kind": "indirect", "quote": ["The quay was dark."], "by": [], "said": "2030-05-01", """;
        string boats = Passage("tide#boats", "The boats are ready.")[..^1];
        var earlier = Of(
            "2030-05-01", Sources(Tide), Events(Talks),
            Passages(boats + """, "during": ["talks"]}""", Outlets + """ "during": ["talks"]}"""),
            Actors(Crews[..^1] + """, "roles": [{"title": "Speaker", "in": "port"}]}""", Port));
        var later = Of(
            "2030-05-02", Sources(Tide), Events(Talks),
            Passages(boats + """, "during": [], "about": ["talks"]}""", Outlets + """ "about": ["talks"]}"""),
            Actors(Crews[..^1] + """, "roles": [{"title": "Speaker", "in": "port", "to": "2030-04"}]}""", Port));
        Assert.Equal(
            """
            statement tide#boats: Events
            actor crews: Roles
            """, Lines(EditionComparer.Compare(earlier, later)));
    }

    internal static string Stands(string demand, string party, string stance, string passage) =>
        $$"""{"demand": "{{demand}}", "party": "{{party}}", "stance": "{{stance}}", "polarity": "for", "passage": "{{passage}}"}""";

    internal static string Renamed(string record, string old, string id) =>
        record.Replace($$"""{"id": "{{old}}",""", $$"""{"id": "{{id}}",""", StringComparison.Ordinal)
            .Replace("{", $$"""{"formerly": ["{{old}}"], """, StringComparison.Ordinal);
}
