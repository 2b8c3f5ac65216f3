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

    [Fact]
    public void A_part_of_the_dossiers_own_is_called_by_its_templates()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/parts/by-line.sbnhtml", "{{ func ByLine(links) }}<p>{{ Links links }}, {{ Emphasis 'asked' }}</p>{{ end }}\n");
        valley.Write("theme/parts/emphasis.sbnhtml", "{{ func Emphasis(text) }}<em>{{ text }}</em>{{ end }}\n");
        valley.Write(Template, "<h1>{{ view.title }}</h1>{{ ByLine view.by }}\n");
        var run = valley.Run(DefaultTheme.Create(), "build");
        Assert.Equal((0, ValleyCopy.Warning), (run.ExitCode, run.Error));
        Assert.Contains(
            """<p><a class="actor" href="../actors/halveny.html"><bdi>Halveny</bdi></a>, <em>asked</em></p>""",
            valley.Read("_site/demands/minimum-flow.html"), StringComparison.Ordinal);
        Assert.Contains(
            "* theme/parts/by-line.sbnhtml  added to the program's\n", valley.Run(DefaultTheme.Create(), "theme", "list").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_dossiers_own_that_no_template_calls_is_a_mistake()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/parts/fact.sbnhtml", "{{ func Facts(items, relations = null) }}{{ end }}\n");
        valley.Write("theme/parts/inner/note.sbnhtml", "{{ func Note() }}{{ end }}\n");
        valley.Write("theme/parts/-facts.sbnhtml", "{{ func Facts() }}{{ end }}\n");
        valley.Write(Template, "{{ Note }}\n");
        var run = valley.Run(DefaultTheme.Create(), "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            theme/parts/-facts.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and no template calls a part “Facts”, so it would not be used; did you mean “theme/parts/facts.sbnhtml”?
            theme/parts/fact.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and no template calls a part “Fact”, so it would not be used; did you mean “theme/parts/facts.sbnhtml”?
            theme/parts/inner/note.sbnhtml:1:1: error DOS138: this file replaces no file of the theme, and would not be used; did you mean “theme/parts/lane-name.sbnhtml”?

            """,
            string.Concat(run.Error.Split('\n')
                .Where(line => line.StartsWith("theme/", StringComparison.Ordinal))
                .Select(line => line + "\n")));
    }

    [Fact]
    public void A_part_of_the_dossiers_own_to_which_no_page_leads_is_named()
    {
        using var valley = new ValleyCopy();
        // The part that called it has no call any more.
        valley.Write("theme/parts/section-content.sbnhtml", "{{ func SectionContent(section) }}{{ end }}\n");
        valley.Write("theme/parts/demands-section.sbnhtml", "{{ func DemandsSection(section) }}{{ section.nothing }}{{ end }}\n");
        var run = valley.Run(DefaultTheme.Create(), "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            theme/parts/demands-section.sbnhtml:1:1: warning DOS143: no page leads to a call of “DemandsSection”, so this file has no effect, and is not checked; call the part, or delete the file
                1 | {{ func DemandsSection(section) }}{{ section.nothing }}{{ end }}
                  | ^

            """,
            run.Error.Replace(ValleyCopy.Warning, "", StringComparison.Ordinal));
    }
}
