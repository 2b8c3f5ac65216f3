using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>Reads every file of a dossier, sorted by path. No other stage reads input files.</summary>
internal static class SourceLoader
{
    private static readonly (string Folder, FileKind Kind, string Ending)[] Folders =
    [
        ("input/actors", FileKind.Actor, ".yaml"),
        ("input/demands", FileKind.Demand, ".yaml"),
        ("input/editions", FileKind.Edition, ".json"),
        ("input/events", FileKind.Event, ".yaml"),
        ("input/pages", FileKind.Page, ".md"),
        ("input/sources", FileKind.Source, ".yaml"),
        ("seeds", FileKind.Seed, ""),
    ];

    /// <param name="root">The folder that contains <c>input/</c> and <c>seeds/</c>.</param>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission to read a file is missing.</exception>
    public static Outcome<ImmutableArray<SourceFile>> Load(string root)
    {
        var diagnostics = new List<Diagnostic>();
        var found = Find(root, diagnostics).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var read = ParallelWork.Run(found, file => file.Path, file => FileReader.Read(root, file));
        foreach (var outcome in read)
            diagnostics.AddRange(outcome.Diagnostics);
        var files = TwinNames.Check([.. read.Select(outcome => outcome.Value).OfType<SourceFile>()]);
        return new(files.Value, [.. diagnostics, .. files.Diagnostics]);
    }

    private static List<FoundFile> Find(string root, List<Diagnostic> diagnostics)
    {
        var found = new List<FoundFile>();
        foreach (var (folder, kind, ending) in Folders)
            FindIn(root, folder, kind, ending, found, diagnostics);
        FindStatic(root, "input/static", found, diagnostics);
        FindAtTop(root, found, diagnostics);
        return found;
    }

    private static void FindAtTop(string root, List<FoundFile> found, List<Diagnostic> diagnostics)
    {
        string[] known =
        [
            .. Folders.Select(folder => folder.Folder).Where(folder => folder != "seeds"),
            "input/static",
        ];
        foreach (var entry in Entries(root, "input", diagnostics))
        {
            string path = "input/" + entry.Name;
            if (entry is FileInfo && entry.Name == "dossier.yaml")
                found.Add(new(path, FileKind.Dossier));
            else if (entry is FileInfo && known.Contains(path, StringComparer.Ordinal))
                diagnostics.Add(Nothing(path).Report(
                    Rules.UnexpectedFile,
                    $"this is a file, and a folder is expected here; rename it, or move it out of input/"));
            else if (!known.Contains(path, StringComparer.Ordinal))
            {
                string[] names = [.. known.Select(Path.GetFileName).OfType<string>(), "dossier.yaml"];
                diagnostics.Add(Unexpected(
                    path,
                    $"unknown {(entry is FileInfo ? "file" : "folder").AsKnown()} “{entry.Name.AsQuoted()}” in input/, "
                    + $"which would not be read; "
                    + $"rename it, or move it out of input/{NearestName.Hint(entry.Name, names)}"));
            }
        }

        if (!found.Exists(file => file.Kind == FileKind.Dossier))
            diagnostics.Add(Nothing("input/dossier.yaml").Report(
                Rules.MissingFile,
                $"there is no dossier here: input/dossier.yaml is missing; "
                    + $"run this in the folder that has input/ and seeds/, or name that folder with --root") with
            {
                Notes = [$"the minimal dossier.yaml:", $"title: A title", $"language: en", $"edition: 2030-05-10"],
            });
    }

    private static void FindIn(
        string root, string folder, FileKind kind, string ending, List<FoundFile> found, List<Diagnostic> diagnostics)
    {
        foreach (var entry in Entries(root, folder, diagnostics))
        {
            string path = $"{folder}/{entry.Name}";
            if (kind == FileKind.Seed)
                CheckName(path, entry, diagnostics);
            if (entry is FileInfo && entry.Name.EndsWith(ending, StringComparison.Ordinal))
                found.Add(new(path, kind));
            else
                diagnostics.Add(Unexpected(path, entry is not FileInfo
                    ? (Message)$"the folder “{entry.Name.AsQuoted()}” would not be read: in {folder.AsKnown()}/ there "
                        + $"are only files; move its files up, or the folder elsewhere"
                    : $"this file would not be read: the files in {folder.AsKnown()}/ end in “{ending.AsKnown()}”; "
                        + $"rename it, or move it elsewhere"));
        }
    }

    private static void FindStatic(string root, string folder, List<FoundFile> found, List<Diagnostic> diagnostics)
    {
        foreach (var entry in Entries(root, folder, diagnostics, isCopied: true))
        {
            string path = $"{folder}/{entry.Name}";
            CheckName(path, entry, diagnostics);
            if (entry is FileInfo)
                found.Add(new(path, FileKind.Static));
            else
                FindStatic(root, path, found, diagnostics);
        }
    }

    // The names of records are ids, which have stricter rules of their own.
    private static void CheckName(string path, FileSystemInfo entry, List<Diagnostic> diagnostics)
    {
        if (PortableName.Refusal(entry.Name) is { } refusal)
            diagnostics.Add(Nothing(path).Report(Rules.NameRefused, refusal));
    }

    // Hidden files are ignored unless they are to be copied. Links are never followed, because they may loop or leave
    // the root.
    private static IEnumerable<FileSystemInfo> Entries(
        string root, string folder, List<Diagnostic> diagnostics, bool isCopied = false)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (IsLink(directory))
        {
            // Anything in input/ itself is reported where input/ is listed.
            if (!folder.Contains('/'))
                diagnostics.Add(Link(folder));
            yield break;
        }

        if (!directory.Exists)
            yield break;
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (isCopied ? Clutter.IsName(entry.Name) : entry.Name.StartsWith('.'))
                continue;
            if (!PortableName.IsDecoded(entry.Name))
                diagnostics.Add(Nothing($"{folder}/{entry.Name}").Report(
                    Rules.NameNotUtf8,
                    $"the name has bytes in it that are not UTF-8, shown as “\ufffd”, so it cannot be opened; "
                    + $"rename it"));
            else if (IsLink(entry))
                diagnostics.Add(Link($"{folder}/{entry.Name}"));
            else
                yield return entry;
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;

    private static Diagnostic Link(string path) =>
        Nothing(path).Report(Rules.NotAFile, $"a symbolic link is not followed; put the file itself here");

    private static Diagnostic Unexpected(string path, Message message) =>
        Nothing(path).Report(Rules.UnexpectedFile, message);

    private static SourceSpan Nothing(string path) => new SourceFile(path, FileKind.Static, "").At(0);
}

/// <param name="Path">Relative to the root, with <c>/</c> as separator.</param>
internal sealed record FoundFile(string Path, FileKind Kind);
