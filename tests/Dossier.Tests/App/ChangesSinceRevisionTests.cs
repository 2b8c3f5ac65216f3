using System.Diagnostics;
using Dossier.App.Writing;

namespace Dossier.Tests.App;

/// <summary>The earlier edition is a revision of the repository that the dossier is in.</summary>
public sealed class ChangesSinceRevisionTests
{
    [Fact]
    public void Since_takes_a_revision_of_the_repository_that_holds_the_dossier()
    {
        using var valley = new ValleyCopy();
        Git(valley, "init", "--quiet");
        Git(valley, "add", ".");
        Commit(valley, "First edition");
        ChangesCommandTests.Reword(valley);
        // Other runs may unpack revisions at the same time: only what this test unpacks is looked at.
        var unpacked = new HashSet<string>(StringComparer.Ordinal);
        var disk = new Disk((_, path) => unpacked.UnionWith(UnpackedFolder(path)));
        Assert.Equal(new Run(0, ChangesCommandTests.Reworded, ""), valley.RunOn(disk, "changes", "--since", "HEAD"));
        Assert.Equal(
            new Run(2, "", "error: there is no file, folder or revision “HEAD~1”\n"),
            valley.RunOn(disk, "changes", "--since", "HEAD~1"));
        Assert.Equal(
            new Run(2, "", "error: there is no file, folder or revision “--output=x”\n"),
            valley.RunOn(disk, "changes", "--since=--output=x"));

        valley.Replace("input/actors/dorvas.yaml", "kind: person", "kind: persona");
        Git(valley, "add", ".");
        Commit(valley, "Mistyped");
        valley.Replace("input/actors/dorvas.yaml", "kind: persona", "kind: person");
        var run = valley.RunOn(disk, "changes", "--since", "HEAD");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("input/actors/dorvas.yaml:2:7: error DOS021: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nerror: the dossier as of the revision “HEAD” has errors, so it cannot be compared; "
            + "the places above are in that edition, not in the current dossier\n",
            run.Error,
            StringComparison.Ordinal);

        Git(valley, "rm", "-r", "--cached", "--quiet", "input");
        Commit(valley, "Nothing");
        Assert.Equal(
            new Run(2, "", "error: the revision “HEAD” contains no dossier: it has no folder input/\n"),
            valley.RunOn(disk, "changes", "--since", "HEAD"));
        Assert.NotEmpty(unpacked);
        Assert.All(unpacked, folder => Assert.False(Directory.Exists(folder), folder));
    }

    [Fact]
    public void A_revision_is_read_as_it_was_committed_whatever_git_does_at_a_checkout()
    {
        using var valley = new ValleyCopy();
        Git(valley, "init", "--quiet");
        valley.Write("deep/input/dossier.yaml", "");
        foreach (string folder in (string[])["input", "seeds"])
            CopyTo(valley.PathOf(folder), valley.PathOf("deep/" + folder));
        valley.Write(
            ".gitattributes", "seeds/courier-karsa.txt export-ignore\ndeep/seeds/** export-subst text eol=crlf\n");
        Git(valley, "add", ".");
        Commit(valley, "First edition");
        Git(valley, "config", "core.autocrlf", "true");
        Assert.Equal(new Run(0, ChangesCommandTests.Nothing, ""), valley.Run("changes", "--since", "HEAD"));
        Assert.Equal(
            new Run(0, ChangesCommandTests.Nothing, ""),
            valley.RunIn(valley.PathOf("deep"), PlainTheme.Create(), "changes", "--since", "HEAD"));
    }

    [Fact]
    public void Of_a_revision_that_keeps_an_article_with_other_line_ends_the_words_are_compared()
    {
        using var valley = new ValleyCopy();
        string seed = valley.PathOf("seeds/courier-karsa.txt");
        string annotated = File.ReadAllText(seed);
        File.WriteAllText(seed, annotated.Replace("\n", "\r\n", StringComparison.Ordinal));
        Git(valley, "init", "--quiet");
        Git(valley, "add", ".");
        Commit(valley, "First edition");
        File.WriteAllText(seed, annotated);
        Assert.Equal(new Run(0, ChangesCommandTests.Nothing, ""), valley.Run("changes", "--since", "HEAD"));
    }

    [Fact]
    public void A_shallow_clone_is_said_to_be_one()
    {
        using var valley = new ValleyCopy();
        Git(valley, "init", "--quiet");
        Git(valley, "add", ".");
        foreach (string message in (string[])["First", "Second"])
            Commit(valley, message, "--allow-empty");
        Git(valley, "clone", "--quiet", "--depth", "1", "file://" + valley.Root, "clone");
        Assert.Equal(
            new Run(
                2, "",
                "error: there is no file, folder or revision “HEAD~1” in this clone, which is shallow: its older "
                + "commits and tags were not fetched\n"
                + "      = fetch them with: git fetch --unshallow --tags\n"
                + "      = or, in a workflow on GitHub, give the step actions/checkout: fetch-depth: 0\n"),
            valley.RunIn(valley.PathOf("clone"), PlainTheme.Create(), "changes", "--since", "HEAD~1"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    public void A_fault_while_an_earlier_edition_is_unpacked_leaves_nothing_of_it(int number)
    {
        using var valley = new ValleyCopy();
        Git(valley, "init", "--quiet");
        Git(valley, "add", ".");
        Commit(valley, "First edition");
        string? unpacked = null;
        int steps = 0;
        var disk = new Disk((step, path) =>
        {
            unpacked ??= UnpackedFolder(path).FirstOrDefault();
            if (step != DiskStep.Delete && ++steps >= number)
                throw new IOException("No space left on device");
        });
        var run = valley.RunOn(disk, "changes", "--since", "HEAD");
        Assert.Equal(new Run(3, "", "error: No space left on device\n"), run);
        Assert.Equal(number > 1, unpacked is not null);
        Assert.False(Directory.Exists(unpacked));
    }

    private static void CopyTo(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    // The folder in which a path is, of those into which revisions are unpacked.
    private static IEnumerable<string> UnpackedFolder(string path)
    {
        for (string? folder = Path.IsPathRooted(path) ? path : null;
            folder is not null;
            folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder).StartsWith("dossier-since-", StringComparison.Ordinal))
                yield return folder;
        }
    }

    private static void Commit(ValleyCopy valley, string message, params string[] more) => Git(
        valley,
        [
            "-c", "user.name=Maro", "-c", "user.email=maro@example.org", "commit", "--quiet", .. more, "--message",
            message,
        ]);

    private static void Git(ValleyCopy valley, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = valley.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
    }
}
