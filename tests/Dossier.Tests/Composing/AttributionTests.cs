using Dossier.Composing;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Views;

namespace Dossier.Tests.Composing;

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

    [Fact]
    public void Words_that_were_said_to_the_outlet_itself_are_first_hand() =>
        Assert.Equal(
            ("first-hand", "Ina Moll, to Daily Tide, in Crews stand firm, says post 2 (Daily Tide), 3 May 2030"),
            Read("one-of-two-heard-it-itself", "post-2", "stand-firm"));

    [Fact]
    public void The_longest_chain_of_the_shipped_dossier_is_one_sentence() =>
        Assert.Equal(
            "Sergei Ryabkov (“Deputy Foreign Minister Sergey Ryabkov”), for Russia, to Mezhdunarodnaya Zhizn, which relayed it, then TASS, in "
            + "U.S.-Russian Talks Set, but Russia Will Not Tolerate Conditions Imposed on Talks on Security Guarantees (EIRNS), 23 December 2021",
            Shipped("talks-set-2021-12-23", "no-conditions"));

    [Fact]
    public void A_speaker_who_is_styled_by_name_is_named_once() =>
        Assert.StartsWith("Russia, to United States and NATO, in ", Shipped("pack-up-2022-01-09", "demands-issued"), StringComparison.Ordinal);

    private static string Shipped(string source, string passage) => View(RenderedSite.Shipped.Corpus, source, passage).Text;

    private static (string Provenance, string Text) Read(string slug, string source, string passage)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        return View(Compiler.Compile(dossier.Root).Value!, source, passage);
    }

    private static (string Provenance, string Text) View(Corpus corpus, string source, string passage)
    {
        var speaker = corpus.Statement(new PassageId(new SourceId(source), passage));
        var page = (ActorPageView)SiteComposer.Compose(corpus, SiteOptions.At(null)).Pages
            .Single(page => page.Path == $"actors/{speaker.Passage.Draft.By[0].Value.Value}.html").Compose();
        var view = page.Statements.Single(statement => statement.Id.EndsWith($"-{source}-{passage}", StringComparison.Ordinal));
        string provenance = view.Provenance switch { ProvenanceKind.FirstHand => "first-hand", ProvenanceKind.Relayed => "relayed", _ => "" };
        return (provenance, string.Concat(view.Attribution.Select(run => run.Text)));
    }
}
