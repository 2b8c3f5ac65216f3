using System.Collections.Concurrent;
using Dossier.App.Publishing;
using Dossier.SiteModel;
using Dossier.Tests.Writing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TempFolder _temp = new();

    private string Output => _temp["_site"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_a_manifest_that_sha256sum_can_check()
    {
        var report = Publish([Page("b/page.html", "hello"), Asset("a.css", ""), Index("sitemap.xml", "x")], Output);

        Assert.Equal(
            [
                ".dossier-manifest = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.css\n"
                    + "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  b/page.html\n"
                    + "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  sitemap.xml\n",
                "a.css = ",
                "b/page.html = hello",
                "sitemap.xml = x",
            ],
            TempFolder.Tree(Output));
        Assert.Equal((3, 0, 0, 6), (report.Written, report.Unchanged, report.Removed, report.Bytes));
    }

    [Fact]
    public void A_build_of_the_same_site_touches_nothing()
    {
        OutputFile[] site = [Page("b/page.html", "hello"), Asset("a.css", "")];
        Publish(site, Output);
        string[] all = [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)];
        Array.ForEach(all, file => File.SetLastWriteTimeUtc(file, LongAgo));

        var report = Publish(site, Output);

        Assert.All(all, file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(file)));
        Assert.Equal((0, 2, 0, 5), (report.Written, report.Unchanged, report.Removed, report.Bytes));
    }

    [Fact]
    public void Only_what_differs_is_written()
    {
        Publish([Page("same.html", "same"), Page("as-long.html", "old"), Page("longer.html", "old")], Output);
        File.SetLastWriteTimeUtc(_temp["_site/same.html"], LongAgo);

        var report = Publish(
            [Page("same.html", "same"), Page("as-long.html", "new"), Page("longer.html", "newer")], Output);

        Assert.Equal(["as-long.html = new", "longer.html = newer", "same.html = same"], Published(Output));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_temp["_site/same.html"]));
        Assert.Equal((2, 1, 0), (report.Written, report.Unchanged, report.Removed));
    }

    [Fact]
    public void Files_larger_than_a_buffer_are_compared_to_their_end()
    {
        string large = new('x', 200_000);
        Publish([Page("large.html", large + "1"), Page("same.html", large)], Output);

        var report = Publish([Page("large.html", large + "2"), Page("same.html", large)], Output);

        Assert.Equal([$"large.html = {large}2", $"same.html = {large}"], Published(Output));
        Assert.Equal((1, 1), (report.Written, report.Unchanged));
    }

    [Fact]
    public void What_the_site_no_longer_has_is_removed_with_the_folders_that_become_empty()
    {
        Publish(
            [
                Page("index.html", "i"),
                Page("old/deep/page.html", "p"),
                Page("kept/gone.html", "g"),
                Page("kept/page.html", "k"),
            ],
            Output);

        var report = Publish([Page("index.html", "i"), Page("kept/page.html", "k")], Output);

        Assert.Equal(["index.html = i", "kept/page.html = k"], Published(Output));
        Assert.Equal((0, 2, 2), (report.Written, report.Unchanged, report.Removed));
    }

    [Fact]
    public void What_no_build_has_written_is_kept_and_reported()
    {
        Publish([Page("index.html", "i"), Page("old/page.html", "p")], Output);
        _temp.Write("_site/CNAME", "example.org");
        _temp.Write("_site/old/notes.txt", "mine");
        _temp.Write("_site/.git/objects/aa", "object");

        var report = Publish([Page("index.html", "i")], Output);

        Assert.Equal(
            [".git/objects/aa = object", "CNAME = example.org", "index.html = i", "old/notes.txt = mine"],
            Published(Output));
        Assert.Equal([".git/", "CNAME", "old/notes.txt"], report.Foreign);
    }

    [Fact]
    public void Foreign_names_that_are_not_UTF_8_are_kept()
    {
        Publish([Page("index.html", "i"), Page("a/page.html", "p")], Output);
        using var names = NotUtf8.Make(_temp["_site"], "a\\377", "a\\376", "a/\\300", "d\\300/b");
        File.AppendAllText(_temp["_site/.dossier-manifest"], $"{new('0', 64)}  a\ufffd\n");

        var report = Publish([Page("index.html", "new")], Output);

        Assert.Equal(["a/\ufffd", "a\ufffd", "d\ufffd/"], report.Foreign);
        Assert.Equal(1, report.Removed);
    }

    [Fact]
    public void A_foreign_file_that_holds_what_the_site_needs_there_becomes_the_sites()
    {
        Publish([Page("index.html", "i")], Output);
        _temp.Write("_site/CNAME", "example.org");

        var report = Publish([Page("index.html", "i"), Asset("CNAME", "example.org")], Output);
        Assert.Equal((0, 2), (report.Written, report.Unchanged));
        Assert.Empty(report.Foreign);

        Publish([Page("index.html", "i")], Output);
        Assert.Equal(["index.html = i"], Published(Output));
    }

    [Fact]
    public void Files_edited_by_hand_are_written_anew_and_reported()
    {
        Publish([Page("a.html", "a"), Page("b.html", "b"), Page("c.html", "c"), Page("gone.html", "g")], Output);
        _temp.Write("_site/a.html", "edited");
        _temp.Write("_site/b.html", "");
        _temp.Write("_site/gone.html", "G");

        var report = Publish([Page("a.html", "a"), Page("b.html", "b"), Page("c.html", "new")], Output);

        Assert.Equal(["a.html = a", "b.html = b", "c.html = new", "gone.html = G"], Published(Output));
        Assert.Equal(["a.html", "b.html"], report.EditedByHand);
        Assert.Equal(["gone.html"], report.Kept);
    }

    [Fact]
    public void What_was_edited_and_is_no_longer_of_the_site_is_kept_and_then_foreign()
    {
        Publish([Page("index.html", "i"), Page("a/gone.html", "g"), Page("a/other.html", "o")], Output);
        _temp.Write("_site/a/gone.html", "G");

        var report = Publish([Page("index.html", "i")], Output);
        Assert.Equal(
            (1, "a/gone.html", ""), (report.Removed, string.Join(' ', report.Kept), string.Join(' ', report.Foreign)));

        report = Publish([Page("index.html", "i")], Output);
        Assert.Equal((0, "", "a/"), (report.Removed, string.Join(' ', report.Kept), string.Join(' ', report.Foreign)));
        Assert.Equal(["a/gone.html = G", "index.html = i"], Published(Output));
    }

    [Fact]
    public void Assets_come_before_the_pages_that_need_them_and_indexes_after_the_pages_they_list()
    {
        var placed = new ConcurrentQueue<string>();
        OutputFile[] site =
        [
            Index("data/all.json", ""), Index("sitemap.xml", ""), Page("index.html", ""), Page("a/page.html", ""),
            Asset("z/style.css", ""), Asset("a/a.png", ""),
        ];

        Publish(site, Output, (step, path) =>
        {
            if (step == PublishStep.Placed)
                placed.Enqueue(path);
        });

        Assert.Equal(["a/a.png", "z", "a/page.html", "index.html", "data", "sitemap.xml"], placed.ToArray());
    }

    [Fact]
    public void A_file_can_become_a_folder_and_a_folder_a_file()
    {
        Publish([Page("a", "file"), Page("b/c/page.html", "page")], Output);

        Publish([Page("a/page.html", "page"), Page("b", "file")], Output);

        Assert.Equal(["a/page.html = page", "b = file"], Published(Output));
    }

    [Fact]
    public void A_file_can_change_the_case_of_its_name()
    {
        Publish([Page("Page.html", "page")], Output);

        Publish([Page("page.html", "page")], Output);

        Assert.Equal(["page.html = page"], Published(Output));
    }

    [Fact]
    public void A_site_may_be_empty_and_become_so()
    {
        Publish([], Output);
        Assert.Equal([".dossier-manifest = "], TempFolder.Tree(Output));

        Publish([Page("a/b.html", "b")], Output);
        Publish([], Output);
        Assert.Equal([".dossier-manifest = "], TempFolder.Tree(Output));
    }
}
