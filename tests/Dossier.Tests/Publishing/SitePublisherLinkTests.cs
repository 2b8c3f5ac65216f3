using Dossier.App.Publishing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

/// <summary>
/// A link in the output folder may lead anywhere: it is replaced, and what it leads to is never touched.
/// </summary>
public sealed class SitePublisherLinkTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public SitePublisherLinkTests()
    {
        Publish([Page("a/page.html", "page"), Page("index.html", "index")], Output);
        _temp.Write("elsewhere/page.html", "precious");
    }

    private string Output => _temp["_site"];

    public void Dispose()
    {
        Assert.Equal(["page.html = precious"], TempFolder.Tree(_temp["elsewhere"]));
        _temp.Dispose();
    }

    [Theory]
    [InlineData("../elsewhere/page.html")]
    [InlineData("../elsewhere")]
    [InlineData("nowhere")]
    [InlineData("index.html")]
    public void A_link_in_the_place_of_a_file_is_replaced(string target)
    {
        File.Delete(_temp["_site/index.html"]);
        File.CreateSymbolicLink(_temp["_site/index.html"], target);

        var report = Publish([Page("a/page.html", "page"), Page("index.html", "index")], Output);

        Assert.Equal(["a/page.html = page", "index.html = index"], Published(Output));
        Assert.Equal(1, report.Written);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("../elsewhere/page.html")]
    [InlineData("nowhere")]
    [InlineData(".")]
    public void A_link_in_the_place_of_a_folder_is_replaced(string target)
    {
        Directory.Delete(_temp["_site/a"], recursive: true);
        File.CreateSymbolicLink(_temp["_site/a"], target);

        Publish([Page("a/page.html", "page"), Page("a/b/page.html", "b"), Page("index.html", "index")], Output);

        Assert.Equal(["a/b/page.html = b", "a/page.html = page", "index.html = index"], Published(Output));
    }

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        Directory.Delete(_temp["_site/a"], recursive: true);
        File.CreateSymbolicLink(_temp["_site/a"], "../elsewhere");

        var report = Publish([Page("index.html", "index")], Output);

        Assert.Equal(["a -> ../elsewhere", "index.html = index"], Published(Output));
        Assert.Equal(["a"], report.Foreign);
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_that_the_site_no_longer_has_is_kept_for_no_build_makes_links()
    {
        File.Delete(_temp["_site/index.html"]);
        File.CreateSymbolicLink(_temp["_site/index.html"], "../elsewhere/page.html");

        var report = Publish([Page("a/page.html", "page")], Output);

        Assert.Equal(["a/page.html = page", "index.html -> ../elsewhere/page.html"], Published(Output));
        Assert.Equal(["index.html"], report.Kept);
    }

    [Theory]
    [InlineData(".dossier-staging", "../elsewhere")]
    [InlineData(".dossier-staging", "nowhere")]
    [InlineData(".dossier-lock", "../elsewhere/page.html")]
    [InlineData(".dossier-lock", "nowhere")]
    public void Links_in_the_place_of_the_publishers_own_files_are_replaced(string name, string target)
    {
        File.CreateSymbolicLink(_temp["_site/" + name], target);

        Publish([Page("a/page.html", "new"), Page("index.html", "new")], Output);

        Assert.Equal(["a/page.html = new", "index.html = new"], Published(Output));
    }

    [Fact]
    public void A_manifest_behind_a_link_is_not_ours()
    {
        File.Move(_temp["_site/.dossier-manifest"], _temp["manifest"]);
        File.CreateSymbolicLink(_temp["_site/.dossier-manifest"], "../manifest");

        Assert.NotNull(OutputFolder.Check(Output, _temp.Path, []));
    }
}
