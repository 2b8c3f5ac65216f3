using System.Text.Json;
using Dossier.SiteModel;
using Dossier.Theme;

namespace Dossier.Tests.App;

public sealed class ThemeCommandTests
{
    private static readonly SiteTheme Theme = DefaultTheme.Create();

    [Fact]
    public void List_names_every_file_and_marks_those_of_the_dossier()
    {
        using var valley = new ValleyCopy();
        valley.Run(Theme, "theme", "eject", "pages/demand", "assets/css/tokens.css");
        valley.Write("theme/pages/demand.sbnhtml", "<h1>{{ view.title }}</h1>\n");
        valley.Write("theme/README.md", "Why we did this.\n");
        var run = valley.Run(Theme, "theme", "list");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = run.Out.Split('\n');
        Assert.Equal(
            ["* theme/assets/css/tokens.css  same as the program's", "* theme/pages/demand.sbnhtml  in place of the program's"],
            lines.Where(line => line.StartsWith('*')), StringComparer.Ordinal);
        Assert.Contains("  theme/site.sbnhtml", lines, StringComparer.Ordinal);
        Assert.Contains("  theme/assets/js/search/find.js", lines, StringComparer.Ordinal);
        Assert.Equal($"{lines.Length - 2} files: {lines.Length - 4} of the program, 2 of the dossier (*)", lines[^2]);
    }

    [Fact]
    public void List_writes_json()
    {
        using var valley = new ValleyCopy();
        valley.Run(Theme, "theme", "eject", "site");
        using var json = JsonDocument.Parse(valley.Run(Theme, "theme", "list", "--json").Out);
        Assert.Equal(
            """{"path":"theme/site.sbnhtml","from":"dossier","sameAsProgram":true}""",
            json.RootElement.GetProperty("files").EnumerateArray()
                .Select(file => JsonSerializer.Serialize(file))
                .Single(file => file.Contains("\"dossier\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void List_names_files_that_replace_nothing()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/pages/demands.sbnhtml", "own");
        valley.Write("theme/assets/css/token.css", "own");
        var run = valley.Run(Theme, "theme", "list");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            theme/assets/css/token.css:1:1: error DOS138: this file replaces no file of the theme, and would not be used; did you mean “theme/assets/css/tokens.css”?
            theme/pages/demands.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and would not be used; did you mean “theme/pages/demand.sbnhtml”?
            To read more about DOS138: dossier explain DOS138

            """,
            run.Error);
    }

    [Fact]
    public void A_site_is_the_same_after_every_file_was_copied()
    {
        using var valley = new ValleyCopy();
        string[] build = ["build", "--base-url", "https://example.org/"];
        Assert.Equal(0, valley.Run(Theme, build).ExitCode);
        var before = Contents(valley);
        string[] files =
        [
            .. valley.Run(Theme, "theme", "list").Out.Split('\n')
                .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => line[2..]),
        ];
        Assert.Equal(0, valley.Run(Theme, ["theme", "eject", .. files]).ExitCode);
        Assert.Equal(
            files.Length,
            valley.Run(Theme, "theme", "list").Out.Split('\n')
                .Count(line => line.EndsWith("  same as the program's", StringComparison.Ordinal)));
        Assert.Equal(0, valley.Run(Theme, build).ExitCode);
        Assert.Equal(before, Contents(valley));
    }

    [Fact]
    public void A_style_sheet_of_the_dossier_takes_the_place_of_the_programs_and_colours_the_pictures()
    {
        using var valley = new ValleyCopy();
        string[] build = ["build", "--base-url", "https://example.org/"];
        valley.Run(Theme, build);
        var before = Contents(valley);
        valley.Run(Theme, "theme", "eject", "assets/css/tokens");
        valley.Replace("theme/assets/css/tokens.css", "--paper: #", "--paper: #ab12cd; --other: #");
        Assert.Equal(0, valley.Run(Theme, build).ExitCode);
        var after = Contents(valley);
        Assert.Contains("--paper: #ab12cd;", valley.Read("_site/assets/site.css"), StringComparison.Ordinal);
        Assert.Equal(
            ["assets/site.css", "pictures"],
            after.Keys.Where(path => after[path] != before[path] && path != ".dossier-manifest")
                .Select(path => path.StartsWith("pictures/", StringComparison.Ordinal) ? "pictures" : path)
                .Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("pages/demand", "theme/pages/demand.sbnhtml")]
    [InlineData("theme/parts/note-mark.sbnhtml", "theme/parts/note-mark.sbnhtml")]
    [InlineData("./theme/site", "theme/site.sbnhtml")]
    [InlineData("assets\\icon", "theme/assets/icon.svg")]
    public void Eject_copies_a_file(string name, string path)
    {
        using var valley = new ValleyCopy();
        Assert.Equal(
            new Run(
                0,
                $"Written: {path}\nThe site is made with what is in theme/ now. Delete a file there to have the program's again.\n",
                ""),
            valley.Run(Theme, "theme", "eject", name, name));
        Assert.True(File.Exists(valley.PathOf(path)));
    }

    [Fact]
    public void Eject_never_overwrites_and_then_writes_nothing()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/site.sbnhtml", "mine");
        Assert.Equal(
            new Run(
                1,
                "Nothing was written.\n",
                "error: theme/site.sbnhtml is there already, and is never overwritten; rename or delete it first\n"),
            valley.Run(Theme, "theme", "eject", "pages/demand", "site"));
        Assert.Equal("mine", valley.Read("theme/site.sbnhtml"));
        Assert.False(Directory.Exists(valley.PathOf("theme/pages")));
    }

    [Theory]
    [InlineData("pages/demnad", "; did you mean “pages/demand”?")]
    [InlineData("demand-cards", "; did you mean “parts/demand-cards”?")]
    [InlineData("parts/note-mark.html", "; did you mean “parts/note-mark.sbnhtml”?")]
    [InlineData("nowhere/near/anything-at-all", "")]
    public void Eject_names_the_nearest_of_an_unknown_name(string name, string hint)
    {
        using var valley = new ValleyCopy();
        var run = valley.Run(Theme, "theme", "eject", name);
        Assert.Equal(
            new Run(
                2,
                "Nothing was written.\n",
                $"error: the theme has no file “{name}”{hint}\n      = “dossier theme list” names all files\n"),
            run);
    }

    [Fact]
    public void Eject_does_not_write_through_a_link()
    {
        using var valley = new ValleyCopy();
        using var elsewhere = new ValleyCopy();
        Directory.CreateDirectory(valley.PathOf("theme"));
        Directory.CreateSymbolicLink(valley.PathOf("theme/pages"), elsewhere.Root);
        var run = valley.Run(Theme, "theme", "eject", "pages/demand");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("is a symbolic link, and files are never written through a link", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(elsewhere.PathOf("demand.sbnhtml")));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("eject", "site")]
    public void Without_a_dossier_they_say_what_other_commands_say(params string[] args)
    {
        using var valley = new ValleyCopy();
        string empty = Directory.CreateDirectory(valley.PathOf("empty")).FullName;
        var run = valley.RunIn(empty, Theme, ["theme", .. args]);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(
            "input/dossier.yaml:1:1: error DOS006: there is no dossier here: input/dossier.yaml is missing; run this in ",
            run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty));
    }

    private static SortedDictionary<string, string> Contents(ValleyCopy valley) => new(
        valley.Snapshot("_site").ToDictionary(file => file.Key, file => file.Value.Content, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
