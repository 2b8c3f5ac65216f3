using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>
/// The style sheets, scripts and pictures of a theme, each replaced by the file of the same path in the dossier's own
/// <c>theme/assets/</c> folder.
/// </summary>
internal static class OwnAssets
{
    private const string Folder = "theme/assets/";
    private const string Tokens = Folder + "css/tokens.css";

    /// <param name="root">The folder of the dossier.</param>
    /// <returns>The theme with the dossier's own files, of which those with mistakes are left out.</returns>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    public static Outcome<SiteTheme> PutInto(SiteTheme theme, string root)
    {
        var diagnostics = new List<Diagnostic>();
        var own = Read(theme, root, diagnostics);
        if (own.Count == 0)
            return new(theme, [.. diagnostics]);
        var replaced = theme with { Assets = [.. theme.Assets.Select(asset => With(own, asset))] };
        if (own.TryGetValue(Tokens, out var tokens) && theme.PaletteOfTokens is { } paletteOf)
            replaced = replaced with { Palette = paletteOf(tokens.Text) };
        return new(replaced, [.. diagnostics]);
    }

    private static Dictionary<string, SourceFile> Read(SiteTheme theme, string root, List<Diagnostic> diagnostics)
    {
        var known = theme.Assets.SelectMany(asset => asset.Parts).Select(part => "theme/" + part.Path)
            .ToHashSet(StringComparer.Ordinal);
        var read = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (string path in ThemeFiles.OwnPaths(root).Where(IsAsset).Order(StringComparer.Ordinal))
        {
            if (!known.Contains(path))
            {
                diagnostics.Add(new SourceFile(path, FileKind.Template, "").At(0).Report(
                    Rules.TemplateFileUnknown,
                    $"this file replaces no file of the theme, and would not be used{NearestName.Hint(path, known)}"));
                continue;
            }

            var (file, mistakes) = FileReader.Read(root, new(path, FileKind.Template));
            diagnostics.AddRange(mistakes);
            if (file is null)
                continue;
            read[path] = file;
            diagnostics.AddRange(UnknownWords(file));
        }

        return read;
    }

    private static IEnumerable<Diagnostic> UnknownWords(SourceFile file) =>
        file.Path.EndsWith(".js", StringComparison.Ordinal)
            ? ScriptWords.KeysIn(file.Text).Where(key => !InterfaceWords.Known.ContainsKey(key.Value)).Select(key =>
                file.At(key.At, key.Value.Length).Report(
                    Rules.UnknownInterfaceWords,
                    $"nothing in the interface has the key “{key.Value.AsQuoted()}”"
                    + $"{NearestName.Hint(key.Value, InterfaceWords.Known.Keys)}"))
            : [];

    private static bool IsAsset(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && Path.GetFileName(path) != "README.md";

    private static ThemeAsset With(Dictionary<string, SourceFile> own, ThemeAsset asset) =>
        asset.Parts.Any(part => own.ContainsKey("theme/" + part.Path))
            ? asset with { Open = () => Joined(own, asset.Parts) }
            : asset;

    private static MemoryStream Joined(Dictionary<string, SourceFile> own, ImmutableArray<ThemeAsset> parts)
    {
        var joined = new MemoryStream();
        foreach (var part in parts)
        {
            using var content = own.TryGetValue("theme/" + part.Path, out var file)
                ? new MemoryStream(Encoding.UTF8.GetBytes(file.Text))
                : part.Open();
            content.CopyTo(joined);
        }

        joined.Position = 0;
        return joined;
    }
}
