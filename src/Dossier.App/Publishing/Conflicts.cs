using System.Collections.Immutable;

namespace Dossier.App.Publishing;

/// <summary>Finds what is in the way of a site and was not written by a build. Nothing of the kind is ever overwritten.</summary>
internal static class Conflicts
{
    /// <summary>Compares what would be written, and the folders it needs, with what stands there and who wrote it.</summary>
    /// <param name="edited">What was written, and is not as it was written any more.</param>
    /// <returns>Paths in the output folder, sorted.</returns>
    public static IEnumerable<string> Find(IReadOnlyCollection<string> changed, PublishedPaths site, PublishedPaths written, ExistingSite standing, ImmutableArray<string> edited)
    {
        bool IsOurs(string path) => written.Files.Contains(path) && !edited.Contains(path, StringComparer.Ordinal);
        var files = changed.Where(path => standing.Find(path).Kind == EntryKind.File && !IsOurs(path));
        var folders = site.Folders.Where(path => standing.Find(path).Kind == EntryKind.File && !IsOurs(path));
        var emptied = changed.Where(path => standing.Find(path).Kind == EntryKind.Folder).ToHashSet(StringComparer.Ordinal);
        var kept = emptied.Count == 0 ? [] : standing.Entries
            .Where(e => !(e.Value.Kind == EntryKind.Folder ? written.Folders.Contains(e.Key) : IsOurs(e.Key)))
            .Select(e => e.Key)
            .Where(path => emptied.Contains(path) || PublishedPaths.FoldersOf(path).Any(emptied.Contains));
        return files.Concat(folders).Concat(kept).Order(StringComparer.Ordinal);
    }
}
