using Dossier.App.Publishing;

namespace Dossier.Tests.Publishing;

public sealed class PublishedPathsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/windows")]
    [InlineData("../up.html")]
    [InlineData("a/../up.html")]
    [InlineData("./here.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("a\0.html")]
    [InlineData("a\nb.html")]
    [InlineData(".dossier-manifest")]
    [InlineData(".Dossier-staging/a.html")]
    public void A_path_that_leads_out_of_the_site_is_our_mistake(string path) =>
        Assert.Equal(
            $"“{path}” is not a valid path for a file of the site.",
            Assert.Throws<InvalidOperationException>(() => PublishedPaths.Checked([path])).Message);

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a/b.html", "A/B.html")]
    public void Two_files_with_one_path_are_our_mistake(string first, string second) =>
        Assert.Equal(
            $"Two files of the site have the same path: “{first}” and “{second}”.",
            Assert.Throws<InvalidOperationException>(() => PublishedPaths.Checked([first, second])).Message);

    [Theory]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b/c.html", "A")]
    public void A_path_that_is_both_file_and_folder_is_our_mistake(string first, string second) =>
        Assert.Equal(
            "“a” is both a file and a folder of the site.",
            Assert.Throws<InvalidOperationException>(() => PublishedPaths.Checked([first, second])).Message);

    [Fact]
    public void Folders_are_those_that_hold_a_file_at_any_depth()
    {
        var paths = PublishedPaths.Checked(["a/b/c.html", "a/b/d.html", "é ü/🦉..html", "..a/.nojekyll", "e"]);

        Assert.Equal(["..a", "a", "a/b", "é ü"], paths.Folders.Order(StringComparer.Ordinal).ToArray());
    }
}
