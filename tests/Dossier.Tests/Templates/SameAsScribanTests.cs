using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Tests.Theme;
using Dossier.Theme;
using Dossier.ViewShapes;

namespace Dossier.Tests.Templates;

/// <summary>
/// Every page of the theme is written by our evaluator as by Scriban's own, so that a template means here what it means there.
/// </summary>
public sealed class SameAsScribanTests
{
    private static readonly SiteTheme Theme = DefaultTheme.Create();

    private static readonly CompiledTheme Templates = Compile();

    private static readonly Lazy<ScribanOracle> Oracle = new(() => new(ThemeFiles.Load(Theme, Repository.Root).Value));

    public static TheoryData<string> Kinds => [.. ThemeCompiler.PageFiles.Select(page => page.View.Word).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sample_pages_are_the_same(string kind) => AssertSame(SampleViews.Plain.All(), kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_with_nasty_texts_are_the_same(string kind) => AssertSame(new SampleViews(text => text + " <b>&'\"+`\u00a0é\U0001f600").All(), kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_of_the_Valley_are_the_same(string kind) => AssertSame(Pages(TestFolders.Valley, "https://example.org/valley/"), kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_of_the_shipped_dossier_are_the_same(string kind) => AssertSame(Pages(Repository.Root, null), kind);

    [Fact]
    public void Every_part_is_called()
    {
        string[] texts = [.. ThemeFiles.Load(Theme, Repository.Root).Value.Select(file => file.Text)];
        Assert.All(
            Theme.Templates.Where(template => template.Path.StartsWith("parts/", StringComparison.Ordinal)).Select(template => PartReader.NameOf(template.Path)),
            name => Assert.True(texts.Count(text => Regex.IsMatch(text, $@"\b{name}\b")) > 1, name));
    }

    [Fact]
    public void Every_page_has_a_template() => Assert.All(ThemeCompiler.PageFiles, page => Assert.True(HasTemplate(page.View.Word), page.Path));

    private static CompiledTheme Compile()
    {
        var compiled = ThemeCompiler.Compile(ThemeFiles.Load(Theme, Repository.Root).Value, KnownWords.English);
        Assert.Equal("0 errors, 0 warnings\n", CaseTests.Report(compiled.Diagnostics));
        return compiled.Value!;
    }

    private static bool HasTemplate(string kind) => Theme.Templates.Any(template => template.Path == $"pages/{kind}{ThemeCompiler.Ending}");

    private static IEnumerable<PageView> Pages(string root, string? baseUrl) =>
        SiteComposer.Compose(Compiler.Compile(root).Value!, SiteOptions.At(baseUrl)).Pages.Select(page => page.Compose());

    private static void AssertSame(IEnumerable<PageView> pages, string kind)
    {
        var type = ThemeCompiler.PageFiles.Single(page => page.View.Word == kind).View.Type;
        foreach (var page in pages.Where(page => page.GetType() == type))
        {
            string templates = TemplateSet.Written(Templates, page);
            AssertSame(page, Oracle.Value.Render(page), templates);
        }
    }

    private static void AssertSame(PageView page, string expected, string actual)
    {
        string? difference = Difference(expected, actual);
        Assert.True(difference is null, $"{page.Frame.Path}{difference}");
    }

    private static string? Difference(string before, string now)
    {
        string[] expected = before.Split('\n');
        string[] actual = now.Split('\n');
        int line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        return line < 0 ? null : $"\n{string.Join('\n', expected.Skip(line - 2).Take(5))}\nis now\n{string.Join('\n', actual.Skip(line - 2).Take(5))}\n";
    }
}
