using AngleSharp.Dom;

namespace Dossier.Tests.Site;

/// <summary>How pages are called where they are found: no two alike, none without, none longer than is shown.</summary>
public sealed class TitleTests
{
    [Fact]
    public void Titles_and_descriptions_are_each_page_s_own()
    {
        var listed = RenderedSite.Valley.Pages.Where(
            page => page.Value.QuerySelector("meta[name=robots]") is null).ToArray();
        Assert.True(listed.Length > 30);
        AssertOwn(listed.Select(page => (page.Key, page.Value.Title ?? "")));
        AssertOwn(listed.Select(page => (page.Key, Description(page.Value))));
        Assert.Empty(listed.Where(page => Description(page.Value).Length > 160)
            .Select(page => $"{page.Key}: {Description(page.Value)}"));
    }

    [Fact]
    public void Only_what_leads_elsewhere_or_is_gone_is_kept_out_of_search_engines() => Assert.Equal(
        [
            "404.html", "actors/farmers-league.html", "actors/sollim-ferrymen.html", "demands/dam-register.html",
            "events/second-visit.html", "glossary.html", "search.html", "sources/gauge-notes-2031-04-02.html"
        ],
        RenderedSite.Valley.Pages
            .Where(page => page.Value.QuerySelector("meta[name=robots][content=noindex]") is not null)
            .Select(page => page.Key),
        StringComparer.Ordinal);

    [Fact]
    public void The_feed_is_found_from_every_page_but_a_moved_one()
    {
        var site = RenderedSite.Valley;
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "actors/farmers-league.html"))
        {
            var feed = page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!;
            Assert.Equal(
                path == "404.html" ? "/valley/feed.xml"
                    : path.Contains('/', StringComparison.Ordinal) ? "../feed.xml"
                    : "feed.xml",
                feed.GetAttribute("href"));
            Assert.Equal("Water & “Stone” <in brief>", feed.GetAttribute("title"));
        }

        Assert.True(site.Files.ContainsKey("feed.xml"));
    }

    private static string Description(IDocument page) =>
        page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";

    private static void AssertOwn(IEnumerable<(string Path, string Text)> texts) => Assert.Empty(
        texts
            .GroupBy(page => page.Text, StringComparer.Ordinal)
            .Where(same => same.Count() > 1 || same.Key.Trim().Length == 0)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(page => page.Path))}"));
}
