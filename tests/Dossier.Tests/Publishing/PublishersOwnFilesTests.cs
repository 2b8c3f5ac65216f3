using System.Net.Sockets;
using Dossier.App.Publishing;
using Dossier.Tests.Writing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

/// <summary>What no build has put in the place of its own files is refused, and nobody waits for it.</summary>
public sealed class PublishersOwnFilesTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public PublishersOwnFilesTests() => Publish([Page("index.html", "index")], Output);

    private string Output => _temp["_site"];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData(".dossier-manifest")]
    [InlineData(".dossier-lock")]
    public async Task A_pipe_is_refused(string name)
    {
        File.Delete(_temp["_site/" + name]);
        Pipe.Make(_temp["_site/" + name]);
        await AssertRefused(name);
    }

    [Theory]
    [InlineData(".dossier-manifest")]
    [InlineData(".dossier-lock")]
    public async Task A_socket_is_refused(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sockets are no files there");
        File.Delete(_temp["_site/" + name]);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_temp["_site/" + name]));
        await AssertRefused(name);
    }

    [Theory]
    [InlineData(".dossier-manifest")]
    [InlineData(".dossier-lock")]
    public async Task A_folder_is_refused(string name)
    {
        File.Delete(_temp["_site/" + name]);
        Directory.CreateDirectory(_temp["_site/" + name]);
        await AssertRefused(name);
    }

    [Fact]
    public void A_manifest_that_is_a_link_is_refused()
    {
        File.Move(_temp["_site/.dossier-manifest"], _temp["manifest"]);
        File.CreateSymbolicLink(_temp["_site/.dossier-manifest"], "../manifest");
        string message = $"“{_temp["_site/.dossier-manifest"]}” is a symbolic link, and no build creates one; delete "
            + "it, and the files beside it that builds have written";
        Assert.Equal(message, OutputFolder.Check(Output, _temp["dossier"], []));
        Assert.Equal(
            message, Assert.Throws<OutputRefusedException>(() => Publish([Page("index.html", "new")], Output)).Message);
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_the_staging_is_replaced()
    {
        Pipe.Make(_temp["_site/.dossier-staging"]);
        await Pipe.WithoutWaiting(() => Publish([Page("index.html", "new")], Output));
        Assert.Equal(["index.html = new"], Published(Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("i")]
    public async Task A_pipe_in_the_place_of_a_file_of_the_site_is_replaced(string text)
    {
        Publish([Page("index.html", text)], Output);
        File.Delete(_temp["_site/index.html"]);
        Pipe.Make(_temp["_site/index.html"]);
        var report = await Pipe.WithoutWaiting(() => Publish([Page("index.html", text)], Output));
        Assert.Equal([$"index.html = {text}"], Published(Output));
        Assert.Equal((1, "index.html"), (report.Written, string.Join(' ', report.EditedByHand)));
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_a_file_that_the_site_no_longer_has_is_kept()
    {
        Publish([Page("empty.txt", "")], Output);
        File.Delete(_temp["_site/empty.txt"]);
        Pipe.Make(_temp["_site/empty.txt"]);
        Assert.Equal(["empty.txt"], (await Pipe.WithoutWaiting(() => Publish([], Output))).Kept);
        Assert.True(File.Exists(_temp["_site/empty.txt"]));
    }

    [Fact]
    public async Task Who_holds_the_folder_is_not_asked_of_a_pipe()
    {
        _temp.Write("_site/.dossier-staging/other", "");
        Pipe.Make(_temp["_site/.dossier-staging/.dossier-process"]);
        Assert.Equal(
            $"the output folder “{Output}” is in use by another process; wait until that has finished, or name "
            + "another folder",
            await Pipe.WithoutWaiting(() => OutputLock.Refusal(Output)));
    }

    [Fact]
    public void A_manifest_of_one_endless_line_is_refused_by_its_beginning()
    {
        using (var file = File.OpenWrite(_temp["_site/.dossier-manifest"]))
            file.SetLength(3L << 30);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Throws<OutputRefusedException>(() => Publish([Page("index.html", "new")], Output));
        Assert.EndsWith(
            "…” was not written by a build; restore this file, or empty its folder",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private async Task AssertRefused(string name)
    {
        string message = $"“{_temp["_site/" + name]}” is not a file but a folder, a pipe, a socket or a device, "
            + "and no build creates such a thing; delete it";
        Assert.Equal(message, await Pipe.WithoutWaiting(() => OutputFolder.Check(Output, _temp["dossier"], [])));
        Assert.Equal(message, (await Pipe.WithoutWaiting(
            () => Assert.Throws<OutputRefusedException>(() => Publish([Page("index.html", "new")], Output)))).Message);
        Assert.Equal("index", File.ReadAllText(_temp["_site/index.html"]));
    }
}
