using System.Text.Json;

namespace Dossier.Tests.App;

public sealed class CoverageCommandTests
{
    [Fact]
    public void Coverage_prints_the_shares_then_every_finding_with_its_place()
    {
        using var valley = new ValleyCopy();
        const string Expected = """
            quotations  88%  15 of 17 quoted runs of five words or more lie in passages
            briefing    70%  12 of 17 sentences of the briefing are cited
            summaries   58%  7 of 12 sentences of summaries are cited
            cited      100%  23 of 23 actors, events and demands are cited
            evidence   100%  23 of 23 dates, places, participants and roles have evidence

            Quoted words that no passage covers: 2
              seeds/courier-karsa.txt:16:2: 5 of 20 words of “The dam is built, the concrete is dry … and, whatever the neighbours say, the bill lies on our table alone,”
              seeds/courier-karsa.txt:18:163: 8 of 14 words of “My father measured the river with a stick. I measure it with a spoon.”

            Sentences of the briefing without a citation: 5
              input/pages/index.md:8:1: Two states share the Tesk.
              input/pages/index.md:8:38: The one upstream has built a dam; halveny lies below it.
              input/pages/index.md:14:14: Halveny wants a settlement in writing, and in it
              input/pages/index.md:42:3: what is asked in writing, for minimum < promised is the whole quarrel.
              input/pages/index.md:44:1: In this dossier a link is written [[like-this]] and a citation [@like#this]; the rest is told on a page of its own.

            Sentences of summaries without a citation: 5
              input/actors/halveny.yaml:9:3: The downstream state.
              input/actors/orvania.yaml:9:3: The upstream state, whose dam closes the upper Tesk.
              input/actors/valley-farmers.yaml:8:3: Farmers of the lower valley, on both banks.
              input/sources/courier-karsa-2031-04-08.yaml:116:3: The talks at Karsa Ford end without a text.
              input/sources/courier-karsa-2031-04-08.yaml:116:56: The minister names a condition and a bill.

            Articles of which only excerpts are published: 1
              input/sources/upland-lantern-2031-04-08.yaml: 59% published, within the limit of 60%

            Names in the articles that belong to no actor: 7
              Bulletin (2): seeds/bulletin-thirty.txt:9:45, seeds/bulletin-thirty.txt:11:153
              Sollim (2): seeds/bulletin-thirty.txt:7:23, seeds/bulletin-thirty.txt:15:42
              Tesk (2): seeds/courier-karsa.txt:8:55, seeds/courier-karsa.txt:16:145
              KARSA FORD (1): seeds/courier-karsa.txt:8:1
              NO BOATS (1): seeds/bulletin-thirty.txt:17:45
              Upper Tesk Dam (1): seeds/bulletin-thirty.txt:13:72
              (not shown: the rights to the source forbid it) (13): seeds/upland-lantern.txt:1:1, seeds/upland-lantern.txt:2:23, seeds/upland-lantern.txt:8:8, seeds/upland-lantern.txt:10:1, seeds/upland-lantern.txt:10:195, seeds/upland-lantern.txt:16:157, seeds/upland-lantern.txt:18:26, seeds/upland-lantern.txt:18:55, seeds/ochthi-petra.txt:7:39, seeds/ochthi-petra.txt:7:57, seeds/ochthi-petra.txt:7:261, seeds/ochthi-petra.txt:9:13, seeds/ochthi-petra.txt:11:293

            """;
        Assert.Equal(new Run(0, Expected, ""), valley.Run("coverage"));
    }

    [Fact]
    public void A_budget_that_is_missed_fails()
    {
        using var valley = new ValleyCopy();
        valley.Replace(
            "input/dossier.yaml", "rights: full\n", "rights: full\ncoverage: {quotations: 100%, briefing: 70%}\n");
        var run = valley.Run("coverage");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            """
            quotations  88%  15 of 17 quoted runs of five words or more lie in passages (budget 100%, missed)
            briefing    70%  12 of 17 sentences of the briefing are cited (budget 70%)
            summaries   58%
            """, run.Out, StringComparison.Ordinal);
        Assert.Equal(1, valley.Run("build").ExitCode);
        Assert.False(Directory.Exists(valley.PathOf("_site")));
    }

    [Fact]
    public void What_cannot_be_read_is_to_be_mended_first()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/actors/dorvas.yaml", "kind: person", "kind: persona");
        var run = valley.Run("coverage");
        Assert.Equal(
            (1, "26 passages checked in 6 sources, 4 quotations checked in prose; 1 disagreement between sources; 1 "
                + "error, 1 warning\ncoverage cannot be measured while the dossier has errors (above); fix them and run this again\n"),
            (run.ExitCode, run.Out));
        Assert.Contains(": error DOS021: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"diagnostics\": [", valley.Run("coverage", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_findings_as_data()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/dossier.yaml", "rights: full\n", "rights: full\ncoverage: {briefing: 50%}\n");
        var run = valley.Run("coverage", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var measures = json.RootElement.GetProperty("measures").EnumerateArray().ToArray();
        Assert.Equal(
            ["quotations", "briefing", "summaries", "cited", "evidence"],
            measures.Select(measure => measure.GetProperty("measure").GetString()!),
            StringComparer.Ordinal);
        Assert.Equal((12, 17, 50m, true), (measures[1].GetProperty("covered").GetInt32(), measures[1]
            .GetProperty("total")
            .GetInt32(), measures[1].GetProperty("budget").GetDecimal(), measures[1].GetProperty("met").GetBoolean()));
        Assert.Equal(
            """{"path":"seeds/courier-karsa.txt","line":18,"column":163,"record":"courier-karsa-2031-04-08","text":"My father measured the river with a stick. I measure it with a spoon.","words":14,"coveredWords":6}""",
            JsonSerializer.Serialize(measures[0].GetProperty("findings")[1]));
        Assert.Equal("Bulletin", json.RootElement.GetProperty("names")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Nothing_is_shown_of_an_article_whose_rights_forbid_it()
    {
        using var valley = new ValleyCopy();
        valley.Replace(
            "input/sources/courier-karsa-2031-04-08.yaml", "language: en\n", "language: en\nrights: excerpts\n");
        foreach (var run in new[] { valley.Run("coverage"), valley.Run("coverage", "--json") })
        {
            Assert.DoesNotContain("measured the river", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("KARSA FORD", run.Out, StringComparison.Ordinal);
        }
        Assert.Contains(
            "  seeds/courier-karsa.txt:18:163: 8 of 14 words, not shown\n",
            valley.Run("coverage").Out,
            StringComparison.Ordinal);
    }
}
