using System.Text;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Templates;

public sealed class ThemeFilesTests
{
    private static readonly SiteTheme Theme =
        new([Template("site"), Template("pages/demand"), Template("parts/facts")], []);

    [Fact]
    public void A_file_of_the_dossier_replaces_the_one_of_the_same_path()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "theme/pages/demand.sbnhtml", "own");
        Write(folder, "theme/README.md", "remarks");
        var loaded = ThemeFiles.Load(Theme, folder.Path(""));
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            ["theme/pages/demand.sbnhtml: own", "theme/parts/facts.sbnhtml: default", "theme/site.sbnhtml: default"],
            loaded.Value.Select(file => $"{file.Path}: {file.Text}"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_dossier_without_a_theme_folder_has_the_theme_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Assert.All(ThemeFiles.Load(Theme, folder.Path("")).Value, file => Assert.Equal("default", file.Text));
    }

    [Fact]
    public void A_file_that_replaces_nothing_or_cannot_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "theme/pages/demands.sbnhtml", "own");
        Write(folder, "theme/other/deep/nowhere-near-any.sbnhtml", "own");
        Write(folder, "theme/site.sbnhtml", "");
        File.CreateSymbolicLink(folder.Path("theme/pages/demand.sbnhtml"), folder.Path("theme/site.sbnhtml"));
        Assert.Equal(
            """
            theme/other/deep/nowhere-near-any.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and would not be used
            theme/pages/demand.sbnhtml:1:1: error DOS004: a symbolic link is not followed; put the file itself here
            theme/pages/demands.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and would not be used; did you mean “theme/pages/demand.sbnhtml”?
            theme/site.sbnhtml:1:1: error DOS007: the file is empty; fill it or remove it
            4 errors, 0 warnings

            """,
            CaseTests.Report(ThemeFiles.Load(Theme, folder.Path("")).Diagnostics));
    }

    [Fact]
    public void Links_are_named_at_every_level_and_never_followed()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        Write(elsewhere, "demand.sbnhtml", "from elsewhere");
        Directory.CreateDirectory(folder.Path("theme/parts"));
        Directory.CreateSymbolicLink(folder.Path("theme/pages"), elsewhere.Path(""));
        Directory.CreateSymbolicLink(folder.Path("theme/parts/circle"), folder.Path("theme"));
        var loaded = ThemeFiles.Load(Theme, folder.Path(""));
        Assert.All(loaded.Value, file => Assert.Equal("default", file.Text));
        Assert.Equal(
            """
            theme/pages:1:1: error DOS004: a symbolic link is not followed; put the file itself here
            theme/parts/circle:1:1: error DOS004: a symbolic link is not followed; put the file itself here
            2 errors, 0 warnings

            """,
            CaseTests.Report(loaded.Diagnostics));
    }

    [Fact]
    public void A_theme_folder_that_is_a_link_is_named_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        Write(elsewhere, "site.sbnhtml", "from elsewhere");
        Directory.CreateSymbolicLink(folder.Path("theme"), elsewhere.Path(""));
        var loaded = ThemeFiles.Load(Theme, folder.Path(""));
        Assert.All(loaded.Value, file => Assert.Equal("default", file.Text));
        Assert.Equal(
            """
            theme:1:1: error DOS004: a symbolic link is not followed; put the file itself here
            1 error, 0 warnings

            """,
            CaseTests.Report(loaded.Diagnostics));
    }

    [Fact]
    public void Files_that_no_page_would_use_are_named_however_deep_and_whatever_their_ending()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "theme/a/b/c/d/e/f/far-below-everything.sbnhtml", "own");
        Write(folder, "theme/pages/demand.html", "own");
        Write(folder, "theme/parts/README.md", "remarks");
        Write(folder, "theme/parts/.facts.sbnhtml.swp", "of an editor");
        Write(folder, "theme/assets/site.css", "of the program");
        Assert.Equal(
            """
            theme/a/b/c/d/e/f/far-below-everything.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and would not be used
            theme/pages/demand.html:1:1: error DOS138: this file replaces no file of the theme, and would not be used; did you mean “theme/pages/demand.sbnhtml”?
            2 errors, 0 warnings

            """,
            CaseTests.Report(ThemeFiles.Load(Theme, folder.Path("")).Diagnostics));
    }

    private static ThemeAsset Template(string name) =>
        new(name + ".sbnhtml", () => new MemoryStream(Encoding.UTF8.GetBytes("default")));

    private static void Write(TemporaryFolder folder, string path, string text)
    {
        string file = folder.Path(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
