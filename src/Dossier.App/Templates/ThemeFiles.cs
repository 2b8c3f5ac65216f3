using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>
/// The templates of a theme, each replaced by the file of the same path in the dossier's own <c>theme/</c> folder.
/// </summary>
internal static class ThemeFiles
{
    private const string Folder = "theme/";

    // Every file in these is meant to be a template; elsewhere only those that have the ending of one are.
    private static readonly string[] TemplateFolders = [Folder + "pages/", Folder + "parts/"];

    /// <param name="root">The folder of the dossier.</param>
    /// <exception cref="IOException">A file or folder exists and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission to read a file or folder is missing.</exception>
    public static Outcome<ImmutableArray<SourceFile>> Load(SiteTheme theme, string root)
    {
        var diagnostics = new List<Diagnostic>();
        var others = new List<string>();
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var template in theme.Templates)
            files[Folder + template.Path] = new(Folder + template.Path, FileKind.Template, Text(template));
        foreach (var (path, isLink) in Own(root).OrderBy(own => own.Path, StringComparer.Ordinal))
        {
            if (isLink)
                diagnostics.Add(Nothing(path).Report(
                    Rules.NotAFile, $"a symbolic link is not followed; put the file itself here"));
            else if (files.ContainsKey(path))
                Replace(files, path, root, diagnostics);
            else if (IsMeantAsTemplate(path))
                others.Add(path);
        }

        OwnParts.Add(files, others, root, diagnostics);
        return new(
            [.. files.Values], [.. diagnostics.OrderBy(mistake => mistake.Span.Path, StringComparer.Ordinal)]);
    }

    /// <summary>All files in the dossier's own <c>theme/</c> folder but for links.</summary>
    public static IEnumerable<string> OwnPaths(string root) =>
        Own(root).Where(own => !own.IsLink).Select(own => own.Path);

    private static bool IsMeantAsTemplate(string path) =>
        path.EndsWith(ThemeCompiler.Ending, StringComparison.Ordinal)
        || (Array.Exists(TemplateFolders, folder => path.StartsWith(folder, StringComparison.Ordinal))
            && Path.GetFileName(path) != "README.md");

    private static void Replace(
        SortedDictionary<string, SourceFile> files, string path, string root, List<Diagnostic> diagnostics)
    {
        var (file, mistakes) = FileReader.Read(root, new(path, FileKind.Template));
        diagnostics.AddRange(mistakes);
        files[path] = file ?? files[path];
    }

    private static IEnumerable<(string Path, bool IsLink)> Own(string root) =>
        new DirectoryInfo(Path.Combine(root, Folder.TrimEnd('/'))) is var folder && IsLink(folder)
            ? [(Folder.TrimEnd('/'), true)]
            : Under(folder, Folder);

    // Links are never followed, because they may loop or leave the root. Hidden files are those of an editor.
    private static IEnumerable<(string Path, bool IsLink)> Under(DirectoryInfo folder, string path)
    {
        if (!folder.Exists)
            yield break;
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')))
        {
            if (IsLink(entry) || entry is not DirectoryInfo inner)
            {
                yield return (path + entry.Name, IsLink(entry));
                continue;
            }

            foreach (var own in Under(inner, $"{path}{entry.Name}/"))
                yield return own;
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;

    public static string Text(ThemeAsset template)
    {
        using var reader = new StreamReader(template.Open());
        return reader.ReadToEnd();
    }

    private static SourceSpan Nothing(string path) => new SourceFile(path, FileKind.Template, "").At(0);
}
