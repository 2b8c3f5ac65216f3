using System.Collections.Immutable;
using Dossier.Reading.Files;
using Dossier.SiteModel;

namespace Dossier.App.Templates;

/// <summary>Where a file of a theme comes from.</summary>
internal enum ThemeFileOrigin
{
    /// <summary>It is the program's.</summary>
    Program,

    /// <summary>It is the dossier's own, in place of the program's or beside them.</summary>
    Dossier,

    /// <summary>It is the dossier's own, with the bytes of the program's.</summary>
    DossierUnchanged,
}

/// <summary>A file that a site is made with.</summary>
/// <param name="Path">With the folder: <c>theme/pages/demand.sbnhtml</c>.</param>
/// <param name="OfProgram">The program's file of this path; null if there is none.</param>
internal sealed record ThemeFile(string Path, ThemeAsset? OfProgram, ThemeFileOrigin Origin);

/// <summary>All files that a theme is made of, as a dossier has them.</summary>
internal static class ThemeInventory
{
    public const string Folder = "theme/";

    /// <summary>The program's files, by their paths in the folder of a dossier.</summary>
    public static SortedDictionary<string, ThemeAsset> OfProgram(SiteTheme theme)
    {
        var files = new SortedDictionary<string, ThemeAsset>(StringComparer.Ordinal);
        ThemeAsset[] english = theme.EnglishWords is { } words ? [words] : [];
        foreach (var file in (ThemeAsset[])
            [.. theme.Templates, .. english, .. theme.Words, .. theme.Assets.SelectMany(asset => asset.Parts)])
            files[Folder + file.Path] = file;
        return files;
    }

    /// <param name="root">The folder of the dossier.</param>
    public static ImmutableArray<ThemeFile> Take(SiteTheme theme, string root)
    {
        var own = ThemeFiles.OwnPaths(root).ToHashSet(StringComparer.Ordinal);
        var ofProgram = OfProgram(theme);
        var added = ThemeFiles.Load(theme, root).Value.Select(file => file.Path).Concat(own.Where(WordsLoader.IsWords))
            .Where(path => !ofProgram.ContainsKey(path));
        IEnumerable<ThemeFile> files =
        [
            .. added.Select(path => new ThemeFile(path, null, ThemeFileOrigin.Dossier)),
            .. ofProgram.Select(file => new ThemeFile(
                file.Key,
                file.Value,
                own.Contains(file.Key) ? OriginOfOwn(Path.Combine(root, file.Key), file.Value) : ThemeFileOrigin.Program)),
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static ThemeFileOrigin OriginOfOwn(string path, ThemeAsset ofProgram) =>
        RegularFile.ReadUnchanged(path) is { } bytes && bytes.AsSpan().SequenceEqual(Bytes(ofProgram))
            ? ThemeFileOrigin.DossierUnchanged
            : ThemeFileOrigin.Dossier;

    public static byte[] Bytes(ThemeAsset file)
    {
        using var content = file.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
