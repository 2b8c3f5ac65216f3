using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

/// <summary>Links of prose to files and headings, in whatever encoding they are written.</summary>
public sealed class ProseLinkTests
{
    [Fact]
    public void Addresses_are_published_encoded_and_lead_to_the_file()
    {
        using var dossier = TemporaryDossier.OfCase("static-file-with-a-space");
        string page = Path.Combine(dossier.Root, "input/pages/history.md");
        dossier.Write("input/pages/history.md", File.ReadAllText(page).Split("[h]")[0]);
        var site = RenderedSite.Of(dossier.Root, null);
        string[] addresses =
        [
            .. site.Pages["history.html"]
            .QuerySelectorAll(".prose [href], .prose [src]")
            .Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!)
        ];
        Assert.Equal(
            [
                "files/night%20report.pdf", "files/night%20report.pdf", "files/%C3%9Cbersicht.pdf#page=2",
                "files/%C3%9Cbersicht.pdf", "files/%C3%9Cbersicht.pdf",
                "files/50%25%20%231.pdf", "files/night%20map.png",
            ],
            addresses, StringComparer.Ordinal);
        Assert.All(
            addresses,
            address => Assert.Contains(
                Uri.UnescapeDataString(address.Split('#')[0]), site.Files.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_heading_is_there_where_the_check_says_so()
    {
        using var dossier = TemporaryDossier.OfCase("link-to-a-heading-of-the-page");
        var site = RenderedSite.Of(dossier.Root, null);
        string[] headings = [.. site.Pages["history.html"].QuerySelectorAll(".prose [id^=h-]")
            .Select(heading => heading.Id!)];
        Assert.Equal(
            ["h-what-is-asked", "h-what-is-asked-2", "h-by-the-ferry-crews-übrigens"],
            headings,
            StringComparer.Ordinal);
        Assert.Equal(
            [
                "#h-what-is-asked", "#h-what-is-asked-2", "#notes", "#h-by-the-ferry-crews-%C3%BCbrigens",
                "#h-by-the-ferry-crews-%C3%BCbrigens"
            ],
            site.Pages["history.html"].QuerySelectorAll(".prose p a[href^='#']:not(sup a)")
                .Select(link => link.GetAttribute("href")),
            StringComparer.Ordinal);
        Assert.Equal("#h-her-life", site.Pages["actors/moll.html"].QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Contains(
            "actors/moll.html#h-her-life",
            site.Pages["brief.html"].QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")),
            StringComparer.Ordinal);
    }
}
