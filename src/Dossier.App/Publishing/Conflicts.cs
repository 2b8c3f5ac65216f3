using System.Collections.Immutable;

namespace Dossier.App.Publishing;

/// <summary>
/// Finds files that a site would overwrite although no build has written them. They are never overwritten.
/// </summary>
internal static class Conflicts
{
    /// <summary>
    /// Compares the files to be written, and the folders for them, with the existing files and the manifest.
    /// </summary>
    /// <param name="edited">Files that a build wrote and that were changed since.</param>
    /// <returns>Paths in the output folder, sorted.</returns>
    public static IEnumerable<string> Find(
        IReadOnlyCollection<string> changed, PublishedPaths site, PublishedPaths written, ExistingSite standing,
        ImmutableArray<string> edited)
    {
        bool IsOurs(string path) => written.Files.Contains(path) && !edited.Contains(path, StringComparer.Ordinal);
        var files = changed.Where(path => standing.Find(path).Kind == EntryKind.File && !IsOurs(path));
        var folders = site.Folders.Where(path => standing.Find(path).Kind == EntryKind.File && !IsOurs(path));
        var emptied = changed.Where(path => standing.Find(path).Kind == EntryKind.Folder)
            .ToHashSet(StringComparer.Ordinal);
        var kept = emptied.Count == 0 ? [] : standing.Entries
            .Where(e => !(e.Value.Kind == EntryKind.Folder ? written.Folders.Contains(e.Key) : IsOurs(e.Key)))
            .Select(e => e.Key)
            .Where(path => emptied.Contains(path) || PublishedPaths.FoldersOf(path).Any(emptied.Contains));
        return files.Concat(folders).Concat(kept).Order(StringComparer.Ordinal);
    }
}
