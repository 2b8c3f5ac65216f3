using Dossier.App;
using Dossier.App.Reporting;
using Dossier.Tests.App;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Fixing;

/// <summary>
/// Each folder in <c>Cases/</c> is a dossier to be fixed, only the files in which it differs from the base of all
/// cases:
/// <c>after/</c> has the files that change, byte for byte, and <c>expected.txt</c> what the program says.
/// </summary>
public sealed class FixTests
{
    private static readonly string Cases = Path.Combine(TestFolders.Tests, "Fixing", "Cases");

    public static TheoryData<string> Slugs =>
        [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Fix_writes_what_the_case_expects_and_nothing_else(string slug)
    {
        string folder = Path.Combine(Cases, slug);
        using var dossier = TemporaryDossier.OfFolder(folder);
        var before = ExpectedFiles.Read(dossier.Root);
        string dry = Said(dossier.Root, "--dry-run")
            .Replace(
                "would be fixed; nothing was written. What would remain:",
                "fixed. What remains:",
                StringComparison.Ordinal);
        Assert.Equal(before, ExpectedFiles.Read(dossier.Root));

        string said = Said(dossier.Root);
        Assert.Equal(said, dry);
        ExpectedFiles.AssertText(Path.Combine(folder, "expected.txt"), said);
        var after = ExpectedFiles.Read(dossier.Root);
        Assert.Equal(before.Keys, after.Keys, StringComparer.Ordinal);
        var changed = after.Where(file => !file.Value.AsSpan().SequenceEqual(before[file.Key]));
        ExpectedFiles.AssertFiles(Path.Combine(folder, "after"), changed.ToDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var dossier = TemporaryDossier.OfFolder(Path.Combine(Cases, "collected-again"));
        string path = Path.Combine(dossier.Root, "input/sources/tide.yaml");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, Mode);
        Assert.StartsWith("exit code 0\n", Said(dossier.Root), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(path));
        Assert.Equal(
            ["tide.yaml", "wire.yaml"],
            Directory.EnumerateFiles(Path.GetDirectoryName(path)!)
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static string Said(string root, params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = DossierProgram.Run(
            ["fix", "--root", root, .. options],
            PlainTheme.Create(),
            new Terminal(output, error, IsInteractive: false, Colour: false));
        return $"exit code {code}\n{output}{(error.ToString().Length > 0 ? "\n" : "")}{error}";
    }
}
