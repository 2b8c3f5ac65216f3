using Dossier.Coverage;
using Dossier.Outputs.Data;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What was said at an event, and what only tells of it.</summary>
public sealed class OccasionsTests
{
    internal const string Tide = TemporaryDossier.TideHead +
        """
        issued: 2030-05-02
        publisher: daily-tide
        passages:
          - {id: at-it, quote: The boats are ready., by: [moll], during: [talks]}
          - {id: of-it, quote: 'There will be no night pay in this budget,', by: [lind], about: [talks]}
          - {id: outlets, quote: On the quay a passenger laughed., during: [talks]}
          - {id: unnamed, quote: 'and we sit.', as: a passenger, during: [talks], about: [talks]}

        """;

    [Fact]
    public void Said_at_an_event_is_only_what_somebody_said_there()
    {
        using var dossier = Dossier();
        var page = ComposedPage.At<EventPageView>(dossier, "events/talks.html");
        Assert.Equal(
            ["The boats are ready.", "and we sit.", "The Port Authority and the crews will meet on 9 May,"],
            page.Statements.Select(Words), StringComparer.Ordinal);
        Assert.Equal(
            ["There will be no night pay in this budget,", "On the quay a passenger laughed."], page.About.Select(Words),
            StringComparer.Ordinal);
        Assert.Equal(
            ["2 statements made at it → #s-tide-at-it", "2 statements about it → #t-tide-of-it"],
            page.SourceReports.Single(account => account.Source.Text.StartsWith("Crews", StringComparison.Ordinal))
                .Lines.Select(line => $"{line.Words!.Text} → {line.Words.Url}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Each_statement_says_whether_it_was_said_at_the_event_or_tells_of_it()
    {
        using var dossier = Dossier();
        var page = ComposedPage.At<SourcePageView>(dossier, "sources/tide.html");
        Assert.Equal(
            ["c-at-it: Said at the event", "c-of-it: About the event", "c-outlets: About the event", "c-unnamed: Said at the event"],
            page.Blocks.SelectMany(block => block.Passages).OrderBy(passage => passage.Id, StringComparer.Ordinal)
                .Select(passage => $"{passage.Id}: {Assert.Single(passage.Related).Label}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Demands_of_an_event_are_those_of_every_passage_that_its_page_shows()
    {
        using var dossier = Dossier();
        dossier.Write(
            "input/sources/tide.yaml",
            Tide + "  - {id: asked, quote: Ten quiet coves, positions: {night-pay: {stance: raises, of: crews}}}\n")
            .Write("input/events/vote.yaml", "title: The vote\nkind: vote\nstatus: announced\ndate: 2030-06\nevidence: [tide#asked]\n");
        var page = ComposedPage.At<EventPageView>(dossier, "events/vote.html");
        Assert.Equal(
            ["Demands spoken of in its passages: Pay for sailing at night"],
            page.Relations.Select(relation => $"{relation.Label}: {relation.Links[0].Text}"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_data_say_the_same()
    {
        using var dossier = Dossier();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        CorpusJson.Write(Compiler.Compile(dossier.Root).Value!, buffer);
        using var data = System.Text.Json.JsonDocument.Parse(buffer.WrittenMemory);
        Assert.Equal(
            [
                "tide#at-it: [\"talks\"] []", "tide#of-it: [] [\"talks\"]",
                "tide#outlets: [] [\"talks\"]", "tide#unnamed: [\"talks\"] []",
            ],
            data.RootElement.GetProperty("passages").EnumerateArray()
                .Select(passage => $"{passage.GetProperty("id")}: {Flat(passage, "during")} {Flat(passage, "about")}")
                .Where(line => line.StartsWith("tide", StringComparison.Ordinal)).Order(StringComparer.Ordinal), StringComparer.Ordinal);

        static string Flat(System.Text.Json.JsonElement passage, string key) =>
            passage.GetProperty(key).GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_is_only_told_of_counts_as_cited()
    {
        using var dossier = Dossier();
        dossier.Write("input/events/vote.yaml", "title: The vote\nkind: vote\nstatus: announced\ndate: 2030-06\n");
        Assert.Contains("vote", Uncited(dossier), StringComparer.Ordinal);
        dossier.Write("input/sources/tide.yaml", Tide + "  - {id: coves, quote: Ten quiet coves, about: [vote]}\n");
        Assert.DoesNotContain("vote", Uncited(dossier), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Uncited(TemporaryDossier dossier) =>
        CitedRecords.Measure(Compiler.Compile(dossier.Root).Value!).Gaps.Select(gap => gap.Owner);

    private static TemporaryDossier Dossier() => TemporaryDossier.OfBase().Write("input/sources/tide.yaml", Tide)
        .Write("input/pages/index.md", "---\ntitle: The Sund ferries in May\n---\n\nIn May.\n")
        .Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n");

    private static string Words(StatementView statement) => string.Join(" ", statement.Quote!.Parts);
}
