using System.Text;
using Dossier.Diagnostics;
using Dossier.Tests.Site;

namespace Dossier.Tests.Cases;

/// <summary>
/// Each case is a dossier with something wrong, or remarkable, in it. The cases lie in the folders of the stages that
/// they are about, which are named like those of the compiler. A case has only the files in which it differs from
/// <c>Base/</c>, and
/// <c>expected.txt</c> has all that is said of it. <c>absent.txt</c> names files of the base to leave out.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Slugs => [.. TestFolders.CaseNames];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Compile_says_what_the_case_expects(string slug)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string actual = Report(Compiler.Compile(dossier.Root).Diagnostics);
        ExpectedFiles.AssertText(Path.Combine(TestFolders.Case(slug), "expected.txt"), actual);
    }

    [Fact]
    public void The_base_is_a_dossier_without_a_mistake() =>
        Assert.Equal("0 errors, 0 warnings\n", File.ReadAllText(Path.Combine(TestFolders.Base, "expected.txt")));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Each_case_lies_in_the_folder_of_a_stage_of_the_compiler(string slug)
    {
        string stage = Path.GetRelativePath(TestFolders.Cases, Path.GetDirectoryName(TestFolders.Case(slug))!);
        Assert.True(
            slug == "Base" || (stage != "." && Directory.Exists(Repository.Folder("src/Dossier/" + stage))),
            $"Cases/{stage}/{slug} must lie in Cases/STAGE/{slug}, where STAGE is a folder of src/Dossier: "
            + "Reading/Yaml, Matching, Checks, …");
    }

    internal static string Report(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        var digest = DiagnosticDigest.Choose(diagnostics);
        foreach (var diagnostic in digest.Shown)
            text.Append(DiagnosticText.Format(diagnostic, colour: false));
        foreach (var unshown in digest.Unshown)
            text.Append(DiagnosticText.Format(unshown, colour: false));
        int errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        int warnings = diagnostics.Count - errors;
        return text
            .Append($"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}\n")
            .ToString();
    }
}
