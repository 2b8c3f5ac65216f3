using AngleSharp.Dom;
using Dossier.Coverage;

namespace Dossier.Tests.Site;

public sealed class CoveragePageTests
{
    private static readonly IDocument Page = RenderedSite.Valley.Pages["coverage.html"];

    [Fact]
    public void Its_table_has_the_share_of_every_measure() => Assert.Equal(
        ["88%", "70%", "58%", "100%", "100%"],
        Page.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent), StringComparer.Ordinal);

    [Fact]
    public void A_gap_leads_to_the_paragraph_of_the_article()
    {
        var gap = Page.QuerySelectorAll("#quotations ~ ul li")[^1];
        Assert.Contains(
            "“My father",
            RenderedSite.Valley.Pages["sources/courier-karsa-2031-04-08.html"].GetElementById("t-9")!.TextContent,
            StringComparison.Ordinal);
        Assert.StartsWith("My father measured", gap.QuerySelector("bdi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("sources/courier-karsa-2031-04-08.html#t-9", gap.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void No_word_of_an_article_is_on_it_that_rights_forbid()
    {
        var withheld = CoverageSurveyor.Survey(RenderedSite.Valley.Corpus).Names
            .Single(name => name.Name is null).Places;
        Assert.Equal(
            ["ochthi-petra-2031-04-20", "upland-lantern-2031-04-08"],
            withheld.Select(place => place.Owner).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var open = RenderedSite.Valley.Corpus.Sources.Where(source => source.Rights == Model.Rights.Full)
            .Select(source => source.Seed.Text)
            .ToArray();
        string[] words =
        [
            .. withheld.Select(place => place.Place.File.Text.Substring(place.Place.Start, place.Place.Length))
            .Where(word => !open.Any(text => text.Contains(word, StringComparison.Ordinal)))
        ];
        Assert.Contains("Upland Notes", words, StringComparer.Ordinal);
        Assert.All(words, word => Assert.DoesNotContain(word, Page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_and_the_methodology_lead_to_it()
    {
        Assert.All(RenderedSite.Valley.Pages.Where(page => page.Value.QuerySelector(".colophon") is not null), page =>
            Assert.NotNull(page.Value.QuerySelector(".colophon a[href$='coverage.html']")));
        Assert.NotNull(RenderedSite.Valley.Pages["methodology.html"].QuerySelector("main a[href='coverage.html']"));
    }
}
