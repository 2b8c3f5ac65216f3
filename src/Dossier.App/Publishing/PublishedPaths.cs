namespace Dossier.App.Publishing;

/// <summary>
/// The paths of a site's files and of the folders that contain them; relative, with <c>/</c> as separator.
/// </summary>
internal sealed class PublishedPaths
{
    public PublishedPaths(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var spans = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        Files = files.ToHashSet(StringComparer.Ordinal);
        foreach (string file in Files)
        {
            for (int slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            {
                if (!spans.Add(file.AsSpan(0, slash)))
                    break;
            }
        }
        Folders = folders;
    }

    public IReadOnlySet<string> Files { get; }

    public IReadOnlySet<string> Folders { get; }

    /// <summary>The folders of a file, outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    /// <summary>The paths of a site that is to be published.</summary>
    /// <exception cref="InvalidOperationException">
    /// A path leads out of the site, or two paths collide on some file system.
    /// </exception>
    public static PublishedPaths Checked(IEnumerable<string> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string file in files)
        {
            if (!IsValid(file))
                throw new InvalidOperationException($"“{file}” is not a valid path for a file of the site.");
            if (!seen.TryAdd(file, file))
                throw new InvalidOperationException(
                    $"Two files of the site have the same path: “{seen[file]}” and “{file}”.");
        }
        var paths = new PublishedPaths(seen.Values);
        if (paths.Folders.FirstOrDefault(seen.ContainsKey) is { } both)
            throw new InvalidOperationException($"“{both}” is both a file and a folder of the site.");
        return paths;
    }

    // An empty segment is a sign of an absolute path or a final slash.
    private static bool IsValid(string path) =>
        !path.Any(c => c is '\\' || char.IsControl(c))
        && !path.Split('/').Any(segment => segment is "" or "." or "..")
        && !(path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]))
        && !path.StartsWith(OutputFolder.ReservedPrefix, StringComparison.OrdinalIgnoreCase);
}
