using Dossier.Coverage;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

/// <summary>What became of an article is told wherever a statement rests on it.</summary>
public sealed class SourceStatusTests
{
    private const string Warning = "Article since retracted (4 May 2030)";

    private static readonly RenderedSite Site = Render("article-retracted");

    [Fact]
    public void The_page_of_a_retracted_article_opens_with_a_notice()
    {
        var page = Site.Pages["sources/tide.html"];
        Assert.Equal(
            "This article was retracted after it was published (4 May 2030); see Ferry talks fixed for 9 May. Read "
            + "the notice.",
            page.QuerySelector(".notice.warning")!.TextContent);
        Assert.Equal(
            ["../sources/wire.html", "https://tide.example/retraction"],
            page.QuerySelectorAll(".notice.warning a").Select(link => link.GetAttribute("href")!),
            StringComparer.Ordinal);
        Assert.Contains(
            "the editors took the article back",
            page.QuerySelector(".notice.warning + *")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_from_it_says_so_and_no_other_does()
    {
        string[] warned =
        [
            .. Site.Pages
            .Where(page => page.Value.QuerySelectorAll("strong.flag").Any(flag => flag.TextContent == Warning))
            .Select(page => page.Key)
        ];
        Assert.Equal(
            [
                "actors/crews.html", "actors/lind.html", "actors/moll.html", "actors/port.html", "brief.html",
                "demands.html",
                "demands/night-pay.html", "index.html", "positions.html", "sources.html"
            ],
            warned, StringComparer.Ordinal);
        Assert.DoesNotContain("since retracted", Site.Text("actors/ministry.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standing_that_rests_on_it_says_so_and_so_does_the_grid()
    {
        Assert.Equal(
            Warning, Site.Pages["demands/night-pay.html"].QuerySelector(".standing-table td strong.flag")!.TextContent);
        Assert.Equal(
            2,
            Site.Pages["positions.html"].QuerySelectorAll(
                "#"
                + Site.Pages["positions.html"].QuerySelector(".grid")!.Closest("section")!.Id
                + " .grid-position strong.flag").Length);
    }

    [Fact]
    public void A_citation_of_it_says_so_and_names_the_archived_copy() => Assert.Equal(
        "Crews ‘will not sail at night’ for old pay. Daily Tide, 2 May 2030 [since retracted (4 May 2030)]. "
        + "https://tide.example/crews (accessed 2 May 2030). Archived: https://archive.example/crews. In: The Sund "
        + "ferries, edition of 10 May 2030",
        Site.Pages["sources/tide.html"].QuerySelector(".cite-source .citation")!.TextContent);

    [Fact]
    public void Its_facts_name_the_copy_the_credit_and_the_licence() => Assert.Equal(
        [
            "Address: https://tide.example/crews", "Archived copy: https://archive.example/crews",
            "Collected: 2 May 2030",
            "Credit: Photographs and text by the Daily Tide", "Licence: https://licences.example/by/4.0/",
        ],
        Site.Pages["sources/tide.html"].QuerySelectorAll(".facts > div")
            .Select(fact => $"{fact.QuerySelector("dt")!.TextContent}: {fact.QuerySelector("dd")!.TextContent}")
            .Where(fact => !fact.StartsWith("Pub", StringComparison.Ordinal)
                && !fact.StartsWith("File", StringComparison.Ordinal)
                && !fact.StartsWith("SHA", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    [Fact]
    public void Words_of_an_article_that_is_gone_lead_to_its_archived_copy()
    {
        Assert.Equal(
            "This article is no longer at its address.",
            Site.Pages["sources/wire.html"].QuerySelector(".notice.warning")!.TextContent);
        Assert.StartsWith(
            "https://archive.example/talks#:~:text=",
            Site.Pages["actors/ministry.html"].QuerySelector("a.original")!.GetAttribute("href"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            Site.Pages["sources/wire.html"].QuerySelectorAll("a"),
            link => link.GetAttribute("href") == "https://wire.example/talks");
    }

    [Fact]
    public void Coverage_counts_what_rests_on_it()
    {
        Assert.Equal(
            "retracted; 2 statements rest on it",
            CoverageWords.Questioned(Assert.Single(CoverageSurveyor.Survey(Site.Corpus).Questioned)));
        Assert.Equal(
            "Crews ‘will not sail at night’ for old pay retracted; 2 statements rest on it",
            Site.Pages["coverage.html"].QuerySelector("#questioned ~ ul li")!.TextContent);
    }

    [Fact]
    public void The_data_have_it() => Assert.Contains(
        """
              "status": {
                "value": "retracted",
                "date": "2030-05-04",
                "source": "wire",
                "url": "https://tide.example/retraction"
              },
              "archived": "https://archive.example/crews",
              "accessed": "2030-05-02",
              "licence": "https://licences.example/by/4.0/",
              "credit": "Photographs and text by the Daily Tide",
        """, Site.Text("data/dossier.json"), StringComparison.Ordinal);

    [Fact]
    public void The_published_share_of_an_article_with_excerpts_is_told() => Assert.Equal(
        [("tide", "61% published, above the limit of 50%"), ("wire", "61% published, within the limit of 95.5%")],
        CoverageSurveyor.Survey(Render("excerpts-above-their-limit").Corpus).Excerpts.Select(
            share => (share.Source.Id.Value, CoverageWords.Published(share))));

    private static RenderedSite Render(string slug)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        return RenderedSite.Of(dossier.Root, null);
    }
}
