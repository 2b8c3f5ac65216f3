using System.Diagnostics;
using System.Runtime.CompilerServices;
using Dossier.Tests.Extremes;

[assembly: AssemblyFixture(typeof(Dossier.BrowserTests.PublishedSites))]

namespace Dossier.BrowserTests;

/// <summary>
/// The invented dossier of the tests, the same with words of its own, one of extremes, and the one that this repository
/// ships, published by the program: on disk, and under a path of a server. The shipped one is another in each fork: no
/// test may know its words or its size.
/// </summary>
public sealed class PublishedSites : IAsyncLifetime
{
    private const string Valley = "tests/Dossier.Tests/Valley";

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-").FullName;
    private readonly string _extremes = Directory.CreateTempSubdirectory("dossier-extremes-").FullName;
    private readonly string _worded = Directory.CreateTempSubdirectory("dossier-worded-").FullName;
    private StaticServer? _server;

    /// <summary>Of the dossier of extremes, the pages that are like no other.</summary>
    public static IReadOnlyList<string> Extremes =>
    [
        "extremes/index.html", "extremes/actors.html", "extremes/demands.html", "extremes/events.html",
        "extremes/sources.html",
        "extremes/positions.html",
        "extremes/actors/keeper.html", "extremes/actors/keeper.statements.3.html", "extremes/actors/four-scripts.html",
        "extremes/actors/outlet.html",
        "extremes/actors/unbroken.html", "extremes/demands/of-nobody.html", "extremes/demands/open-the-gates.html",
        "extremes/events/event-1.html",
        "extremes/sources/right-to-left.html", "extremes/sources/tome.html",
    ];

    /// <summary>The address of the folder that holds them; it ends with a slash.</summary>
    public string Disk => new Uri(_folder + "/").AbsoluteUri;

    public string Server => _server!.Address;

    /// <summary>
    /// The paths of all pages of the invented dossier that lead nowhere else, such as <c>valley/actors/dorvas.html</c>,
    /// and of the longest page of each kind of the shipped one and of those in other languages.
    /// </summary>
    public IReadOnlyList<string> Pages =>
    [
        .. Files(".html").Where(IsOf("valley")),
        .. ((string[])["shipped", "ukrainian", "german"])
            .SelectMany(site => LongestOfEachKind(Files(".html").Where(IsOf(site)))),
    ];

    /// <summary>
    /// A page of every kind: all the general ones and all articles of the invented dossier, and the longest record of
    /// each kind in both.
    /// </summary>
    public IReadOnlyList<string> Kinds =>
    [
        .. Pages.Where(page => FolderOf(page) is "valley" or "valley/sources"),
        .. LongestOfEachKind(Pages.Where(page => FolderOf(page) is not ("valley" or "valley/sources"))),
    ];

    public IEnumerable<string> Files(string extension) =>
        Directory.EnumerateFiles(_folder, "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(_folder, file);

    public async ValueTask InitializeAsync()
    {
        _server = await StaticServer.Start(_folder);
        ExtremeDossier.Write(_extremes);
        WordedDossier.Write(Path.Combine(Repository(), Valley), _worded);
        await Task.WhenAll(
            Publish(".", "shipped"), Publish(Valley, "valley"), Publish(_worded, "worded"), Publish(_extremes, "extremes"),
            Publish("tests/Dossier.Tests/Languages/uk", "ukrainian"), Publish("tests/Dossier.Tests/Languages/de", "german"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_extremes, recursive: true);
        Directory.Delete(_worded, recursive: true);
    }

    private Func<string, bool> IsOf(string site) => page =>
        page.StartsWith(site + "/", StringComparison.Ordinal)
            && !File.ReadAllText(PathOf(page)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);

    private IEnumerable<string> LongestOfEachKind(IEnumerable<string> pages) =>
        pages.GroupBy(FolderOf, StringComparer.Ordinal)
            .Select(kind => kind.MaxBy(page => new FileInfo(PathOf(page)).Length)!);

    private static string FolderOf(string page) => page[..page.LastIndexOf('/')];

    private async Task Publish(string dossier, string name)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (string argument in (string[])
            [
                Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"),
                "build",
                "--root",
                Path.Combine(Repository(), dossier),
                "--output",
                PathOf(name),
                "--base-url",
                Server + name,
            ])
            start.ArgumentList.Add(argument);
        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, string.Concat(said));
    }

    public static string Repository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
