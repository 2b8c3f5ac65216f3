using Dossier.Reading.Files;

namespace Dossier.App.Publishing;

/// <summary>
/// Decides which folders may hold a site. A build overwrites and deletes files there, so the folder must be the site's
/// alone.
/// </summary>
internal static class OutputFolder
{
    /// <summary>Names in the output folder that begin with this prefix belong to the publisher.</summary>
    public const string ReservedPrefix = ".dossier-";
    public const string ManifestName = ".dossier-manifest";
    public const string LockName = ".dossier-lock";
    public const string StagingName = ".dossier-staging";

    private const string Elsewhere = "name a folder that is the site's alone, such as “_site”";

    /// <summary>
    /// Null if a site may be published there; otherwise a message that says what is wrong and how to fix it.
    /// </summary>
    /// <param name="output">The folder as written by the user.</param>
    /// <param name="root">The folder of the dossier. The output folder may be inside it.</param>
    /// <param name="sources">
    /// Folders that must never be written to, such as input, seeds and theme. They need not exist.
    /// </param>
    public static string? Check(string output, string root, IEnumerable<string> sources)
    {
        if (string.IsNullOrWhiteSpace(output) || output.Contains('\0', StringComparison.Ordinal))
            return $"the output folder has no name; {Elsewhere}";
        string full = Full(output);
        if (new FileInfo(full).LinkTarget is { } target)
            return $"the output folder “{output}” is a symbolic link; name the folder it leads to: “{target}”";
        if (File.Exists(full))
            return $"the output folder “{output}” is a file; {Elsewhere}";
        return CheckPlace(RealPath.Resolve(full), root, sources) is { } fault
            ? $"the output folder “{output}” {fault}; {Elsewhere}"
            : CheckContents(output, full);
    }

    /// <summary>The absolute path without a final separator, with which a link would be taken for its target.</summary>
    public static string Full(string output) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));

    private static string? CheckPlace(string place, string root, IEnumerable<string> sources)
    {
        if (Path.GetDirectoryName(place) is null)
            return "is the root of the file system";
        if (place.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase))
            return "belongs to Git";
        string home = Environment.GetFolderPath(
            Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length > 0 && Holds(place, RealPath.Resolve(home)))
            return "is, or contains, the home folder";
        if (Holds(place, RealPath.Resolve(root)))
            return "is, or contains, the dossier's own folder";
        foreach (string source in sources)
        {
            string real = RealPath.Resolve(source);
            if (Holds(place, real))
                return $"is, or contains, “{source}”, which is never written to";
            if (Holds(real, place))
                return $"is inside “{source}”, which is never written to";
        }
        return null;
    }

    // Some file systems ignore case, so paths that differ only in case count as equal everywhere.
    private static bool Holds(string outer, string inner) =>
        Path.Join(inner, "/").StartsWith(Path.Join(outer, "/"), StringComparison.OrdinalIgnoreCase);

    private static string? CheckContents(string output, string full)
    {
        if (!Directory.Exists(full))
            return null;
        if (CheckOwnFiles(full) is string fault)
            return fault;
        if (!Manifest.StandsIn(full)
            && Directory.EnumerateFileSystemEntries(full).FirstOrDefault(IsForeign) is { } foreign)
        {
            return $"the output folder “{output}” is not empty and was not written by a build: "
                + $"it has no {ManifestName}, but “{Path.GetFileName(foreign)}”; empty it, or name another folder";
        }
        return OutputLock.IsHeld(full) ? OutputLock.Refusal(full) : null;
    }

    /// <summary>
    /// Null if the publisher's own files are regular files or do not exist; a pipe would block a build for ever.
    /// </summary>
    public static string? CheckOwnFiles(string full)
    {
        foreach (string path in new[] { ManifestName, LockName }.Select(name => Path.Join(full, name)))
        {
            // A lock that is a link is replaced, but a manifest that is a link could be written by somebody else.
            if (new FileInfo(path).LinkTarget is not null)
            {
                if (Path.GetFileName(path) == ManifestName)
                    return $"“{path}” is a symbolic link, and no build creates one; "
                        + "delete it, and the files beside it that builds have written";
            }
            else if (Directory.Exists(path)
                || (File.Exists(path) && new FileInfo(path).Length == 0 && !RegularFile.IsAt(path)))
            {
                return $"“{path}” is not a file but a folder, a pipe, a socket or a device, and no build "
                    + "creates such a thing; delete it";
            }
        }
        return null;
    }

    // A first build that was killed leaves only its staging folder and its lock.
    private static bool IsForeign(string entry) => Path.GetFileName(entry) is not (StagingName or LockName);
}
