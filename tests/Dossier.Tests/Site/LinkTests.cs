namespace Dossier.Tests.Site;

/// <summary>Every internal link, source and fragment of a site leads somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Sites => ["valley", "shipped"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_link_and_fragment_resolves(string name)
    {
        var site = name == "valley" ? RenderedSite.Valley : RenderedSite.Shipped;
        Assert.Empty(Broken(site, out int checkedLinks));
        Assert.True(checkedLinks > 50, $"only {checkedLinks} links were found");
    }

    /// <summary>The links of a site that lead nowhere.</summary>
    internal static List<string> Broken(RenderedSite site, out int checkedLinks)
    {
        checkedLinks = 0;
        var broken = new List<string>();
        foreach (var (path, page) in site.Pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src], [cite]"))
            {
                string target = (element.GetAttribute("href")
                    ?? element.GetAttribute("src")
                    ?? element.GetAttribute("cite"))!;
                if (LeadsOut(target))
                    continue;
                checkedLinks++;
                if (Problem(site, path, target) is string problem)
                    broken.Add($"{path}: {target} {problem}");
            }
        }

        return broken;
    }

    [Fact]
    public void Only_the_page_of_lost_addresses_has_absolute_paths()
    {
        foreach (var (path, page) in RenderedSite.Valley.Pages)
        {
            string[] absolute =
            [
                .. page.QuerySelectorAll("[href]")
                    .Select(element => element.GetAttribute("href")!)
                    .Where(href => href.StartsWith('/'))
            ];
            if (path == "404.html")
                Assert.All(absolute, href => Assert.StartsWith("/valley/", href, StringComparison.Ordinal));
            else
                Assert.Empty(absolute);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_is_reached_from_the_briefing(string name)
    {
        var site = name == "valley" ? RenderedSite.Valley : RenderedSite.Shipped;
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out string? path))
        {
            foreach (string link in site.Pages[path].QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(link => !LeadsOut(link)))
            {
                string target = Resolve(path, link.Split('#')[0]);
                if (site.Pages.ContainsKey(target) && reached.Add(target))
                    open.Enqueue(target);
            }
        }

        string[] unreached =
        [
            .. site.Pages.Where(page => page.Value.QuerySelector("meta[http-equiv=refresh]") is null)
            .Select(page => page.Key)
            .Except(reached, StringComparer.Ordinal)
        ];
        Assert.Equal("404.html", Assert.Single(unreached));
    }

    private static bool LeadsOut(string target) =>
        target.StartsWith("https:", StringComparison.Ordinal)
            || target.StartsWith("http:", StringComparison.Ordinal)
            || target.StartsWith("mailto:", StringComparison.Ordinal);

    private static string? Problem(RenderedSite site, string page, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0 ? page : Resolve(page, parts[0]);
        if (!site.Files.ContainsKey(path))
            return "is no file of the site";
        return parts.Length == 1 || site.Pages[path].GetElementById(Uri.UnescapeDataString(parts[1])) is not null
            ? null
            : "has no such element";
    }

    private static string Resolve(string page, string target)
    {
        var resolved = new Uri(new Uri("http://site/valley/" + page), target).AbsolutePath;
        string path = Uri.UnescapeDataString(resolved["/valley/".Length..]);
        return path.Length == 0 ? "index.html" : path;
    }
}
