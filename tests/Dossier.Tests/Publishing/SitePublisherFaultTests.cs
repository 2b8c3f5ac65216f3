using Dossier.App.Publishing;
using Dossier.SiteModel;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

public sealed class SitePublisherFaultTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Output => _temp["_site"];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(19)]
    public void A_file_that_cannot_be_made_leaves_the_site_as_it_was(int number)
    {
        Publish(Site("old"), Output);
        string[] before = TempFolder.Tree(Output);
        var site = Site("new");
        var fault = new IOException("input/static/map.png is gone");
        site[number] = Faulty(site[number].Path, fault);

        Assert.Same(fault, Assert.Throws<IOException>(() => Publish(site, Output)));

        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void A_first_build_that_fails_leaves_no_folder()
    {
        Assert.Throws<IOException>(
            () => Publish([Page("a/page.html", "page"), Faulty("b.html", new IOException())], Output));

        Assert.Empty(TempFolder.Tree(_temp.Path));
    }

    [Fact]
    public void A_cancelled_build_leaves_the_site_as_it_was()
    {
        Publish(Site("old"), Output);
        string[] before = TempFolder.Tree(Output);
        using var cancelling = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            SitePublisher.Publish(
                [.. Site("new"), new OutputFile("last.html", OutputPhase.Page, _ => cancelling.Cancel())],
                Output,
                progress: null,
                disk: null,
                cancelling.Token));

        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void A_build_cancelled_while_files_are_moved_is_completed()
    {
        Publish(Site("old"), Output);
        using var cancelling = new CancellationTokenSource();

        SitePublisher.Publish(
            Site("new"), Output, (step, _) => CancelAt(step, cancelling), disk: null, cancelling.Token);

        Assert.Equal(Lines(Site("new")), Published(Output));
    }

    [Fact]
    public void A_second_build_is_refused_and_does_not_disturb_the_first()
    {
        OutputRefusedException? refusal = null;
        var asking = new OutputFile(
            "page.html",
            OutputPhase.Page,
            _ => refusal = Assert.Throws<OutputRefusedException>(() => Publish([], Output)));

        Publish([Page("index.html", "i"), asking], Output);

        Assert.Equal(
            $"the output folder “{Output}” is in use by process {Environment.ProcessId}; wait until that has "
            + "finished, or name another folder",
            refusal?.Message);
        Assert.Equal(["index.html = i", "page.html = "], Published(Output));
    }

    [Fact]
    public void What_a_killed_build_has_left_is_cleared()
    {
        Publish(Site("old"), Output);
        _temp.Write("_site/.dossier-lock", "");
        _temp.Write("_site/.dossier-staging/.dossier-process", "1");
        _temp.Write("_site/.dossier-staging/a/page-0.html", "half a pa");

        Assert.Null(OutputFolder.Check(Output, _temp["dossier"], []));
        Publish(Site("new"), Output);

        Assert.Equal(Lines(Site("new")), Published(Output));
    }

    [Fact]
    public void A_name_that_no_file_system_takes_is_an_input_output_fault_and_changes_nothing()
    {
        Publish(Site("old"), Output);
        string[] before = TempFolder.Tree(Output);

        Assert.ThrowsAny<IOException>(() => Publish([.. Site("new"), Page(new string('x', 300), "")], Output));

        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void A_full_disk_leaves_the_site_as_it_was()
    {
        using var disk = SmallDisk.Mount(_temp["disk"]);
        Publish(Site("old"), disk["_site"]);
        string[] before = TempFolder.Tree(disk["_site"]);

        Assert.ThrowsAny<IOException>(
            () => Publish([.. Site("new"), Page("large.html", new string('x', 1_000_000))], disk["_site"]));

        Assert.Equal(before, TempFolder.Tree(disk["_site"]));
        Publish(Site("new"), disk["_site"]);
        Assert.Equal(Lines(Site("new")), Published(disk["_site"]));
    }

    [Fact]
    public void A_disk_with_nothing_left_on_it_keeps_the_site_and_gets_no_staging()
    {
        using var disk = SmallDisk.Mount(_temp["disk"]);
        Publish(Site("old"), disk["_site"]);
        string[] before = TempFolder.Tree(disk["_site"]);
        disk.Fill();

        Assert.ThrowsAny<IOException>(() => Publish(Site("new"), disk["_site"]));
        Assert.Equal(before, TempFolder.Tree(disk["_site"]));
        Assert.ThrowsAny<IOException>(() => Publish(Site("new"), disk["_first"]));
        Assert.False(Directory.Exists(disk["_first"]));

        File.Delete(disk[SmallDisk.Filling]);
        Publish(Site("new"), disk["_site"]);
        Assert.Equal(Lines(Site("new")), Published(disk["_site"]));
    }

    [Fact]
    public void A_read_only_disk_is_an_input_output_fault()
    {
        using var disk = SmallDisk.Mount(_temp["disk"]);
        Publish(Site("old"), disk["_site"]);
        disk.MakeReadOnly();

        Assert.ThrowsAny<IOException>(() => Publish(Site("new"), disk["_site"]));

        Assert.Equal(Lines(Site("old")), Published(disk["_site"]));
    }

    private static OutputFile[] Site(string text) =>
        [.. Enumerable.Range(0, 20).Select(i => Page($"a/page-{i}.html", text))];

    private static void CancelAt(PublishStep step, CancellationTokenSource cancelling)
    {
        if (step == PublishStep.Placed)
            cancelling.Cancel();
    }
}
