using Dossier.Editions;
using static Dossier.Tests.Editions.EditionComparerTests;
using static Dossier.Tests.Editions.EditionText;

namespace Dossier.Tests.Editions;

public sealed class EditionHistoryTests
{
    private const string Boats = "The boats are ready.";

    [Fact]
    public void The_last_rights_to_a_source_bind_what_earlier_editions_have_of_it()
    {
        string without = Tide.Replace("full", "none", StringComparison.Ordinal);
        var open = Of("2030-05-01", Sources(Tide), Actors(Crews), Passages(Passage("tide#boats", Boats)));
        var closed = Of("2030-05-02", Sources(without), Actors(Crews), Passages(Wordless));
        var gone = Of("2030-05-03");
        Assert.Equal(
            "no words, no words", Words(new EditionHistory([open, closed], Of("2030-05-04", Sources(without)))));
        Assert.Equal("no words, no words", Words(new EditionHistory([open, closed], gone)));
        Assert.Equal(
            "The boats are ready., no words",
            Words(new EditionHistory([open, closed], Of("2030-05-04", Sources(Tide)))));
        Assert.Equal("The boats are ready.", Words(new EditionHistory([open], gone)));
        Assert.Equal(
            "no words",
            Words(new EditionHistory([open], Of("2030-05-02", Sources(Renamed(without, "tide", "daily-tide"))))));
    }

    [Fact]
    public void Words_that_come_and_go_with_the_rights_are_no_rewording()
    {
        var open = Of("2030-05-01", Sources(Tide), Actors(Crews), Passages(Passage("tide#boats", Boats)));
        var closed = Of(
            "2030-05-02",
            Sources(Tide.Replace("full", "none", StringComparison.Ordinal)),
            Actors(Crews),
            Passages(Wordless));
        Assert.Equal("source tide: Rights", Lines(new EditionHistory([open], closed).Changes[0]));
        Assert.Equal(
            "source tide: Rights", Lines(new EditionHistory([closed], open with { Day = closed.Day }).Changes[0]));
    }

    [Fact]
    public void An_id_that_vanished_is_lost_and_one_that_was_renamed_twice_is_found()
    {
        var history = new EditionHistory(
            [
                Of(
                    "2030-05-01", Actors(Crews, Port),
                    EditionText.Pages(
                        """{"id": "words", "title": "Words"}""", """{"id": "index", "title": "Briefing"}""")),
                Of("2030-05-02", Actors(Renamed(Crews, "crews", "hands"), Port)),
            ],
            Of("2030-05-03", Actors(
                Renamed(Crews.Replace("\"crews\"", "\"hands\"", StringComparison.Ordinal), "hands", "deckhands"))));
        Assert.Equal(
            ["actors/crews.html 0 deckhands", "actors/port.html 1 ", "words.html 0 "],
            history.WithdrawnRecords.Select(lost => $"{lost.Path} {lost.Last} {lost.MovedTo}"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_passage_that_vanished_is_remembered_by_the_present_id_of_its_source()
    {
        var history = new EditionHistory(
            [
                Of(
                    "2030-05-01", Sources(Tide), Actors(Crews),
                    Passages(Passage("tide#boats", "Ready."), Passage("tide#night", "By night."))),
                Of(
                    "2030-05-02",
                    Sources(Tide),
                    Actors(Crews),
                    Passages(Passage("tide#boats", Boats), Passage("tide#day", "By day."))),
            ],
            Of(
                "2030-05-03",
                Sources(Renamed(Tide, "tide", "daily-tide")),
                Actors(Crews),
                Passages(Passage("daily-tide#day", "By day."))));
        Assert.Equal(
            ["tide#boats 1 The boats are ready.", "tide#night 0 By night."],
            history.WithdrawnPassages["daily-tide"].Select(
                lost => $"{lost.Passage.Id} {lost.Last} {lost.Passage.Words!.Text}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Changes_are_told_from_each_edition_to_the_next()
    {
        var history = new EditionHistory(
            [Of("2030-05-01", Actors(Crews)), Of("2030-05-02", Actors(Crews, Port))], Of("2030-05-03", Actors(Port)));
        Assert.Equal(
            ["actor crews withdrawn", "actor port added"], history.Changes.Select(Lines), StringComparer.Ordinal);
    }

    private const string Wordless =
        """{"id": "tide#boats", "kind": "direct", "by": ["crews"], "said": "2030-05-01", "positions": {}}""";

    private static string Words(EditionHistory history) =>
        string.Join(", ", history.Editions.SelectMany(edition => edition.Passages)
            .Select(passage => passage.Words?.Text ?? "no words"));
}
