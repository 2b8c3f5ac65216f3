using System.Collections.Immutable;
using Dossier.App.Reporting;
using Dossier.App.Templates;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <param name="Root">The folder that contains <c>input/</c>.</param>
/// <param name="Names">Files of the theme, with or without <c>theme/</c> before them and their ending.</param>
internal sealed record ThemeEjectOptions(string Root, ImmutableArray<string> Names);

/// <summary>
/// Copies files of the program's theme into the dossier's <c>theme/</c> folder, to be changed there. Nothing is written
/// if one of them is not known, or is there already.
/// </summary>
internal static class ThemeEjectCommand
{
    public static int Run(ThemeEjectOptions options, SiteTheme theme, Terminal terminal, Disk disk)
    {
        if (DossierFolder.Missing(options.Root) is { } missing)
            return DossierFolder.Refuse(missing, terminal);
        var files = ThemeInventory.OfProgram(theme);
        string?[] paths = [.. options.Names.Select(name => Find(name, files.Keys))];
        int code = Check(options, paths, files.Keys, terminal);
        if (code != ExitCode.Fine)
        {
            terminal.Line("Nothing was written.");
            return code;
        }

        foreach (string path in paths.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Write(options.Root, path, ThemeInventory.Bytes(files[path]), disk);
            terminal.Line($"Written: {path}");
        }

        terminal.Line("The site is made with what is in theme/ now. Delete a file there to have the program's again.");
        return ExitCode.Fine;
    }

    private static int Check(
        ThemeEjectOptions options, string?[] paths, IReadOnlyCollection<string> known, Terminal terminal)
    {
        int code = ExitCode.Fine;
        foreach (var (name, path) in options.Names.Zip(paths))
        {
            if (path is null)
            {
                terminal.Failure(
                    $"the theme has no file “{name}”{Hint(name, known)}", "“dossier theme list” names all files");
                code = ExitCode.Usage;
            }
            else if (Exists(Path.Combine(options.Root, path)))
            {
                terminal.Failure($"{path} is there already, and is never overwritten; rename or delete it first");
                code = Math.Max(code, ExitCode.Content);
            }
        }

        return code;
    }

    private static string? Find(string name, IEnumerable<string> known)
    {
        string plain = Plain(name);
        return known.FirstOrDefault(path => Short(path) == plain)
            ?? known.FirstOrDefault(path => WithoutEnding(Short(path)) == plain);
    }

    /// <summary>A file of another folder that has this name, that with the shortest way to it, or the nearest name.</summary>
    private static string Hint(string name, IReadOnlyCollection<string> known)
    {
        string plain = Plain(name);
        string[] names = [.. known.Select(Short), .. known.Select(path => WithoutEnding(Short(path)))];
        string? meant = names.Where(path => path.EndsWith("/" + plain, StringComparison.Ordinal))
            .MinBy(path => path.Count(c => c == '/'));
        return NearestName.Hint(meant ?? NearestName.Find(plain, names)).Text;
    }

    private static string Plain(string name)
    {
        string path = name.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path.StartsWith(ThemeInventory.Folder, StringComparison.Ordinal) ? Short(path) : path;
    }

    private static string Short(string path) => path[ThemeInventory.Folder.Length..];

    private static string WithoutEnding(string path) => path[..^Path.GetExtension(path).Length];

    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void Write(string root, string path, byte[] content, Disk disk)
    {
        // Each folder by itself, because none of them may be a link to elsewhere.
        for (int end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
            disk.MakeFolder(Path.Combine(root, path[..end]));
        string whole = Path.Combine(root, path);
        var file = disk.Create(whole);
        try
        {
            using (file)
                file.Append(content);
        }
        catch
        {
            disk.Delete(whole);
            throw;
        }
    }
}
