using System.Collections.Frozen;

namespace Dossier.Reading.Files;

/// <summary>
/// Names of files that systems, editors and git leave beside others. Other hidden files are meant: publishing on a branch
/// needs <c>.nojekyll</c>, and who proves to own a domain needs <c>.well-known/</c>.
/// </summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".DS_Store", ".Spotlight-V100", ".Trashes", ".fseventsd", ".TemporaryItems", ".directory", ".svn", ".hg", "Thumbs.db", "desktop.ini");

    public static bool IsName(string name) =>
        Names.Contains(name)
        || name.StartsWith(".git", StringComparison.OrdinalIgnoreCase)
        // The other half of a file that macOS wrote to a foreign disk; the lock of Emacs.
        || name.StartsWith("._", StringComparison.Ordinal) || name.StartsWith(".#", StringComparison.Ordinal)
        // What Vim keeps of a file that is open.
        || (name.StartsWith('.') && (name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swo", StringComparison.Ordinal)));
}
