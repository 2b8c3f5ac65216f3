using System.Diagnostics;

namespace Dossier.BrowserTests;

/// <summary>The Nu Html Checker's word on every page.</summary>
public sealed class ValidityTests(PublishedSites sites)
{
    // To the checker, a file on a disk is not 'self' to its neighbours. It does not know container queries yet, which browsers
    // have had since 2023 (CSS Conditional Rules 5).
    private const string NotKnownToTheChecker = ".*Content Security Policy.*|CSS: “container-type”: Property “container-type” "
        + "doesn't exist.|CSS: Unrecognized at-rule “@container”";

    [Fact]
    public async Task Every_page_and_style_sheet_is_valid()
    {
        string? checker = Environment.GetEnvironmentVariable("DOSSIER_VNU");
        Assert.SkipUnless(
            File.Exists(checker), "DOSSIER_VNU names no vnu.jar: tests/run.sh gets one where there are Java and npm.");
        var start = new ProcessStartInfo(
            "java",
            [
                "-jar", checker!, "--skip-info-messages", "--filterpattern", NotKnownToTheChecker,
                "--also-check-css",
                "--also-check-svg", "--stdout"
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        // It takes the invented language of the long article for another than the page says. Where the dossier is said to be
        // Ukrainian, most of the texts are English.
        foreach (string file in sites.Files(".html")
            .Where(page => page != "extremes/sources/tome.html" && !page.StartsWith("worded/", StringComparison.Ordinal))
            .Concat(sites.Files(".css"))
            .Concat(sites.Files(".svg")))
            start.ArgumentList.Add(sites.PathOf(file));
        using var process = Process.Start(start)!;
        string found = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(found.Length == 0, found);
        Assert.Equal(0, process.ExitCode);
    }
}
