using Dossier.App.Templates;
using Dossier.Tests.Cases;
using Dossier.Text;

namespace Dossier.Tests.Templates;

/// <summary>
/// Each folder of <c>Mistakes/</c> has a theme with mistakes, and in <c>expected.txt</c> all that is said about it.
/// </summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Slugs =>
    [
        .. Directory.GetDirectories(TestFolders.ThemeMistakes)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_check_says_what_the_case_expects(string slug)
    {
        string folder = Path.Combine(TestFolders.ThemeMistakes, slug);
        var files = Directory.EnumerateFiles(folder, "*" + ThemeCompiler.Ending, SearchOption.AllDirectories)
            .Select(file => Read(folder, file))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        var theme = new TemplateSet([TemplateSet.File("site", "{{ content }}"), .. files]);
        ExpectedFiles.AssertText(Path.Combine(folder, "expected.txt"), theme.Mistakes());
    }

    private static SourceFile Read(string folder, string file) =>
        new("theme/" + Path.GetRelativePath(folder, file), FileKind.Template, File.ReadAllText(file));
}
