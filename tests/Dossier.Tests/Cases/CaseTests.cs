using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Tests.Cases;

/// <summary>
/// Each folder here is a dossier with something wrong, or remarkable, in it: only the files in which it differs from
/// <c>Base/</c>, and all that is said of it in <c>expected.txt</c>. <c>absent.txt</c> names files of the base to leave out.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Slugs => [.. Directory.GetDirectories(TestFolders.Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Compile_says_what_the_case_expects(string slug)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string actual = Report(Compiler.Compile(dossier.Root).Diagnostics);
        string file = Path.Combine(TestFolders.Cases, slug, "expected.txt");
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(expected == actual, $"Cases/{slug}/expected.txt differs from what is said now. If this is right, paste it:\n{actual}");
    }

    [Fact]
    public void The_base_is_a_dossier_without_a_mistake() =>
        Assert.Equal("0 errors, 0 warnings\n", File.ReadAllText(Path.Combine(TestFolders.Cases, "Base", "expected.txt")));

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
        return text.Append($"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}\n").ToString();
    }
}
