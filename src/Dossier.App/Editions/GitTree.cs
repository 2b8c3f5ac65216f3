using System.Formats.Tar;

namespace Dossier.App.Editions;

/// <summary>A dossier as a revision of its repository has it, in a folder of its own for as long as it is needed.</summary>
internal sealed class GitTree : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dossier-since-");

    private GitTree()
    {
    }

    public string Root => _folder.FullName;

    /// <param name="root">The dossier's folder, somewhere in a repository.</param>
    /// <exception cref="EditionRefusedException">There is no git, no repository, no such revision, or no dossier in it.</exception>
    public static GitTree Extract(string revision, string root)
    {
        var git = new Git(root);
        if (git.Ask("rev-parse", "--git-dir") is null)
            throw new EditionRefusedException($"there is no file or folder “{revision}”, and no revision either, for “{root}” is not in a git repository", []);
        if (git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not string commit)
            throw new EditionRefusedException($"there is no file, folder or revision “{revision}”", []);
        // Only what is there can be asked for.
        string[] folders = [.. ((string[])["input", "seeds"]).Where(folder => git.Ask("ls-tree", "--name-only", commit, folder) is { Length: > 0 })];
        if (!folders.Contains("input", StringComparer.Ordinal))
            throw new EditionRefusedException($"the revision “{revision}” has no dossier here: there is no input/ in it", []);
        var tree = new GitTree();
        try
        {
            git.Read(output => tree.Unpack(output), ["archive", "--format=tar", commit, "--", .. folders]);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Plain files only, as they are read from the input: neither links nor names that lead out.
    private void Unpack(Stream archive)
    {
        using var reader = new TarReader(archive);
        while (reader.GetNextEntry() is { } entry)
        {
            string target = Path.GetFullPath(Path.Combine(Root, entry.Name));
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !target.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: false);
        }
    }
}
