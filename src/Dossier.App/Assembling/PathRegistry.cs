namespace Dossier.App.Assembling;

/// <summary>Paths that a site has. Upper and lower case are one on some file systems, so they are taken for one on all.</summary>
internal sealed class PathRegistry
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public PathRegistry(IEnumerable<string> paths)
    {
        foreach (string path in paths)
            Take(path);
    }

    /// <summary>The file that this one can't stand beside; null where there is none, and the path is taken from now on.</summary>
    public string? Meets(string path)
    {
        string? other = _files.GetValueOrDefault(path) ?? _folders.GetValueOrDefault(path)
            ?? FoldersOf(path).Select(folder => _files.GetValueOrDefault(folder)).FirstOrDefault(file => file is not null);
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
