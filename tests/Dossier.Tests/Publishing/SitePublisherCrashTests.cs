using Dossier.App.Publishing;
using Dossier.SiteModel;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

/// <summary>
/// A build that is killed leaves the disk as it is at that moment. So a copy is taken at every step of a build, and
/// each copy is what a killed build might have left.
/// </summary>
public sealed class SitePublisherCrashTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private int _copies;

    private string Output => _temp["_site"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Every_file_is_old_or_new_whenever_a_build_is_killed()
    {
        BuildAndCopy(Old, New);
        string[] known = [.. Lines(Old), .. Lines(New)];
        string[] always = [.. New.Select(file => file.Path).Intersect(
            Old.Select(file => file.Path), StringComparer.Ordinal)];

        Assert.All(Copies(), copy =>
        {
            var manifest = Manifest.Read(copy).Paths.Files;
            string[] found =
            [
                .. TempFolder.Tree(copy).Where(
                    line => !line.StartsWith(".dossier-", StringComparison.Ordinal) && !line.EndsWith('/'))
            ];
            Assert.Empty(found.Except(known, StringComparer.Ordinal));
            Assert.Empty(found.Select(line => line.Split(" = ")[0]).Except(manifest, StringComparer.Ordinal));
            Assert.All(always, path => Assert.True(File.Exists(Path.Join(copy, path)), path));
        });
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    [InlineData("empty")]
    public void The_next_build_completes_what_a_killed_one_has_begun(string next)
    {
        BuildAndCopy(Old, New);
        AssertCompletes(next switch { "new" => New, "old" => Old, _ => [] });
    }

    [Fact]
    public void The_next_build_completes_a_first_one_that_was_killed()
    {
        BuildAndCopy([], New);
        AssertCompletes(New);
    }

    [Fact]
    public void A_copy_is_taken_at_every_step()
    {
        BuildAndCopy(Old, New);
        Assert.Equal(New.Length + 16, Copies().Length);
    }

    private void AssertCompletes(OutputFile[] next)
    {
        Publish(next, _temp["clean"]);
        Assert.All(Copies(), copy =>
        {
            Assert.Null(OutputFolder.Check(copy, _temp["dossier"], []));

            var report = Publish(next, copy);

            Assert.Equal(TempFolder.Tree(_temp["clean"]), TempFolder.Tree(copy));
            Assert.Empty(report.EditedByHand);
            Assert.Empty(report.Foreign);
        });
    }

    private string[] Copies() => Directory.GetDirectories(_temp["copies"]);

    private void BuildAndCopy(OutputFile[] first, OutputFile[] second)
    {
        if (first.Length > 0)
            Publish(first, Output);
        // One file at a time, for none can be copied while it is being written.
        using var turn = new SemaphoreSlim(1);
        var oneByOne = second.Select(file => file with { Write = to => { turn.Wait(); file.Write(to); } });
        Publish(oneByOne, Output, (step, _) =>
        {
            Copy(Output, _temp[$"copies/{++_copies:D2}"]);
            if (step == PublishStep.Made)
                turn.Release();
        });
        Assert.Equal(Lines(second), Published(Output));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            string copy = Path.Join(to, Path.GetFileName(file));
            if (Path.GetFileName(file) is OutputFolder.LockName)
                File.WriteAllText(copy, ""); // Empty, and not to be read while it is held.
            else
                File.Copy(file, copy);
        }
        foreach (string folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Join(to, Path.GetFileName(folder)));
    }
}
