namespace Dossier.Tests.Site;

/// <summary>What leads from place to place: contents, neighbours in time, permalinks, backlinks, breadcrumbs.</summary>
public sealed class MovingTests
{
    private static readonly RenderedSite Valley = RenderedSite.Valley;

    [Fact]
    public void The_contents_of_the_briefing_have_the_curators_own_headings() => Assert.Equal(
        [
            "#h-what-is-asked What is asked", "#h-what-was-answered What was answered",
            "#demands Demands that are contested or moved last",
            "#timeline Timeline", "#notes Notes"
        ],
        Contents("index.html"), StringComparer.Ordinal);

    [Fact]
    public void The_contents_of_a_list_are_its_groups() => Assert.Equal(
        ["#of-demand Demands", "#of-condition Conditions", "#of-counter-demand Counter-demands"],
        Contents("demands.html"),
        StringComparer.Ordinal);

    [Fact]
    public void The_contents_of_a_source_lead_past_the_article() => Assert.Equal(
        ["#article The article", "#named Named in it", "#backlinks Pages that link here"],
        Contents("sources/bulletin-thirty-2031-04-10.html"),
        StringComparer.Ordinal);

    [Fact]
    public void Sources_lead_on_in_order_of_time()
    {
        var order = new List<string>();
        for (string? path = "sources/minamo-kawa-2031-03-20.html";
            path is not null;
            path = Valley.Pages[path].QuerySelector(".neighbours .next a")?.GetAttribute("href")![3..])
            order.Add(path);
        Assert.Equal(
            Valley.Corpus.Sources.Select(source => $"sources/{source.Id}.html"), order, StringComparer.Ordinal);
        Assert.Equal(
            "../" + order[^2], Valley.Pages[order[^1]].QuerySelector(".neighbours .previous a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_statement_has_a_link_to_itself_that_does_not_hang_on_its_neighbours()
    {
        foreach (var (path, page) in Valley.Pages.Concat(RenderedSite.Shipped.Pages))
        {
            foreach (var statement in page.QuerySelectorAll(".statement"))
            {
                Assert.Equal("#" + statement.Id, statement.QuerySelector(".permalink")!.GetAttribute("href"));
                Assert.DoesNotMatch("^[a-z]+-[0-9]+$", statement.Id!);
            }

            foreach (var card in page.QuerySelectorAll(".passage-card"))
                Assert.Equal(
                    "#p-" + card.Id!["c-".Length..], card.QuerySelector(":scope > .permalink")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void Words_lead_to_their_original_where_its_address_is_known()
    {
        var page = Valley.Pages["actors/dorvas.html"];
        Assert.Equal(
            "https://example.org/courier/2031/karsa?from=front&section=water#:~:text=a%20number%20looking%20for%20a%20river.",
            page.QuerySelector("#s-courier-karsa-2031-04-08-number-looking .original")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("#s-minamo-kawa-2031-03-20-rain .original"));
    }

    [Fact]
    public void Every_page_of_a_record_names_the_pages_that_link_to_it()
    {
        Assert.Equal(
            ["index.html", "actors/orvania.html"],
            Valley.Pages["about-this-valley.html"].QuerySelectorAll("#backlinks ~ ul a")
                .Select(link => link.GetAttribute("href")),
            StringComparer.Ordinal);
        foreach (string kind in (string[])["actors", "demands", "events", "sources"])
            Assert.Contains(
                Valley.Pages,
                page => page.Key.StartsWith(kind + "/", StringComparison.Ordinal)
                    && page.Value.GetElementById("backlinks") is not null);
    }

    [Fact]
    public void Every_page_but_the_briefing_leads_back_to_it() => Assert.Equal(
        ["index.html"],
        Valley.Pages.Where(page => page.Value.QuerySelector("main#content") is not null
            && page.Value.QuerySelector(".breadcrumbs a[href$='index.html']") is null).Select(page => page.Key),
        StringComparer.Ordinal);

    private static IEnumerable<string> Contents(string path) =>
        Valley.Pages[path].QuerySelectorAll(".on-this-page a").Select(
            link => $"{link.GetAttribute("href")} {link.TextContent}");
}
