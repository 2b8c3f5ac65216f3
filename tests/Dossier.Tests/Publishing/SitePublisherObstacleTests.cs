using Dossier.App.Publishing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

/// <summary>What no build has written is never overwritten, even where the site needs its place.</summary>
public sealed class SitePublisherObstacleTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public SitePublisherObstacleTests() => Publish([Page("index.html", "old"), Page("a/page.html", "page")], Output);

    private string Output => _temp["_site"];

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("new.html", "new.html", "new.html")]
    [InlineData("new", "new/page.html", "new")]
    [InlineData("new.html/notes.txt", "new.html", "new.html")]
    [InlineData("a/notes.txt", "a", "a/notes.txt")]
    [InlineData("a/notes/deep.txt", "a", "a/notes")]
    [InlineData("index.html/notes.txt", "index.html", "index.html")]
    public void A_build_is_refused_where_something_foreign_is_in_the_way(string foreign, string needed, string named)
    {
        if (foreign.StartsWith("index.html", StringComparison.Ordinal))
            File.Delete(_temp["_site/index.html"]);
        _temp.Write("_site/" + foreign, "mine");
        string[] before = TempFolder.Tree(Output);

        var refusal = Assert.Throws<OutputRefusedException>(
            () => Publish([Page("other.html", "new"), Page(needed, "new")], Output));

        Assert.Equal(
            $"“{_temp["_site/" + named]}” is in the way of the site and was not written by a build; move it "
            + "elsewhere, or delete it",
            refusal.Message);
        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void One_of_many_obstacles_is_named_and_the_others_are_counted()
    {
        _temp.Write("_site/1.html", "mine");
        _temp.Write("_site/2.html", "mine");

        var refusal = Assert.Throws<OutputRefusedException>(
            () => Publish([Page("2.html", "new"), Page("1.html", "new")], Output));

        Assert.Equal(
            $"“{_temp["_site/1.html"]}” (and 1 more) is in the way of the site and was not written by a build; move "
            + "it elsewhere, or delete it",
            refusal.Message);
    }

    [Fact]
    public void A_manifest_that_no_build_has_written_is_refused()
    {
        File.AppendAllText(_temp["_site/.dossier-manifest"], "<<<<<<< HEAD\n");
        string[] before = TempFolder.Tree(Output);

        var refusal = Assert.Throws<OutputRefusedException>(() => Publish([Page("index.html", "new")], Output));

        Assert.Equal(
            $"{_temp["_site/.dossier-manifest"]}:3: “<<<<<<< HEAD” was not written by a build; restore this file, or "
            + "empty its folder",
            refusal.Message);
        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void A_manifest_edited_by_hand_deletes_nothing_that_no_build_has_written()
    {
        _temp.Write("_site/notes.txt", "mine");
        _temp.Write("_site/deep/notes.txt", "mine");
        File.AppendAllText(
            _temp["_site/.dossier-manifest"], $"{new('0', 64)}  notes.txt\n{new('0', 64)}  deep/notes.txt\n");

        var report = Publish([Page("index.html", "new")], Output);

        Assert.Equal(["deep/notes.txt = mine", "index.html = new", "notes.txt = mine"], Published(Output));
        Assert.Equal((1, "deep/notes.txt notes.txt"), (report.Removed, string.Join(' ', report.Kept)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a/page.html/deep.html")]
    [InlineData("A/PAGE.html")]
    public void What_is_not_as_a_build_wrote_it_is_not_removed_from_the_way_of_the_site(string needed)
    {
        _temp.Write("_site/a/page.html", "mine");
        string[] before = TempFolder.Tree(Output);

        var refusal = Assert.Throws<OutputRefusedException>(() => Publish([Page(needed, "new")], Output));

        Assert.Equal(
            $"“{_temp["_site/a/page.html"]}” is in the way of the site and was changed since a build wrote it; move "
            + "it elsewhere, or delete it",
            refusal.Message);
        Assert.Equal(before, TempFolder.Tree(Output));
    }

    [Fact]
    public void A_digest_that_was_edited_is_right_again_after_the_next_build()
    {
        string manifest = _temp["_site/.dossier-manifest"];
        string right = File.ReadAllText(manifest);
        File.WriteAllText(manifest, string.Concat(
            right.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new string('0', 64) + line[64..] + "\n")));

        Publish([Page("index.html", "old"), Page("a/page.html", "page")], Output);

        Assert.Equal(right, File.ReadAllText(manifest));
    }

    [Fact]
    public void A_manifest_can_name_nothing_outside_the_output_folder()
    {
        _temp.Write("precious.txt", "precious");
        string digest = new('0', 64);
        File.AppendAllText(
            _temp["_site/.dossier-manifest"], $"{digest}  ../precious.txt\n{digest}  {_temp["precious.txt"]}\n");

        Publish([Page("index.html", "new")], Output);

        Assert.Equal("precious", File.ReadAllText(_temp["precious.txt"]));
        Assert.Equal(["index.html = new"], Published(Output));
    }
}
