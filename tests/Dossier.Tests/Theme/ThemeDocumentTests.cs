using Dossier.Tests.App;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Theme;

namespace Dossier.Tests.Theme;

/// <summary>What the documents say of the theme is true.</summary>
public sealed class ThemeDocumentTests
{
    private static readonly string Example = Repository.Folder("docs/example-theme");

    [Fact]
    public void The_table_of_views_is_that_of_the_program() =>
        ExpectedFiles.AssertText(Repository.Folder("docs/theme-views.md"), ThemeTables.Views());

    [Fact]
    public void The_table_of_parts_is_that_of_the_theme() =>
        ExpectedFiles.AssertText(Repository.Folder("docs/theme-parts.md"), ThemeTables.Parts());

    [Fact]
    public void Every_part_says_in_its_first_line_what_it_is() => Assert.Equal(
        [],
        ThemeTables.AllParts.Where(part => ThemeTables.Remark(part).Length == 0).Select(part => part.File.Path),
        StringComparer.Ordinal);

    [Fact]
    public void The_example_stands_in_the_document_as_it_is()
    {
        string document = File.ReadAllText(Repository.Folder("docs/theme.md"));
        var files = ExpectedFiles.Read(Path.Combine(Example, "theme"));
        Assert.Equal(
            ["assets/css/own.css", "pages/demand.sbnhtml", "parts/asked-of.sbnhtml"],
            files.Keys.Select(path => path.Replace('\\', '/')), StringComparer.Ordinal);
        Assert.All(
            files,
            file => Assert.Contains(
                $"`theme/{file.Key}`:\n\n```\n{System.Text.Encoding.UTF8.GetString(file.Value)}```\n", document, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_does_what_the_document_says()
    {
        using var valley = new ValleyCopy();
        var run = valley.RunIn(Example, DefaultTheme.Create(), "build", "--output", valley.PathOf("_site"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            """<h1>Pay for sailing at night</h1><p class="asked-of"><a class="actor" href="../actors/crews.html"><bdi>Ferry crews</bdi></a> → """
            + """<a class="actor" href="../actors/port.html"><bdi>Port Authority</bdi></a></p>""",
            valley.Read("_site/demands/night-pay.html"), StringComparison.Ordinal);
        Assert.EndsWith(
            File.ReadAllText(Path.Combine(Example, "theme/assets/css/own.css")), valley.Read("_site/assets/site.css"),
            StringComparison.Ordinal);
    }
}
