using Dossier.App.Assembling;
using Dossier.App.Publishing;
using Dossier.App.Writing;
using Dossier.SiteModel;
using Dossier.Tests.Writing;
using Dossier.Text;

namespace Dossier.Tests.App;

/// <summary>Files of <c>input/static/</c> are copied block by block, as they are and while they are.</summary>
public sealed class StaticCopyTests : IDisposable
{
    private const long Megabyte = 1 << 20;
    private readonly ValleyCopy _valley = new();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void A_file_of_300_megabytes_is_published_compared_and_replaced_in_a_few_megabytes_of_memory()
    {
        var file = Place("large.bin", 300 * Megabyte);
        AssertPublishes(file, written: 1);
        AssertPublishes(file, written: 0);
        using (var last = File.OpenWrite(_valley.PathOf("input/static/large.bin")))
        {
            last.Position = last.Length - 1;
            last.WriteByte(1);
        }
        AssertPublishes(file, written: 1);
        using var published = File.OpenRead(_valley.PathOf("_site/large.bin"));
        published.Position = published.Length - 1;
        Assert.Equal((300 * Megabyte, 1), (published.Length, published.ReadByte()));
    }

    [Fact]
    public void A_file_of_more_bytes_than_an_array_can_hold_is_copied_whole()
    {
        var file = Place("huge.bin", 2200 * Megabyte);
        var count = new CountingWriter();
        long before = GC.GetAllocatedBytesForCurrentThread();
        file.Write(count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
        Assert.Equal(2200 * Megabyte, count.Length);
    }

    [Theory]
    [InlineData("grows")]
    [InlineData("shrinks")]
    [InlineData("is written to")]
    [InlineData("is replaced")]
    public void A_file_that_changes_while_it_is_copied_is_noticed(string change)
    {
        var file = Place("map.bin", Megabyte);
        string path = _valley.PathOf("input/static/map.bin");
        var count = new CountingWriter(blocks =>
        {
            if (blocks == 2)
                Change(path, change);
        });
        var fault = Assert.Throws<IOException>(() => file.Write(count));
        Assert.Equal(
            "“input/static/map.bin” changed while it was being copied, so nothing was published; run the build again",
            fault.Message);
    }

    [Fact]
    public void A_build_that_notices_it_publishes_nothing_and_ends_with_3()
    {
        _valley.Run("build");
        var site = _valley.Snapshot("_site");
        Place("map.bin", 4 * Megabyte);
        string path = _valley.PathOf("input/static/map.bin");
        var disk = new Disk((step, staged) =>
        {
            if (step == DiskStep.Create && staged.EndsWith("map.bin", StringComparison.Ordinal))
                Change(path, "grows");
        });
        var run = _valley.RunOn(disk, "build");
        Assert.Equal(
            (3, ValleyCopy.Warning + "error: “input/static/map.bin” changed while it was being copied, so nothing was "
                + "published; run the build again\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(site, _valley.Snapshot("_site"));

        Assert.Equal(0, _valley.Run("build").ExitCode);
        Assert.Equal(new FileInfo(path).Length, new FileInfo(_valley.PathOf("_site/map.bin")).Length);
    }

    private OutputFile Place(string name, long length)
    {
        _valley.Write("input/static/" + name, "");
        using (var file = File.OpenWrite(_valley.PathOf("input/static/" + name)))
            file.SetLength(length);
        File.SetLastWriteTimeUtc(
            _valley.PathOf("input/static/" + name), new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var none = new Lazy<ILookup<string, SourceFile>>(
            () => Array.Empty<SourceFile>().ToLookup(file => file.Path, StringComparer.Ordinal));
        return Assert.Single(StaticFiles.Place(
            [new SourceFile("input/static/" + name, FileKind.Static, "")], _valley.Root, [], none).Value);
    }

    private void AssertPublishes(OutputFile file, int written)
    {
        long? before = null;
        long after = 0;
        var measured = file with
        {
            Write = output =>
            {
                before ??= GC.GetAllocatedBytesForCurrentThread();
                file.Write(output);
            },
        };
        // That it has been made is told by the thread that has made it.
        var report = SitePublisher.Publish(
            [measured],
            _valley.PathOf("_site"),
            (_, _) => after = after > 0 ? after : GC.GetAllocatedBytesForCurrentThread(),
            cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((written, 300 * Megabyte), (report.Written, report.Bytes));
        Assert.InRange(after - before!.Value, 1, 4 * Megabyte);
    }

    private static void Change(string path, string how)
    {
        switch (how)
        {
            case "grows":
                File.AppendAllText(path, "more");
                break;
            case "shrinks":
                using (var file = File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                    file.SetLength(1000);
                break;
            case "is written to":
                using (var file = File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                    file.WriteByte(1);
                break;
            default:
                File.WriteAllText(path + ".new", "new");
                File.Move(path + ".new", path, overwrite: true);
                break;
        }
    }
}
