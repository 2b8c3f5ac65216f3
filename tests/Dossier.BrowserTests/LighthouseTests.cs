using System.Diagnostics;
using System.Text.Json;

namespace Dossier.BrowserTests;

/// <summary>Lighthouse's word on three pages, as a phone sees them.</summary>
public sealed class LighthouseTests(PublishedSites sites, ITestOutputHelper output)
{
    private const string Flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
        + "--disable-background-networking --disable-component-update --disable-sync";

    private static readonly string[] Gated = ["accessibility", "best-practices", "seo"];

    [Theory]
    [InlineData("valley/index.html")]
    [InlineData("valley/demands/minimum-flow.html")]
    [InlineData("valley/sources/courier-karsa-2031-04-08.html")]
    public async Task A_page_has_every_point_but_for_speed_which_is_only_told(string page)
    {
        string? lighthouse = Environment.GetEnvironmentVariable("DOSSIER_LIGHTHOUSE");
        Assert.SkipUnless(
            File.Exists(lighthouse),
            "DOSSIER_LIGHTHOUSE names no lighthouse/cli/index.js: tests/run.sh gets one where there is npm.");
        Assert.SkipWhen(Chromium.Find() is null, Chromium.Missing);
        using var report = await Report(lighthouse!, sites.Server + page);
        var categories = report.RootElement.GetProperty("categories");
        output.WriteLine($"{page}: performance {Points(categories.GetProperty("performance"))}");
        string[] lost = [.. Gated.SelectMany(name => Lost(report.RootElement, categories.GetProperty(name)))];
        Assert.True(lost.Length == 0, string.Join('\n', lost));
        Assert.Equal([100, 100, 100], Gated.Select(name => Points(categories.GetProperty(name))));
    }

    private static int Points(JsonElement category) => (int)Math.Round(category.GetProperty("score").GetDouble() * 100);

    // A score of null is of an audit that had nothing to look at.
    private static IEnumerable<string> Lost(JsonElement report, JsonElement category) =>
        from reference in category.GetProperty("auditRefs").EnumerateArray()
        let audit = report.GetProperty("audits").GetProperty(reference.GetProperty("id").GetString()!)
        where reference.GetProperty("weight").GetDouble() > 0
            && audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1
        select $"{category.GetProperty("title")}: {audit.GetProperty("id")}: {audit.GetProperty("title")} {(audit.TryGetProperty("explanation", out var why) ? why : default)} {(audit.TryGetProperty("details", out var details) ? details : default)}";

    private static async Task<JsonDocument> Report(string lighthouse, string url)
    {
        var start = new ProcessStartInfo(
            "node",
            [
                lighthouse,
                url,
                "--quiet",
                "--output=json",
                "--output-path=stdout",
                $"--chrome-flags={Flags}",
                "--no-enable-error-reporting",
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CHROME_PATH"] = Chromium.Find();
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string json = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await said);
        return JsonDocument.Parse(json);
    }
}
