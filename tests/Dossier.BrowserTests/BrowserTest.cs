namespace Dossier.BrowserTests;

/// <summary>What every test in the browser has: the sites, and windows that go with the test.</summary>
public abstract class BrowserTest(PublishedSites sites, Chromium chromium) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _windows = [];

    /// <summary>The invented dossier, from the disk and from the server.</summary>
    public static TheoryData<string> Everywhere => ["disk", "server"];

    protected PublishedSites Sites => sites;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
            await window.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty window; of a desktop in daylight where nothing else is said.</summary>
    protected async Task<IPage> Window(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(chromium.Browser is null, Chromium.Missing);
        options ??= new();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var window = await chromium.Browser!.NewContextAsync(options);
        window.SetDefaultTimeout(Chromium.Patience);
        _windows.Add(window);
        return await window.NewPageAsync();
    }

    protected async Task<IPage> Visit(string path, string place = "server", BrowserNewContextOptions? options = null)
    {
        var page = await Window(options);
        await page.GotoAsync(Address(path, place));
        return page;
    }

    /// <summary>None was found; or the report shows them all, where the runner would cut them short.</summary>
    protected static void AssertNone(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, string.Join('\n', faults));

    protected string Address(string path, string place) => (place == "disk" ? sites.Disk : sites.Server) + path;
}
