using System.Text.RegularExpressions;
using Dossier.App;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.Tests.App;

/// <summary>What a run has said. The dossier's folder is ROOT in it, and how long it took is T.</summary>
internal sealed partial record Run(int ExitCode, string Out, string Error)
{
    /// <param name="root">The dossier's folder.</param>
    public Run Normalised(string root) => new(ExitCode, Normalised(Out, root), Normalised(Error, root));

    private static string Normalised(string text, string root) =>
        Seconds().Replace(text.Replace(root, "ROOT", StringComparison.Ordinal), "in T s");

    [GeneratedRegex(@"in \d+\.\d\d s")]
    private static partial Regex Seconds();
}

/// <summary>A dossier of our own, in a folder of its own, to run the program on.</summary>
internal sealed class ValleyCopy : IDisposable
{
    /// <summary>What the program says of it as it is.</summary>
    public const string Warning = """
        input/sources/bulletin-thirty-2031-04-10.yaml:38:56: warning DOS043: the article has U+00A0 no-break space where this has U+0020; the article's characters are published, and “dossier fix” writes them here
           38 | … We didn't order the wall, and we won't buy it at 12 crowns a stone.
              |                                                    ^^^^^^^^^

        """;

    public const string Checked = "26 passages checked in 6 sources, 5 quotations checked in prose; 1 disagreement "
        + "between sources; 0 errors, 1 warning\n";

    public string Root { get; } = Directory.CreateTempSubdirectory("valley-").FullName;

    public ValleyCopy()
    {
        foreach (string folder in (string[])["input", "seeds"])
            Copy(Path.Combine(Original, folder), Path.Combine(Root, folder));
    }

    private static string Original { get; } = FindOriginal();

    /// <summary>The names of the files and folders in its folder, in order.</summary>
    public string[] Entries =>
        [
            .. Directory.EnumerateFileSystemEntries(Root)
                .Select(entry => Path.GetFileName(entry)!)
                .Order(StringComparer.Ordinal),
        ];

    public Run Run(params string[] args) => Run(PlainTheme.Create(), args);

    public Run Run(SiteTheme theme, params string[] args) => RunIn(Root, theme, args);

    /// <param name="root">The dossier's folder.</param>
    public Run RunIn(string root, SiteTheme theme, params string[] args) => RunOn(new Disk(), root, theme, args);

    /// <param name="disk">One on which something may fail.</param>
    public Run RunOn(Disk disk, params string[] args) => RunOn(disk, Root, PlainTheme.Create(), args);

    private Run RunOn(Disk disk, string root, SiteTheme theme, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = DossierProgram.Run(
            [.. args, "--root", root], theme, new Terminal(output, error, IsInteractive: false, Colour: false), disk);
        return new Run(code, output.ToString(), error.ToString()).Normalised(Root);
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void Replace(string path, string old, string with)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Every file in a folder, with its content and the time it was written.</summary>
    public SortedDictionary<string, (string Content, DateTime Written)> Snapshot(string folder) => new(
        Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(PathOf(folder), file),
                file => (Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file)),
                StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static string FindOriginal()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dossier.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests/Dossier.Tests/Valley");
    }
}
