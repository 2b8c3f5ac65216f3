namespace Dossier.App.Publishing;

/// <summary>Finds what is in the way of a site and was not written by a build. Nothing of the kind is ever overwritten.</summary>
internal static class Obstacles
{
    /// <summary>Compares what would be written, and the folders it needs, with what stands there and who wrote it.</summary>
    /// <returns>Paths in the output folder, sorted.</returns>
    public static IEnumerable<string> Find(IReadOnlyCollection<string> changed, SitePaths site, SitePaths written, StandingSite standing)
    {
        var files = changed.Where(path => standing.Find(path).Kind == StandingKind.File && !written.Files.Contains(path));
        var folders = site.Folders.Where(path => standing.Find(path).Kind == StandingKind.File && !written.Files.Contains(path));
        var emptied = changed.Where(path => standing.Find(path).Kind == StandingKind.Folder).ToHashSet(StringComparer.Ordinal);
        var kept = emptied.Count == 0 ? [] : standing.Entries
            .Where(e => !IsWritten(e.Key, e.Value.Kind, written))
            .Select(e => e.Key)
            .Where(path => emptied.Contains(path) || SitePaths.FoldersOf(path).Any(emptied.Contains));
        return files.Concat(folders).Concat(kept).Order(StringComparer.Ordinal);
    }

    private static bool IsWritten(string path, StandingKind kind, SitePaths written) =>
        kind == StandingKind.Folder ? written.Folders.Contains(path) : written.Files.Contains(path);
}
