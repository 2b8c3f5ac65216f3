namespace Dossier.App.Assembling;

/// <summary>
/// The paths of a site. Some file systems ignore case, so paths that differ only in case count as equal everywhere.
/// </summary>
internal sealed class PathRegistry
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public PathRegistry(IEnumerable<string> paths)
    {
        foreach (string path in paths)
            Take(path);
    }

    /// <summary>Registers a path. Returns the earlier path that it collides with; null if there is none.</summary>
    public string? Meets(string path)
    {
        string? other = _files.GetValueOrDefault(path) ?? _folders.GetValueOrDefault(path)
            ?? FoldersOf(path)
                .Select(folder => _files.GetValueOrDefault(folder))
                .FirstOrDefault(file => file is not null);
        if (other is null)
            Take(path);
        return other;
    }

    private void Take(string path)
    {
        _files.TryAdd(path, path);
        foreach (string folder in FoldersOf(path))
            _folders.TryAdd(folder, path);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
