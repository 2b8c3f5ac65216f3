using Dossier.Tests.Site;

namespace Dossier.Tests.Architecture;

/// <summary>
/// No two files or folders of one folder have names that differ only in case: on a file system that takes these for one,
/// as those of Windows and macOS usually do, a copy of the repository would lose one of them.
/// </summary>
public sealed class FileNameTests
{
    // What is built or belongs to Git is not tracked.
    private static readonly string[] Untracked = [".git", "bin", "obj", "TestResults", "node_modules"];

    [Fact]
    public void No_two_names_in_a_folder_differ_only_in_case() =>
        Assert.Equal([], Twins(Entries(new(Repository.Root))), StringComparer.Ordinal);

    [Fact]
    public void Names_that_differ_only_in_case_are_found() =>
        Assert.Equal(["a/Pages, a/pages"], Twins(["a/pages", "b/Pages", "a/Pages", "a/page"]), StringComparer.Ordinal);

    private static IEnumerable<string> Twins(IEnumerable<string> paths) => paths
        .GroupBy(path => path, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => string.Join(", ", same.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Entries(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !Untracked.Contains(entry.Name)))
        {
            yield return Path.GetRelativePath(Repository.Root, entry.FullName);
            if (entry is not DirectoryInfo inner || entry.LinkTarget is not null)
                continue;
            foreach (string path in Entries(inner))
                yield return path;
        }
    }
}
