using System.Collections.Frozen;

namespace Dossier.Reading.Files;

/// <summary>
/// Files that operating systems, editors and git leave beside others. Other hidden files are wanted: publishing from a
/// branch needs <c>.nojekyll</c>, and proving who owns a domain needs <c>.well-known/</c>.
/// </summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".DS_Store", ".Spotlight-V100", ".Trashes", ".fseventsd", ".TemporaryItems", ".directory", ".svn", ".hg",
        "Thumbs.db", "desktop.ini");

    public static bool IsName(string name) =>
        Names.Contains(name)
        || name.StartsWith(".git", StringComparison.OrdinalIgnoreCase)
        // The companion of a file that macOS writes on foreign disks, and the lock file of Emacs.
        || name.StartsWith("._", StringComparison.Ordinal) || name.StartsWith(".#", StringComparison.Ordinal)
        // The swap files of Vim.
        || (name.StartsWith('.')
            && (name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swo", StringComparison.Ordinal)));
}
