using System.Collections.Immutable;
using Dossier.Theme;
using Microsoft.Playwright;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// What queries load, by the theme's own script in a browser, from the disk: bytes as they lie there.
/// </summary>
internal static class QueryFigures
{
    private const string Script = "search.js";
    private const string Page = "queries.html";
    private const int Shown = 5;

    // Finds, and fetches what is shown at first: four of each kind.
    private const string Query =
        """
        async query => {
          dossierSearch.root = new URL('.', location.href).href;
          const start = performance.now();
          const { groups } = await dossierSearch.find({ query });
          await Promise.all([...groups.values()].flatMap(hits => hits.slice(0, 4).map(dossierSearch.fetch)));
          return performance.now() - start;
        }
        """;

    /// <param name="folder">With <c>search/</c> in it.</param>
    public static async Task<string> Of(string folder, ImmutableArray<string> queries)
    {
        using (var script = File.Create(Path.Combine(folder, Script)))
        using (var asset = DefaultTheme.Create().Assets.Single(asset => asset.Path == Script).Open())
            await asset.CopyToAsync(script);
        await File.WriteAllTextAsync(
            Path.Combine(folder, Page), $"<!DOCTYPE html><meta charset=\"utf-8\"><script src=\"{Script}\"></script>");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser() });
        var page = await browser.NewPageAsync();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).LocalPath);
        var measured = new List<(string Query, long Bytes, int Files, double Time)>();
        foreach (string query in queries)
        {
            await page.GotoAsync(new Uri(Path.Combine(folder, Page)).AbsoluteUri);
            loaded.Clear();
            double time = await page.EvaluateAsync<double>(Query, query);
            measured.Add((query, loaded.Sum(file => new FileInfo(file).Length), loaded.Count, time));
        }

        var sorted = measured.OrderByDescending(query => query.Bytes).ToArray();
        return string.Join('\n',
        [
            FormattableString.Invariant(
                $"{sorted.Length:N0} queries, each on a fresh page: {sorted[sorted.Length / 2].Bytes:N0} bytes (median), {sorted[0].Bytes:N0} at most; {measured.Select(query => query.Time).Order().ElementAt(sorted.Length / 2):N0} ms (median)"),
            "",
            "| query | bytes | files | time |",
            "|---|--:|--:|--:|",
            .. sorted.Take(Shown)
            .Select(query => FormattableString.Invariant(
                $"| {query.Query} | {query.Bytes:N0} | {query.Files} | {query.Time:N0} ms |")),
        ]);
    }

    private static string Browser() => Environment.GetEnvironmentVariable("DOSSIER_CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "no Chromium was found: install chromium or google-chrome, or let DOSSIER_CHROMIUM name one");
}
