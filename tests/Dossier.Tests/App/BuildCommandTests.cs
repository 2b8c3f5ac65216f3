using Dossier.SiteModel;

namespace Dossier.Tests.App;

public sealed class BuildCommandTests
{
    [Fact]
    public void Build_publishes_the_site_and_says_where()
    {
        using var valley = new ValleyCopy();
        var run = valley.Run("build");
        var site = valley.Snapshot("_site");
        int files = site.Keys.Count(IsOfTheSite);
        int pages = site.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(
            new Run(
                0,
                $"{ValleyCopy.Checked}{files} files, {pages} pages among them: {files} written, 0 unchanged, 0 "
                + "removed, in T s\nOpen it: file://ROOT/_site/index.html\n",
                ValleyCopy.Warning),
            run);
        Assert.Equal("<h1 lang=\"en\">Ilena Dorvas</h1>", valley.Read("_site/actors/dorvas.html"));
        Assert.Equal("h1{}\n", valley.Read("_site/assets/css/plain.css"));
        Assert.Equal(valley.Read("input/static/robots.txt"), valley.Read("_site/robots.txt"));
    }

    [Fact]
    public void A_second_build_touches_nothing()
    {
        using var valley = new ValleyCopy();
        valley.Run("build");
        var first = valley.Snapshot("_site");
        var run = valley.Run("build");
        Assert.Equal(first, valley.Snapshot("_site"));
        Assert.Contains(
            $": 0 written, {first.Keys.Count(IsOfTheSite)} unchanged, 0 removed, in T s\n",
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_leaves_what_was_published_as_it_was()
    {
        using var valley = new ValleyCopy();
        valley.Run("build");
        var published = valley.Snapshot("_site");
        valley.Replace(
            "input/sources/courier-karsa-2031-04-08.yaml",
            "a number looking for a river.\n    kind: direct",
            "a figure looking for a river.\n    kind: direct");
        valley.Replace("input/actors/dorvas.yaml", "Ilena", "Elena");
        var run = valley.Run("build");
        Assert.Equal(
            (1, "25 passages checked in 6 sources, 5 quotations checked in prose; 1 disagreement between sources; 1 "
                + "error, 1 warning\nNothing was published.\n"),
            (run.ExitCode, run.Out));
        Assert.Contains(
            "input/sources/courier-karsa-2031-04-08.yaml:51:7: error DOS041: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, valley.Snapshot("_site"));
    }

    [Fact]
    public void Strict_publishes_nothing_while_there_is_a_warning()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(
            new Run(
                1,
                ValleyCopy.Checked + "Nothing was published.\n",
                ValleyCopy.Warning + "error: 1 warning treated as an error (--strict)\n"),
            valley.Run("build", "--strict"));
        Assert.False(Directory.Exists(valley.PathOf("_site")));
    }

    [Fact]
    public void What_the_site_has_no_more_is_removed_and_what_is_not_ours_is_kept()
    {
        using var valley = new ValleyCopy();
        valley.Write("input/static/old.txt", "old");
        valley.Run("build");
        File.Delete(valley.PathOf("input/static/old.txt"));
        valley.Write("_site/notes.txt", "mine");
        valley.Write("_site/robots.txt", "edited");
        var run = valley.Run("build");
        Assert.Contains(": 1 written, ", run.Out, StringComparison.Ordinal);
        Assert.Contains(" 1 removed, ", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ValleyCopy.Warning
                + "warning: edited by hand since the last build and overwritten: robots.txt; put lasting changes in "
                + "input/\n"
                + "warning: not written by a build, and kept in the site: notes.txt\n",
            run.Error);
        Assert.False(File.Exists(valley.PathOf("_site/old.txt")));
        Assert.Equal("mine", valley.Read("_site/notes.txt"));
        Assert.Equal(valley.Read("input/static/robots.txt"), valley.Read("_site/robots.txt"));
    }

    [Fact]
    public void The_base_url_of_the_command_line_wins()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(0, valley.Run("build", "--base-url", "http://localhost:8080/elsewhere").ExitCode);
        Assert.Contains(
            "http://localhost:8080/elsewhere/actors/dorvas.html",
            valley.Read("_site/sitemap.xml"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "https://example.org/valley/", valley.Read("_site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_was_published()
    {
        using var valley = new ValleyCopy();
        var run = valley.Run("build", "--json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        var site = json.RootElement.GetProperty("site");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("file://ROOT/_site/index.html", site.GetProperty("url").GetString());
        Assert.Equal(
            [
                "url", "files", "pages", "written", "unchanged", "removed", "bytes", "foreign", "editedByHand", "kept",
                "seconds",
            ],
            site.EnumerateObject().Select(property => property.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_holds_something_else_is_refused()
    {
        using var valley = new ValleyCopy();
        valley.Write("mine/notes.txt", "mine");
        var run = valley.Run("build", "--output", valley.PathOf("mine"));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: the output folder “ROOT/mine” is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], valley.Snapshot("mine").Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_made_is_a_failure_of_the_system()
    {
        using var valley = new ValleyCopy();
        valley.Write("file", "x");
        var run = valley.Run("build", "--output", valley.PathOf("file/_site"));
        Assert.Equal((3, ValleyCopy.Checked), (run.ExitCode, run.Out));
        Assert.StartsWith(ValleyCopy.Warning + "error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_program_is_owned_up_to()
    {
        using var valley = new ValleyCopy();
        var run = valley.Run(PlainTheme.Without("demand"), "build");
        Assert.Equal(4, run.ExitCode);
        Assert.Matches(
            "^error: this is a bug in the program \\(version .*\\), not a mistake in the dossier; it happened while "
            + "working on [a-z0-9/-]+\\.html; please report it, with the lines below\n",
            run.Error[ValleyCopy.Warning.Length..]);
        Assert.Contains("System.Collections.Generic.KeyNotFoundException: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(valley.PathOf("_site")));
    }

    private static bool IsOfTheSite(string path) => !path.StartsWith(".dossier-", StringComparison.Ordinal);
}
