using System.Globalization;
using Dossier.Reading.Files;

namespace Dossier.Tests.Site;

/// <summary>Same input, same bytes: whatever the order of files, the culture, the time zone.</summary>
public sealed class DeterminismTests
{
    private static readonly string Valley = Repository.Folder("tests/Dossier.Tests/Valley");

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var files = SourceLoader.Load(Valley).Value;
        var shuffled = files.ToArray();
        new Random(20310410).Shuffle(shuffled);
        Assert.NotEqual(files, shuffled);
        AssertSame(
            RenderedSite.Valley,
            RenderedSite.Of(Compiler.Compile([.. shuffled], []).Value!, Valley, "https://example.org/valley/"));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // The real tr-TR is for the processes below: this one has no culture data.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (
                odd.NumberFormat.NegativeSign,
                odd.NumberFormat.NumberDecimalSeparator,
                odd.DateTimeFormat.DateSeparator) = ("~", ",", "_");
            CultureInfo.CurrentCulture = odd;
            AssertSame(RenderedSite.Valley, RenderedSite.Of(Valley, "https://example.org/valley/"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task Two_processes_in_other_places_write_the_same_bytes()
    {
        using var folders = new TemporaryFolder();
        await Build(folders.Path("here"), "Etc/UTC", "C.UTF-8");
        await Build(folders.Path("there"), "Pacific/Kiritimati", "tr_TR.UTF-8");
        string[] Paths(string name) =>
        [
            .. Directory.EnumerateFiles(folders.Path(name), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folders.Path(name), path))
            .Order(StringComparer.Ordinal)
        ];
        Assert.Equal(Paths("here"), Paths("there"));
        Assert.All(
            Paths("here"),
            path => Assert.Equal(
                File.ReadAllBytes(Path.Combine(folders.Path("here"), path)),
                File.ReadAllBytes(Path.Combine(folders.Path("there"), path))));
    }

    private static async Task Build(string output, string timeZone, string locale)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        foreach (string argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"),
            "build",
            "--root",
            Valley,
            "--output",
            output,
        })
            start.ArgumentList.Add(argument);
        (start.Environment["TZ"], start.Environment["LC_ALL"]) = (timeZone, locale);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false";
        using var process = System.Diagnostics.Process.Start(start)!;
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, errors);
    }

    private static void AssertSame(RenderedSite expected, RenderedSite actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        foreach (string path in expected.Files.Keys)
            Assert.Equal(expected.Text(path), actual.Text(path));
    }
}
