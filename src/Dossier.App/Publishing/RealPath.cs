namespace Dossier.App.Publishing;

/// <summary>Resolves all symbolic links of a path. The part that does not exist yet is kept as written.</summary>
internal static class RealPath
{
    // Linux has the same limit (path_resolution(7)).
    private const int LinkLimit = 40;

    /// <summary>The absolute path, without links in the part that exists.</summary>
    /// <exception cref="IOException">The links form a cycle.</exception>
    public static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[real.Length..]);
        for (int links = 0; ahead.TryPop(out string? name);)
        {
            if (name is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            string next = Path.Join(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > LinkLimit)
                throw new IOException($"“{path}” leads to a cycle of symbolic links");
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(target)!;
            Push(ahead, target[Path.GetPathRoot(target)!.Length..]);
        }
        return real;
    }

    private static void Push(Stack<string> ahead, string path)
    {
        foreach (string name in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]).Reverse())
        {
            if (name is not ("" or "."))
                ahead.Push(name);
        }
    }
}
