using Dossier.Tests.Writing;

namespace Dossier.Tests.App;

/// <summary>
/// The whole program on a disk that fails it: it says so, ends with 3, and what it was to write is old or new.
/// </summary>
public sealed class FailingDiskTests
{
    [Fact]
    public void Faults_of_a_build_leave_every_file_old_or_new_and_the_next_build_clean()
    {
        using var valley = new ValleyCopy();
        valley.Run("build");
        var old = Contents(valley);
        valley.Replace("input/dossier.yaml", "title: ", "title: New ");
        valley.Write("input/static/added/note.txt", "added");
        valley.Run("build", "--output", valley.PathOf("clean"));
        var clean = Contents(valley, "clean");
        var counted = FailingDisk.Counting();
        valley.Run("build", "--output", valley.PathOf("counted"));
        Assert.Equal(0, valley.RunOn(counted.Disk, "build").ExitCode);
        Restore(valley, old);

        const int Faults = 12;
        for (int fault = 1; fault <= Faults; fault++)
        {
            var disk = FailingDisk.Full(1 + ((counted.Steps - 2) * fault / Faults));
            var run = valley.RunOn(disk.Disk, "build");
            Assert.Equal((3, ValleyCopy.Warning + "error: No space left on device\n"), (run.ExitCode, run.Error));
            Assert.All(
                Contents(valley),
                file => Assert.True(
                    file.Value == old.GetValueOrDefault(file.Key) || file.Value == clean.GetValueOrDefault(file.Key),
                    file.Key));
            Assert.False(Directory.Exists(valley.PathOf("_site/.dossier-staging")));

            Assert.Equal(0, valley.Run("build").ExitCode);
            Assert.Equal(clean, Contents(valley));
            Restore(valley, old);
        }
    }

    [Fact]
    public void A_fault_while_records_are_mended_leaves_each_old_or_new_and_nothing_beside_it()
    {
        using var valley = new ValleyCopy();
        string record = valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml");
        var files = valley.Snapshot("input").Keys.ToArray();
        for (int number = 1; number <= 3; number++)
        {
            var run = valley.RunOn(FailingDisk.Full(number).Disk, "fix");
            Assert.Equal((3, "error: No space left on device\n"), (run.ExitCode, run.Error));
            Assert.Equal(record, valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml"));
            Assert.Equal(files, valley.Snapshot("input").Keys, StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_fault_while_a_document_is_printed_leaves_nothing_beside_it(int number)
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "there is no program here that does nothing");
        using var valley = new ValleyCopy();
        valley.Write("brief.pdf", "printed before");
        var run = valley.RunOn(
            FailingDisk.Full(number).Disk, "pdf", "--browser", "/bin/false", "--output", valley.PathOf("brief.pdf"));
        Assert.Equal((3, ValleyCopy.Warning + "error: No space left on device\n"), (run.ExitCode, run.Error));
        Assert.Equal(["brief.pdf", "input", "seeds"], valley.Entries, StringComparer.Ordinal);
        Assert.Equal("printed before", valley.Read("brief.pdf"));
    }

    // The manifest may list both contents.
    private static SortedDictionary<string, string> Contents(ValleyCopy valley, string folder = "_site") => new(
        valley.Snapshot(folder)
            .Where(file => file.Key != ".dossier-manifest")
            .ToDictionary(file => file.Key, file => file.Value.Content, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static void Restore(ValleyCopy valley, SortedDictionary<string, string> files)
    {
        Directory.Delete(valley.PathOf("_site"), recursive: true);
        valley.Write("_site/.dossier-manifest", string.Concat(files.Select(file =>
            $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Convert.FromHexString(file.Value)))}  {file.Key}\n")));
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(valley.PathOf("_site/" + path))!);
            File.WriteAllBytes(valley.PathOf("_site/" + path), Convert.FromHexString(content));
        }
    }
}
