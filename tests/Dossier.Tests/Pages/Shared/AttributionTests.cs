using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Who said it, for whom, to whom, relayed by whom, in which source of which outlet, as readers see it.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("post-1", "relayed", "Ina Moll, to Sund Wire, which relayed it, in Crews stand firm, says post 1, 3 May 2030")]
    [InlineData("post-2", "relayed", "Ina Moll, relayed by Sund Wire, in Crews stand firm, says post 2 (Daily Tide), 3 May 2030")]
    [InlineData("post-3", "relayed", "Ina Moll, in Crews stand firm, says post 3 (repeated from Sund Wire), 3 May 2030")]
    [InlineData("post-4", "relayed", "Ina Moll, relayed by Sund Wire, then Harbour Post, in Crews stand firm, says post 4, 3 May 2030")]
    [InlineData("post-5", "", "Ina Moll, in Crews stand firm, says post 5 (Sund Wire), 3 May 2030")] // whom she told, it does not say
    public void Each_outlet_of_one_wire_has_its_own_way_to_the_words(string source, string provenance, string attribution) =>
        Assert.Equal((provenance, attribution), Read("five-outlets-on-one-wire", source, "stand-firm"));

    [Theory]
    [InlineData(
        "original_publisher", "",
        "Ina Moll, in Crews stand firm, says post 3 (repeated from Sund Wire, in the curators’ reading), 3 May 2030")]
    [InlineData("publisher", "", "Ina Moll, in Crews stand firm, says post 3 (Sund Wire, in the curators’ reading), 3 May 2030")]
    public void An_outlet_that_the_curators_read_so_is_marked_wherever_it_is_named(string key, string provenance, string attribution)
    {
        using var dossier = TemporaryDossier.OfCase("five-outlets-on-one-wire");
        string path = Path.Combine(dossier.Root, "input/sources/post-3.yaml");
        string source = File.ReadAllText(path)
            .Replace("original_publisher: sund-wire", key + ": {actor: sund-wire, reading: true}", StringComparison.Ordinal);
        dossier.Write(
            "input/sources/post-3.yaml",
            source + "  - {id: own, quote: Crews stand firm, positions: {night-pay: {stance: raises, of: crews}}}\n");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        Assert.Equal((provenance, attribution), View(corpus, "post-3", "stand-firm"));
        var site = RenderedSite.Of(dossier.Root, "https://example.org/");
        foreach (string page in (string[])["sources/post-3.html", "sources.html", "demands/night-pay.html", "actors/sund-wire.html"])
            Assert.Contains("(curators’ reading)", site.Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("\"publisher\"", site.Text("sources/post-3.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"\"{key}\": \"sund-wire\",\n      \"readings\": [\n        \"{key}\"\n      ]", site.Text("data/dossier.json"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_were_said_to_the_outlet_itself_are_first_hand() =>
        Assert.Equal(
            ("first-hand", "Ina Moll, to Daily Tide, in Crews stand firm, says post 2 (Daily Tide), 3 May 2030"),
            Read("one-of-two-heard-it-itself", "post-2", "stand-firm"));

    [Theory]
    [InlineData(
        "in-writing",
        "Ina Moll (“crew speaker Ina Moll”), for Ferry crews, to Sund Wire, which relayed it, then Daily Tide, "
        + "in Crews want a letter, 4 May 2030")]
    // Styled by name, named once.
    [InlineData(
        "ready", "Ferry crews, to Port Authority and Ministry of Transport, in Crews want a letter, 4 May 2030")]
    public void The_longest_chain_is_one_sentence(string passage, string attribution) =>
        Assert.Equal(attribution, Read("longest-chain", "letter", passage).Text);

    private static (string Provenance, string Text) Read(string slug, string source, string passage)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        return View(Compiler.Compile(dossier.Root).Value!, source, passage);
    }

    private static (string Provenance, string Text) View(Corpus corpus, string source, string passage)
    {
        var speaker = corpus.Statement(new PassageId(new SourceId(source), passage));
        var page = ComposedPage.At<ActorPageView>(corpus, $"actors/{speaker.Passage.Draft.By[0].Value.Value}.html");
        var view = page.Statements.Single(statement => statement.Id.EndsWith($"-{source}-{passage}", StringComparison.Ordinal));
        string provenance = view.Provenance switch
        {
            ProvenanceKind.FirstHand => "first-hand",
            ProvenanceKind.Relayed => "relayed",
            _ => "",
        };
        return (provenance, string.Concat(view.Attribution.Select(run => run.Text)));
    }
}
