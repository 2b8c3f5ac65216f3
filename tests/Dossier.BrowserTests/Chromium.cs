using System.Diagnostics.CodeAnalysis;

[assembly: AssemblyFixture(typeof(Dossier.BrowserTests.Chromium))]

namespace Dossier.BrowserTests;

/// <summary>The one browser that all tests share: that of the system. Each test has windows of its own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The runner disposes of it asynchronously.")]
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing =
        "No Chromium was found: install chromium or google-chrome, or let DOSSIER_CHROMIUM name one.";

    private IPlaywright? _playwright;

    /// <summary>
    /// After so many milliseconds a page is thought to hang. No test passes or fails by how fast the machine is.
    /// </summary>
    public const float Patience = 60_000;

    /// <summary>Null where none was found.</summary>
    public static string? Executable { get; } = Find();

    /// <summary>None where no browser was found.</summary>
    public IBrowser? Browser { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Executable is not string executable)
            return;
        SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DOSSIER_CHROMIUM") is string named)
            return File.Exists(named) ? named : null;
        // A snap has a /tmp of its own and would find no site there.
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(folder => !folder.StartsWith("/snap/", StringComparison.Ordinal));
        return ((string[])["chromium", "google-chrome"])
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
