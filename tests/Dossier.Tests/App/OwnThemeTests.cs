using Dossier.Theme;

namespace Dossier.Tests.App;

/// <summary>A dossier whose <c>theme/</c> folder replaces templates of the theme.</summary>
public sealed class OwnThemeTests
{
    private const string Template = "theme/pages/demand.sbnhtml";

    [Fact]
    public void A_page_is_written_by_the_dossiers_own_template()
    {
        using var valley = new ValleyCopy();
        valley.Write(
            Template,
            """
            <article class="mine">
              <h1>{{ view.title }}</h1>
              {{ for link in view.by }}{{ if !for.first }}, {{ end }}{{ Link link }}{{ end }}
            </article>

            """);
        Assert.Equal(0, valley.Run(DefaultTheme.Create(), "build").ExitCode);
        Assert.Contains(
            """<article class="mine"><h1>A guaranteed minimum flow</h1><a class="actor" href="../actors/halveny.html"><bdi>Halveny</bdi></a></article>""",
            File.ReadAllText(valley.PathOf("_site/demands/minimum-flow.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_mistake_in_a_template_is_named_and_nothing_is_published(string command)
    {
        using var valley = new ValleyCopy();
        Assert.Equal(0, valley.Run(DefaultTheme.Create(), "build").ExitCode);
        var before = valley.Snapshot("_site");
        valley.Write(Template, "<h1>{{ view.titel }}</h1>\n");
        var run = valley.Run(DefaultTheme.Create(), command);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"{Template}:1:13: error DOS130: a DemandPageView has no “titel”; did you mean “title”? It has type, ",
            run.Error, StringComparison.Ordinal);
        Assert.Equal(before, valley.Snapshot("_site"));
    }

    [Fact]
    public void A_mistake_in_a_template_is_named_beside_those_of_the_content()
    {
        using var valley = new ValleyCopy();
        valley.Write(Template, "{{ veiw.title }}\n");
        valley.Write("input/actors/empty.yaml", "name: Nobody\n");
        string errors = valley.Run(DefaultTheme.Create(), "check").Error;
        Assert.Contains("error DOS133", errors, StringComparison.Ordinal);
        Assert.Contains("input/actors/empty.yaml", errors, StringComparison.Ordinal);
    }
}
