using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Addresses;
using Dossier.App.Rendering;
using Dossier.App.Templates;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Tests.Theme;
using Dossier.Theme;
using Dossier.ViewShapes;

namespace Dossier.Tests.Templates;

/// <summary>While pages move from components to templates: every page that has a template is written by both the same.</summary>
public sealed partial class SameAsBeforeTests
{
    private static readonly SiteTheme Theme = DefaultTheme.Create();

    private static readonly CompiledTheme Templates = Compile();

    private static readonly Lazy<ScribanOracle> Oracle = new(() => new(ThemeFiles.Load(Theme, Repository.Root).Value));

    public static TheoryData<string> Kinds => [.. ThemeCompiler.PageFiles.Select(page => page.View.Word).Where(HasTemplate).Order(StringComparer.Ordinal)];

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
    public void Every_page_has_a_template() => Assert.Equal(ThemeCompiler.PageFiles.Length, Kinds.Count);

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
            AssertSame(page, Before(page), templates);
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
        string[] expected = Comparable(before).Split('\n');
        string[] actual = Comparable(now).Split('\n');
        int line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        return line < 0 ? null : $"\n{string.Join('\n', expected.Skip(line - 2).Take(5))}\nis now\n{string.Join('\n', actual.Skip(line - 2).Take(5))}\n";
    }

    private static string Before(PageView page)
    {
        var output = new ArrayBufferWriter<byte>();
        PageRenderer.Render(Theme, page, output);
        // Components encode what stands in the theme itself, too; the same characters mean the same.
        string policy = $"content=\"{Dossier.Theme.SitePage.ContentPolicy}\"";
        return Encoding.UTF8.GetString(output.WrittenSpan)
            .Replace(policy.Replace("'", "&#x27;", StringComparison.Ordinal), policy, StringComparison.Ordinal)
            .Replace("application/atom&#x2B;xml", "application/atom+xml", StringComparison.Ordinal)
            .Replace("image/svg&#x2B;xml", "image/svg+xml", StringComparison.Ordinal);
    }

    /// <summary>A line for each tag. Left out are line breaks with their indentation, and the slash at the end of a tag, which means nothing in HTML.</summary>
    private static string Comparable(string html) =>
        BetweenTags().Replace(LineBreaks().Replace(html, "").Replace(" />", ">", StringComparison.Ordinal), ">\n<");

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("><")]
    private static partial Regex BetweenTags();
}
