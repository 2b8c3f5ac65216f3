using Dossier.App.Publishing;
using Dossier.App.Writing;
using Dossier.SiteModel;
using Dossier.Tests.Writing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

/// <summary>
/// Each step of writing fails in its turn, over a site that stands: every file is old or new, nothing is left that
/// could be removed, and the next build gives what it would have given without the fault.
/// </summary>
public sealed class SitePublisherDiskTests : IDisposable
{
    private static readonly string[] Known = [.. Lines(Old), .. Lines(New)];
    private static readonly string[] Always =
    [
        .. New.Select(file => file.Path).Intersect(Old.Select(file => file.Path), StringComparer.Ordinal)
    ];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("once")]
    [InlineData("full")]
    [InlineData("gone")]
    public void Every_file_is_old_or_new_whatever_step_fails_and_the_next_build_is_clean(string kind)
    {
        Publish(New, _temp["clean"]);
        string[] clean = TempFolder.Tree(_temp["clean"]);
        int steps = StepsOf(Old);
        Assert.Equal(57, steps);
        for (int number = 1; number <= steps; number++)
        {
            string folder = _temp[$"{kind}-{number}"];
            Publish(Old, folder);
            var disk = Disk(kind, number);
            Exception? fault = Record.Exception(() => Publish(New, folder, disk));

            AssertOldOrNew(folder, disk, fault);
            var report = Publish(New, folder);
            Assert.Equal(clean, TempFolder.Tree(folder));
            Assert.Empty(report.EditedByHand);
            Assert.Empty(report.Foreign);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("once")]
    [InlineData("full")]
    [InlineData("gone")]
    public void A_first_build_leaves_what_the_next_completes_whatever_step_fails(string kind)
    {
        Publish(New, _temp["clean"]);
        string[] clean = TempFolder.Tree(_temp["clean"]);
        int steps = StepsOf([]);
        Assert.Equal(49, steps);
        for (int number = 1; number <= steps; number++)
        {
            string folder = _temp[$"{kind}-{number}"];
            Record.Exception(() => Publish(New, folder, Disk(kind, number)));
            Assert.Null(OutputFolder.Check(folder, _temp["dossier"], []));

            Publish(New, folder);
            Assert.Equal(clean, TempFolder.Tree(folder));
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_of_several_blocks_is_never_published_in_part()
    {
        string large = new('x', 2 * MadeContent.LongestInMemory);
        for (int number = 1; number < 14; number++)
        {
            string folder = _temp[$"{number}"];
            Publish([Page("large.html", large + "old")], folder);
            var disk = FailingDisk.Full(number);
            Assert.ThrowsAny<IOException>(() => Publish([Page("large.html", large + "newer")], folder, disk));
            string found = File.ReadAllText(Path.Join(folder, "large.html"))[large.Length..];
            Assert.True(found is "old" or "newer", $"{disk.Failed}: {found}");
            Assert.False(Directory.Exists(Path.Join(folder, OutputFolder.StagingName)));

            Assert.Equal(found == "old" ? 1 : 0, Publish([Page("large.html", large + "newer")], folder).Written);
            Directory.Delete(folder, recursive: true);
        }
    }

    private int StepsOf(OutputFile[] before)
    {
        if (before.Length > 0)
            Publish(before, _temp["counted"]);
        var disk = FailingDisk.Counting();
        Publish(New, _temp["counted"], disk);
        Directory.Delete(_temp["counted"], recursive: true);
        return disk.Steps;
    }

    private static void AssertOldOrNew(string folder, FailingDisk disk, Exception? fault)
    {
        string[] tree = TempFolder.Tree(folder);
        string[] found = [.. tree.Where(
            line => !line.StartsWith(".dossier-", StringComparison.Ordinal) && !line.EndsWith('/'))];
        Assert.Empty(found.Except(Known, StringComparer.Ordinal));
        Assert.Empty(found.Select(line => line.Split(" = ")[0])
            .Except(Manifest.Read(folder).Paths.Files, StringComparer.Ordinal));
        Assert.All(Always, path => Assert.True(File.Exists(Path.Join(folder, path)), path));
        Assert.False(File.Exists(Path.Join(folder, OutputFolder.LockName)));

        bool canDelete = !Directory.Exists(Path.Join(folder, OutputFolder.StagingName));
        // What failed is the fault that is told, or it was the deletion of what is left.
        var (step, at) = Assert.NotNull(disk.Failed);
        bool isStaging = step == DiskStep.Delete && Path.GetFileName(at) == OutputFolder.StagingName;
        Assert.True(
            canDelete || isStaging || fault is UnauthorizedAccessException, $"{step} {at}: the staging is left");
        Assert.True(fault is IOException or UnauthorizedAccessException || isStaging, $"{step} {at}: {fault}");
    }

    private static FailingDisk Disk(string kind, int number) => kind switch
    {
        "once" => FailingDisk.Once(number),
        "full" => FailingDisk.Full(number),
        _ => FailingDisk.Gone(number),
    };

    private static PublishReport Publish(IEnumerable<OutputFile> site, string folder, FailingDisk disk) =>
        SitePublisher.Publish(site, folder, progress: null, disk.Disk, TestContext.Current.CancellationToken);

    private static PublishReport Publish(IEnumerable<OutputFile> site, string folder) =>
        SiteFiles.Publish(site, folder);
}
