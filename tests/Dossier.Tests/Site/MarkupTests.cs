using AngleSharp.Dom;

namespace Dossier.Tests.Site;

/// <summary>What holds for the markup of every page of both dossiers.</summary>
public sealed class MarkupTests
{
    private static IEnumerable<(string Path, IDocument Page)> AllPages =>
        RenderedSite.Valley.Pages.Concat(RenderedSite.Shipped.Pages).Select(page => (page.Key, (IDocument)page.Value));

    [Fact]
    public void No_page_has_a_script_a_style_or_a_handler_in_it()
    {
        foreach (var (path, page) in AllPages)
        {
            Assert.True(page.QuerySelectorAll(
                "style, [style], script:not([src]):not([type='application/ld+json'])").Length == 0, path);
            Assert.DoesNotContain(
                page.All.SelectMany(element => element.Attributes),
                attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_page_forbids_what_it_does_not_need()
    {
        foreach (var (path, page) in AllPages)
        {
            string? policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content");
            Assert.True(
                policy?.StartsWith(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
                    StringComparison.Ordinal),
                path);
        }
    }

    [Fact]
    public void Ids_are_unique_on_every_page()
    {
        foreach (var (path, page) in AllPages)
        {
            var twice = page.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{path}#{group.Key}");
            Assert.Empty(twice);
        }
    }

    [Fact]
    public void Nothing_is_asked_of_another_host()
    {
        foreach (var (_, page) in AllPages)
        {
            var foreign = page
                .QuerySelectorAll("link[rel='stylesheet'], link[rel='icon'], script, img, iframe, object, video, audio")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "")
                .Where(url => url.Contains("//", StringComparison.Ordinal));
            Assert.Empty(foreign);
        }
    }

    [Fact]
    public void Markup_in_the_title_of_a_dossier_stays_text()
    {
        Assert.Contains("<in brief>", RenderedSite.Valley.Pages["index.html"].Title, StringComparison.Ordinal);
        Assert.Empty(RenderedSite.Valley.Pages.Values.SelectMany(page => page.GetElementsByTagName("in")));
    }
}
