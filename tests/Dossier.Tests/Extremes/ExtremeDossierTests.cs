using System.IO.Compression;
using AngleSharp.Html.Dom;
using Dossier.Tests.Site;

namespace Dossier.Tests.Extremes;

/// <summary>What is seldom makes no page that is too long, and leads nowhere wrong.</summary>
public sealed class ExtremeDossierTests(
    ExtremeDossierTests.Extremes extremes) : IClassFixture<ExtremeDossierTests.Extremes>
{
    private const int MostBytes = 60 * 1024;

    [Fact]
    public void No_page_is_heavier_than_a_slow_line_bears()
    {
        string[] heavy =
        [
            .. extremes.Site.Pages.Select(page => (page.Key, Bytes: Weight(page.Value)))
            .Where(page => page.Bytes > MostBytes)
            .Select(page => $"{page.Key}: {page.Bytes}")
        ];
        Assert.Empty(heavy);
    }

    [Fact]
    public void The_statements_of_an_actor_go_on_from_page_to_page_and_none_is_lost()
    {
        var told = new List<string>();
        string? next = "keeper.html";
        while (next is not null)
        {
            var page = extremes.Site.Pages["actors/" + next.Split('#')[0]];
            told.AddRange(page.QuerySelectorAll("#statements ~ ol .statement").Select(statement => statement.Id!));
            next = page.QuerySelector("#statements ~ nav [rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(ExtremeDossier.Statements + 1, told.Count);
        Assert.Equal(told.Count, told.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("s-tide-001-s-1", told[0]);
    }

    [Fact]
    public void A_page_that_goes_on_says_of_what_and_has_nothing_else()
    {
        var page = extremes.Site.Pages["actors/keeper.statements.3.html"];
        Assert.Equal("The Keeper of the Lock (Statements, page 3) – A dossier of extremes", page.Title);
        Assert.Equal("Statements", Assert.Single(page.QuerySelectorAll("main h2")).TextContent);
        Assert.Equal("keeper.html#statements keeper.statements.2.html#statements "
            + "keeper.statements.4.html#statements", string.Join(' ',
            new[]
            {
                page.QuerySelectorAll(".pager a")[1],
                page.QuerySelector(".pager [rel=prev]")!,
                page.QuerySelector(".pager [rel=next]")!,
            }.Select(link => link.GetAttribute("href"))));
        Assert.Equal("Page 3", page.QuerySelector(".pager [aria-current]")!.TextContent);
    }

    [Fact]
    public void A_relation_that_is_too_long_for_the_facts_has_a_section()
    {
        var page = extremes.Site.Pages["actors/outlet.html"];
        Assert.Equal("all 202", page.QuerySelector(".facts a[href='#list-outlet-or-author-of']")!.TextContent);
        Assert.Equal(60, page.QuerySelectorAll("#list-outlet-or-author-of ~ ul a").Length);
        Assert.Equal(22, extremes.Site.Pages["actors/outlet.list-outlet-or-author-of.4.html"]
            .QuerySelectorAll("#list-outlet-or-author-of ~ ul a").Length);
    }

    [Fact]
    public void Each_year_is_drawn_where_it_begins_and_the_overview_leads_there()
    {
        string[] pages = ["events.html", "events.2.html"];
        string[] drawn = [.. pages.SelectMany(
            page => extremes.Site.Pages[page].QuerySelectorAll(".year > h2 + .lane-figure")
                .Select(figure => $"{page}#{figure.PreviousElementSibling!.Id}"))];
        Assert.Equal(
            drawn,
            extremes.Site.Pages["index.html"].QuerySelectorAll(".figure-years a")
                .Select(link => link.GetAttribute("href")!),
            StringComparer.Ordinal);
        Assert.Equal("events.html#of-2031 events.2.html#of-2040", $"{drawn[0]} {drawn[^1]}");
        Assert.Equal(10, drawn.Length);
    }

    [Fact]
    public void Every_link_and_fragment_resolves() => Assert.Empty(LinkTests.Broken(extremes.Site, out _));

    // What goes over the wire, but for the article itself.
    private static int Weight(IHtmlDocument page)
    {
        var copy = (IHtmlDocument)page.Clone();
        foreach (var paragraph in copy.QuerySelectorAll(".article .block > p").ToArray())
            paragraph.Remove();
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(System.Text.Encoding.UTF8.GetBytes(copy.DocumentElement.OuterHtml));
        return (int)packed.Length;
    }

    /// <summary>The site, made once.</summary>
    public sealed class Extremes
    {
        public Extremes()
        {
            var folder = Directory.CreateTempSubdirectory("dossier-extremes-");
            ExtremeDossier.Write(folder.FullName);
            Site = RenderedSite.Of(folder.FullName, null);
            folder.Delete(recursive: true);
        }

        internal RenderedSite Site { get; }
    }
}
