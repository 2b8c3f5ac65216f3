using System.Text;
using Dossier.App.Writing;
using Dossier.Tests.Publishing;

namespace Dossier.Tests.Writing;

/// <summary>
/// A link at any name that is written to leads to <c>precious.txt</c> or to <c>precious/</c>, which no step may touch.
/// </summary>
public sealed class DiskTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly Disk _disk = new();

    public DiskTests()
    {
        _temp.Write("precious.txt", "precious");
        _temp.Write("precious/deep.txt", "precious");
        _temp.Write("made.txt", "made");
    }

    public void Dispose()
    {
        Assert.Equal("precious", File.ReadAllText(_temp["precious.txt"]));
        Assert.Equal(["deep.txt = precious"], TempFolder.Tree(_temp["precious"]));
        _temp.Dispose();
    }

    [Theory]
    [InlineData("precious.txt")]
    [InlineData("precious")]
    [InlineData("nowhere")]
    [InlineData("/dev/null")]
    public void Nothing_is_created_through_a_link(string target)
    {
        string link = Link(target);
        var fault = Assert.Throws<IOException>(() => _disk.WriteNew(link, "new"u8));
        Assert.Equal(
            $"“{link}” is a symbolic link, and files are never written through a link; delete it", fault.Message);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.False(File.Exists(_temp["nowhere"]));
    }

    [Fact]
    public void No_file_is_created_where_one_stands()
    {
        Assert.Throws<IOException>(() => _disk.WriteNew(_temp["made.txt"], "new"u8));
        Assert.Equal("made", File.ReadAllText(_temp["made.txt"]));
    }

    [Fact]
    public void No_folder_is_taken_from_behind_a_link()
    {
        string link = Link("precious");
        var fault = Assert.Throws<IOException>(() => _disk.MakeFolder(link));
        Assert.Equal(
            $"“{link}” is a symbolic link, and files are never written through a link; delete it", fault.Message);
    }

    [Theory]
    [InlineData("precious.txt")]
    [InlineData("nowhere")]
    public void A_move_puts_the_file_in_the_place_of_the_link(string target)
    {
        string link = Link(target);
        _disk.Move(_temp["made.txt"], link);
        Assert.Equal((null, "made"), (new FileInfo(link).LinkTarget, File.ReadAllText(link)));
    }

    [Fact]
    public void A_link_is_deleted_and_not_what_it_leads_to()
    {
        _disk.Delete(Link("precious.txt"));
        Directory.CreateDirectory(_temp["folder"]);
        Directory.CreateSymbolicLink(_temp["folder/link"], _temp["precious"]);
        _disk.DeleteWhole(_temp["folder"]);
        Assert.Equal(
            ["made.txt = made", "precious.txt = precious", "precious/deep.txt = precious"],
            TempFolder.Tree(_temp.Path));
    }

    [Fact]
    public void A_lock_takes_the_place_of_a_link()
    {
        string link = Link("precious.txt");
        using (_disk.Lock(link))
            Assert.Null(new FileInfo(link).LinkTarget);
        Assert.False(File.Exists(link));
    }

    [Fact]
    public void A_file_that_is_written_in_parts_has_them_in_order()
    {
        using (var file = _disk.Create(_temp["parts.txt"]))
        {
            foreach (string part in (string[])["one, ", "two, ", "three"])
                file.Append(Encoding.UTF8.GetBytes(part));
        }
        Assert.Equal("one, two, three", File.ReadAllText(_temp["parts.txt"]));
    }

    [Fact]
    public void No_two_names_are_the_same()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(_ => Disk.Unguessable())];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.True(name.Length >= 11 && name.All(char.IsAsciiLetterOrDigit), name));
    }

    [Fact]
    public void Each_step_is_announced_before_it_is_taken()
    {
        var steps = new List<string>();
        var disk = new Disk(
            (step, path) => steps.Add($"{step} {Path.GetFileName(path)} {(Path.Exists(path) ? "there" : "missing")}"));
        disk.MakeFolder(_temp["folder"]);
        disk.WriteNew(_temp["folder/a"], "a"u8);
        disk.Move(_temp["folder/a"], _temp["folder/b"]);
        disk.Delete(_temp["folder/b"]);
        disk.DeleteEmpty(_temp["folder"]);
        disk.Lock(_temp["lock"]).Dispose();
        Assert.Equal([
            "MakeFolder folder missing", "Create a missing", "Write a there", "Move b missing", "Delete b there",
            "Delete folder there", "Lock lock missing",
        ], steps);
    }

    private string Link(string target)
    {
        File.CreateSymbolicLink(_temp["link"], target);
        return _temp["link"];
    }
}
