using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.BrowserTests;

/// <summary>What a page costs a reader to fetch, as servers send it: packed by gzip.</summary>
public sealed partial class WeightTests(PublishedSites sites, ITestOutputHelper output)
{
    private const int MostBytes = 60_000;

    [Fact]
    public void No_page_is_heavy_but_for_the_article_that_it_shows()
    {
        var pages = sites.Pages
            .Select(page => (Page: page, Weight: Packed(Encoding.UTF8.GetBytes(WithoutArticle(page)))))
            .OrderByDescending(page => page.Weight)
            .ToArray();
        foreach (var (page, weight) in pages.Take(5))
            output.WriteLine($"{weight,7} {page}");
        foreach (string asset in sites.Files(".css")
            .Concat(sites.Files(".js"))
            .Where(asset => asset.StartsWith("valley/assets/", StringComparison.Ordinal)))
            output.WriteLine($"{Packed(File.ReadAllBytes(sites.PathOf(asset))),7} {asset}");
        Assert.DoesNotContain(pages, page => page.Weight >= MostBytes);
    }

    private string WithoutArticle(string page) => Paragraph().Replace(File.ReadAllText(sites.PathOf(page)), "");

    private static long Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return packed.Length;
    }

    /// <summary>Of an article.</summary>
    [GeneratedRegex(
        """<p (class="article-title" )?id="t-\d.*?</p>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Paragraph();
}
