using System.Collections.Concurrent;
using Dossier.Tests.App;
using Dossier.Tests.Cases;
using Dossier.Tests.Extremes;
using Dossier.Tests.Site;

namespace Dossier.Tests.Native;

/// <summary>The native program publishes the same bytes and says the same as the code under the JIT compiler.</summary>
public sealed class NativeProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder;

    public NativeProgramTests()
    {
        Assert.SkipWhen(NativeProgram.File is null, NativeProgram.Missing);
        _folder = new TemporaryFolder();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task It_publishes_the_shipped_dossier_with_the_same_bytes() => AssertSameSite(Repository.Root);

    [Fact]
    public Task It_publishes_the_Valley_with_the_same_bytes() => AssertSameSite(TestFolders.Valley);

    [Fact]
    public Task It_publishes_the_base_of_the_cases_with_the_same_bytes() => AssertSameSite(TestFolders.Base);

    [Fact]
    public Task It_publishes_the_dossier_of_extremes_with_the_same_bytes()
    {
        ExtremeDossier.Write(_folder.Path("extremes"));
        return AssertSameSite(_folder.Path("extremes"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--json")]
    [InlineData("fix", "--dry-run")]
    public Task It_says_the_same_of_every_case(params string[] command) =>
        AssertSameReports(TestFolders.CaseNames, TemporaryDossier.OfCase, command);

    [Fact]
    public Task It_says_the_same_of_every_mistake_in_a_theme() =>
        AssertSameReports(Directory.GetDirectories(TestFolders.ThemeMistakes), WithTheme, "check");

    [Theory]
    [InlineData("check", "--strict")]
    [InlineData("coverage")]
    [InlineData("coverage", "--json")]
    [InlineData("changes")]
    [InlineData("changes", "--json")]
    [InlineData("fix")]
    [InlineData("pdf", "--browser", "/dev/null/none")]
    [InlineData("check", "--jsn")]
    [InlineData("buidl")]
    public Task Other_commands_say_the_same_too(params string[] command) =>
        AssertSameReports(["Valley"], _ => TemporaryDossier.OfValley(), command);

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("--version")]
    [InlineData("explain", "DOS041")]
    [InlineData("explain", "DOS999")]
    [InlineData]
    public async Task What_is_said_of_no_dossier_is_the_same(params string[] command) => Assert.Equal(
        NativeProgram.RunHere(Repository.Root, command), await NativeProgram.Run(Repository.Root, command));

    private static TemporaryDossier WithTheme(string folder)
    {
        var dossier = TemporaryDossier.OfBase();
        foreach (string file in Directory.GetFiles(folder, "*.sbnhtml", SearchOption.AllDirectories))
            dossier.Write("theme/" + Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        return dossier;
    }

    /// <summary>Each dossier is made twice, because a command may change it.</summary>
    private static async Task AssertSameReports(
        IEnumerable<string> names, Func<string, TemporaryDossier> dossier, params string[] command)
    {
        var native = new ConcurrentDictionary<string, Run>(StringComparer.Ordinal);
        var here = new ConcurrentDictionary<string, Run>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(names, async (name, _) =>
        {
            using var first = dossier(name);
            using var second = dossier(name);
            native[name] = await NativeProgram.Run(first.Root, [.. command, "--root", first.Root]);
            here[name] = NativeProgram.RunHere(second.Root, [.. command, "--root", second.Root]);
        });
        Assert.NotEmpty(here);
        Assert.All(here, entry => Assert.Equal(entry.Value, native[entry.Key]));
    }

    private async Task AssertSameSite(string dossier)
    {
        string[] Build(string site) =>
            ["build", "--root", dossier, "--output", _folder.Path(site), "--base-url", "https://example.org/x/"];
        Assert.Equal(0, NativeProgram.RunHere(dossier, Build("here")).ExitCode);
        Assert.Equal(0, (await NativeProgram.Run(dossier, Build("native"))).ExitCode);
        string[] paths = PathsIn("here");
        Assert.NotEmpty(paths);
        Assert.Equal(paths, PathsIn("native"), StringComparer.Ordinal);
        Assert.All(paths, path => Assert.Equal(BytesOf("here", path), BytesOf("native", path)));
    }

    private string[] PathsIn(string site) =>
    [
        .. Directory.EnumerateFiles(_folder.Path(site), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path(site), file))
            .Order(StringComparer.Ordinal),
    ];

    private byte[] BytesOf(string site, string path) => File.ReadAllBytes(Path.Combine(_folder.Path(site), path));
}
