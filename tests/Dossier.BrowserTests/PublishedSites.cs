using System.Diagnostics;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(Dossier.BrowserTests.PublishedSites))]

namespace Dossier.BrowserTests;

/// <summary>The shipped dossier and the invented one of the tests, published by the program: on disk, and under a path of a server.</summary>
public sealed class PublishedSites : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-").FullName;
    private StaticServer? _server;

    /// <summary>The address of the folder that holds both; it ends with a slash.</summary>
    public string Disk => new Uri(_folder + "/").AbsoluteUri;

    public string Server => _server!.Address;

    /// <summary>The paths of all pages of both that lead nowhere else, such as <c>valley/actors/dorvas.html</c>.</summary>
    public IReadOnlyList<string> Pages =>
    [
        .. Files(".html").Where(page => !File.ReadAllText(PathOf(page)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)),
    ];

    /// <summary>A page of every kind: all the general ones and all articles of the invented dossier, and the longest record of each kind in both.</summary>
    public IReadOnlyList<string> Kinds =>
    [
        .. Pages.Where(page => FolderOf(page) is "valley" or "valley/sources"),
        .. Pages.GroupBy(FolderOf, StringComparer.Ordinal).Where(kind => kind.Key is not ("valley" or "valley/sources"))
            .Select(kind => kind.MaxBy(page => new FileInfo(PathOf(page)).Length)!),
    ];

    public IEnumerable<string> Files(string extension) =>
        Directory.EnumerateFiles(_folder, "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(_folder, file);

    public async ValueTask InitializeAsync()
    {
        _server = await StaticServer.Start(_folder);
        await Task.WhenAll(Publish(".", "shipped"), Publish("tests/Dossier.Tests/Valley", "valley"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string FolderOf(string page) => page[..page.LastIndexOf('/')];

    private async Task Publish(string dossier, string name)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in (string[])
            [Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"), "build", "--root", Path.Combine(Repository(), dossier), "--output", PathOf(name), "--base-url", Server + name])
            start.ArgumentList.Add(argument);
        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, string.Concat(said));
    }

    public static string Repository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
