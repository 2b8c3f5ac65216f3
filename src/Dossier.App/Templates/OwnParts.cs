using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>
/// Parts that a dossier adds to those of the theme, for its own templates to call. A file that is no such part, or that no
/// template calls, is a mistake, so that a misspelt name is not silently without effect.
/// </summary>
internal static class OwnParts
{
    private const string Folder = "theme/parts/";

    /// <param name="files">The templates, to which the parts are added.</param>
    /// <param name="paths">Files of the dossier that replace none of the templates.</param>
    public static void Add(
        SortedDictionary<string, SourceFile> files, List<string> paths, string root, List<Diagnostic> diagnostics)
    {
        var names = files.Keys.Where(IsPart).Select(PartReader.NameOf).ToHashSet(StringComparer.Ordinal);
        string[] known = [.. files.Keys];
        SourceFile[] added =
        [
            .. paths.Where(path => IsPart(path) && names.Add(PartReader.NameOf(path)))
                .Select(path => Read(path, root, diagnostics)).OfType<SourceFile>(),
        ];
        SourceFile[] all = [.. files.Values, .. added];
        foreach (var part in added.Where(part => IsCalled(part, all)))
            files[part.Path] = part;
        foreach (string path in paths.Where(path => !files.ContainsKey(path)))
            Report(path, known, diagnostics);
    }

    /// <summary>What is said of the dossier's own parts to which no page leads, because they are not checked.</summary>
    public static IEnumerable<Diagnostic> Uncalled(CompiledTheme templates, string root)
    {
        var own = ThemeFiles.OwnPaths(root).ToHashSet(StringComparer.Ordinal);
        return templates.UncalledParts.Where(file => own.Contains(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.At(0).Report(
                Rules.TemplatePartUncalled,
                $"no page leads to a call of “{PartReader.NameOf(file.Path).AsQuoted()}”, so this file has no effect, and is "
                + $"not checked; call the part, or delete the file"));
    }

    // Folders in this one are not looked into: parts of two files could have one name.
    private static bool IsPart(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(ThemeCompiler.Ending, StringComparison.Ordinal)
        && !path[Folder.Length..].Contains('/', StringComparison.Ordinal)
        && PartReader.NameOf(path).Length > 0;

    private static SourceFile? Read(string path, string root, List<Diagnostic> diagnostics)
    {
        var (file, mistakes) = FileReader.Read(root, new(path, FileKind.Template));
        diagnostics.AddRange(mistakes);
        return file;
    }

    // A name that is no call is let through here; the part is then named as one that no page leads to.
    private static bool IsCalled(SourceFile part, SourceFile[] all)
    {
        string name = $@"\b{Regex.Escape(PartReader.NameOf(part.Path))}\b";
        return Array.Exists(all, other => other != part && Regex.IsMatch(
            other.Text, name, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
            TimeSpan.FromMilliseconds(MatchTimeout.Milliseconds)));
    }

    private static void Report(string path, string[] known, List<Diagnostic> diagnostics)
    {
        if (diagnostics.Exists(mistake => mistake.Span.Path == path))
            return;
        var uncalled = IsPart(path)
            ? (Message)$", and no template calls a part “{PartReader.NameOf(path).AsQuoted()}”, so it"
            : $", and";
        diagnostics.Add(new SourceFile(path, FileKind.Template, "").At(0).Report(
            Rules.TemplateFileUnknown,
            $"this file replaces no file of the theme{uncalled} would not be used{NearestName.Hint(path, known)}"));
    }
}
