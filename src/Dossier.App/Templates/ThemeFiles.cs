using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>The templates of a theme, each replaced by the file of the same path in the dossier's own <c>theme/</c> folder.</summary>
internal static class ThemeFiles
{
    private const string Folder = "theme/";

    /// <param name="root">The folder of the dossier.</param>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    public static Outcome<ImmutableArray<SourceFile>> Load(SiteTheme theme, string root)
    {
        var diagnostics = new List<Diagnostic>();
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var template in theme.Templates)
            files[Folder + template.Path] = new(Folder + template.Path, FileKind.Template, Text(template));
        foreach (string path in Own(root))
        {
            if (files.ContainsKey(path))
                Replace(files, path, root, diagnostics);
            else
                diagnostics.Add(Nothing(path).Report(Rules.TemplateFileUnknown, $"this file replaces no file of the theme, and would not be used{Nearest(path, files.Keys)}"));
        }

        return new([.. files.Values], [.. diagnostics]);
    }

    private static void Replace(SortedDictionary<string, SourceFile> files, string path, string root, List<Diagnostic> diagnostics)
    {
        if (new FileInfo(Path.Combine(root, path)).LinkTarget is not null)
        {
            diagnostics.Add(Nothing(path).Report(Rules.NotAFile, $"a symbolic link is not followed; put the file itself here"));
            return;
        }

        var (file, mistakes) = FileReader.Read(root, new(path, FileKind.Template));
        diagnostics.AddRange(mistakes);
        files[path] = file ?? files[path];
    }

    private static Message Nearest(string path, IEnumerable<string> known) => NearestName.Hint(path, known);

    private static string[] Own(string root)
    {
        string folder = Path.Combine(root, Folder);
        if (!Directory.Exists(folder))
            return [];
        // A link to a folder is not followed: it may lead in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, MaxRecursionDepth = 4 };
        return [.. Directory.EnumerateFiles(folder, "*" + ThemeCompiler.Ending, options)
            .Select(file => Folder + Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];
    }

    private static string Text(ThemeAsset template)
    {
        using var reader = new StreamReader(template.Open());
        return reader.ReadToEnd();
    }

    private static SourceSpan Nothing(string path) => new SourceFile(path, FileKind.Template, "").At(0);
}
