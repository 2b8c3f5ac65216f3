using Dossier.App.Writing;
using Dossier.Reading.Files;

namespace Dossier.App.Comparing;

/// <summary>The dossier as of a Git revision, in a temporary folder that exists as long as this object.</summary>
internal sealed class GitTree : IDisposable
{
    private readonly Disk _disk;
    private readonly DirectoryInfo _folder;

    private GitTree(Disk disk) => (_disk, _folder) = (disk, disk.MakeTemporaryFolder("dossier-since-"));

    public string Root => _folder.FullName;

    /// <param name="root">The folder of the dossier, anywhere in a repository.</param>
    /// <exception cref="EditionRefusedException">
    /// There is no git, no repository, no such revision, or no dossier in it.
    /// </exception>
    public static GitTree Extract(string revision, string root, Disk disk, CancellationToken token)
    {
        var git = new Git(root);
        string commit = CommitOf(revision, root, git);
        var files = FilesOf(commit, git);
        if (!files.Exists(file => file.Path.StartsWith("input/", StringComparison.Ordinal)))
            throw new EditionRefusedException(
                $"the revision “{revision}” contains no dossier: it has no folder input/");
        var tree = new GitTree(disk);
        try
        {
            tree.Write(files.Select(file => file.Path).Zip(git.Contents(files.Select(file => file.Object))), token);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A file that cannot be deleted is left to the system, which clears its temporary folder from time to time.
    /// </summary>
    public void Dispose()
    {
        try
        {
            _disk.DeleteWhole(Root);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string CommitOf(string revision, string root, Git git)
    {
        var repository = git.Ask("rev-parse", "--is-shallow-repository");
        if (!repository.IsYes)
            throw new EditionRefusedException(
                $"there is no file or folder “{revision}”, and git could not look for a revision of that name in "
                    + $"“{root}”:",
                repository.Complaint);
        var commit = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.IsYes)
            return commit.Output;
        string message = $"there is no file, folder or revision “{revision}”";
        // An old git prints an option that it does not know.
        throw repository.Output != "true"
            ? new EditionRefusedException(message)
            : new EditionRefusedException(
                message + " in this clone, which is shallow: its older commits and tags were not fetched",
                "fetch them with: git fetch --unshallow --tags",
                "or, in a workflow on GitHub, give the step actions/checkout: fetch-depth: 0");
    }

    // Only plain files with valid names, as when reading the input, and no links. Their paths are relative to the
    // dossier's folder.
    private static List<(string Path, string Object)> FilesOf(string commit, Git git) =>
    [
        .. git.Ask("ls-tree", "-r", "-z", commit, "--", "input", "seeds")
            .Output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('\t', 2))
            .Where(entry => entry[0].StartsWith("100", StringComparison.Ordinal))
            .Where(entry => PortableName.IsDecoded(entry[1]))
            .Select(entry => (entry[1], entry[0].Split(' ')[2])),
    ];

    // No path may lead out of the folder.
    private void Write(IEnumerable<(string Path, byte[] Content)> files, CancellationToken token)
    {
        foreach (var (path, content) in files)
        {
            token.ThrowIfCancellationRequested();
            string target = Path.GetFullPath(Path.Combine(Root, path));
            if (!target.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            _disk.MakeFolder(Path.GetDirectoryName(target)!);
            _disk.WriteNew(target, content);
        }
    }
}
