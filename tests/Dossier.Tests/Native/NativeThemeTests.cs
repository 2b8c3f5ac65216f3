using Dossier.Tests.App;

namespace Dossier.Tests.Native;

/// <summary>
/// A dossier that replaces a template, in a folder where there is nothing but the native program: neither an SDK nor a
/// runtime can be found from there.
/// </summary>
public sealed class NativeThemeTests : IDisposable
{
    private const string Template = "theme/pages/demand.sbnhtml";

    private readonly ValleyCopy _valley;

    public NativeThemeTests()
    {
        Assert.SkipWhen(NativeProgram.File is null, NativeProgram.Missing);
        _valley = new ValleyCopy();
    }

    public void Dispose() => _valley.Dispose();

    [Fact]
    public async Task A_page_is_written_by_the_dossiers_own_template_with_words_of_its_own()
    {
        WriteTemplate();
        _valley.Write("theme/words/en.yaml", "by: Demanded by\n");
        var run = await NativeProgram.Run(_valley.Root, "build");
        Assert.Equal((0, ValleyCopy.Warning), (run.ExitCode, run.Error));
        Assert.Contains(
            """<article class="mine"><h1>A guaranteed minimum flow</h1><p>Demanded by <a class="actor" href="../actors/halveny.html"><bdi>Halveny</bdi></a>.</p></article>""",
            _valley.Read("_site/demands/minimum-flow.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_template_is_named_and_the_site_stays_as_it_was()
    {
        WriteTemplate();
        Assert.Equal(0, (await NativeProgram.Run(_valley.Root, "build")).ExitCode);
        var before = _valley.Snapshot("_site");
        _valley.Replace(Template, "view.title", "view.titel");
        var run = await NativeProgram.Run(_valley.Root, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"{Template}:2:15: error DOS130: a DemandPageView has no “titel”; did you mean “title”? It has type, ",
            run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _valley.Snapshot("_site"));
    }

    private void WriteTemplate() => _valley.Write(
        Template,
        """
        <article class="mine">
          <h1>{{ view.title }}</h1>
          <p>{{ words.by }} {{ for link in view.by }}{{ if !for.first }}, {{ end }}{{ Link link }}{{ end }}.</p>
        </article>
        {{ # Everything else that the page had is left out. }}

        """);
}
