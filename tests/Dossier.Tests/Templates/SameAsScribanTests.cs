using System.Text.RegularExpressions;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Tests.Theme;
using Dossier.Theme;
using Dossier.ViewShapes;

namespace Dossier.Tests.Templates;

/// <summary>
/// Our evaluator writes every page of the theme as Scriban's own does, so a template means here what it means there.
/// </summary>
public sealed class SameAsScribanTests
{
    private static readonly SiteTheme Theme = DefaultTheme.Create();

    private static readonly CompiledTheme Templates = Compile();

    private static readonly Lazy<ScribanOracle> Oracle = new(() => new(ThemeFiles.Load(Theme, Repository.Root).Value));

    public static TheoryData<string> Kinds =>
        [.. ThemeCompiler.PageFiles.Select(page => page.View.Word).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sample_pages_are_the_same(string kind) => AssertSame(OfKind(SampleViews.Plain.All(), kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_with_nasty_texts_are_the_same(string kind) =>
        AssertSame(OfKind(new SampleViews(text => text + " <b>&'\"+`\u00a0é\U0001f600").All(), kind));

    [Fact]
    public void Pages_of_the_Valley_are_the_same() =>
        AssertSame(Pages(TestFolders.Valley, "https://example.org/valley/"));

    [Fact]
    public void Pages_of_the_shipped_dossier_are_the_same() => AssertSame(Pages(Repository.Root, null));

    [Fact]
    public void Every_part_is_called()
    {
        string[] texts = [.. ThemeFiles.Load(Theme, Repository.Root).Value.Select(file => file.Text)];
        string[] parts =
        [
            .. Theme.Templates
                .Where(template => template.Path.StartsWith("parts/", StringComparison.Ordinal))
                .Select(template => PartReader.NameOf(template.Path)),
        ];
        Assert.NotEmpty(parts);
        // Once where it is declared, and once more at least.
        Assert.All(parts, name => Assert.True(texts.Count(text => Regex.IsMatch(text, $@"\b{name}\b")) > 1, name));
    }

    [Fact]
    public void Every_page_has_a_template() => Assert.Equal(
        ThemeCompiler.PageFiles.Select(page => page.Path).Order(StringComparer.Ordinal),
        Theme.Templates
            .Select(template => "theme/" + template.Path)
            .Where(path => path.StartsWith("theme/pages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static CompiledTheme Compile()
    {
        var compiled = ThemeCompiler.Compile(ThemeFiles.Load(Theme, Repository.Root).Value, InterfaceWords.English);
        Assert.Equal("0 errors, 0 warnings\n", CaseTests.Report(compiled.Diagnostics));
        return compiled.Value!;
    }

    private static IEnumerable<PageView> Pages(string root, string? baseUrl) =>
        SiteComposer.Compose(Compiler.Compile(root).Value!, SiteOptions.At(baseUrl))
            .Pages.Select(page => page.Compose());

    private static IEnumerable<PageView> OfKind(IEnumerable<PageView> pages, string kind)
    {
        var type = ThemeCompiler.PageFiles.Single(page => page.View.Word == kind).View.Type;
        return pages.Where(page => page.GetType() == type);
    }

    private static void AssertSame(IEnumerable<PageView> pages)
    {
        int compared = 0;
        foreach (var page in pages)
        {
            Assert.Equal(Oracle.Value.Render(page), TemplateSet.Written(Templates, page));
            compared++;
        }

        Assert.NotEqual(0, compared);
    }
}
