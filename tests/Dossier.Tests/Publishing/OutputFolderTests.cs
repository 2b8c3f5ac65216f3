using Dossier.App.Publishing;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private const string Elsewhere = "name a folder that is the site's alone, such as “_site”";
    private readonly TempFolder _temp = new();

    public OutputFolderTests()
    {
        Directory.CreateDirectory(_temp["home/dossier/input/sources"]);
        Directory.CreateDirectory(_temp["home/dossier/.git"]);
    }

    private string Root => _temp["home/dossier"];

    public void Dispose() => _temp.Dispose();

    private string? Check(string output) =>
        OutputFolder.Check(output, Root, [Path.Join(Root, "input"), Path.Join(Root, "seeds")]);

    [Theory]
    [InlineData("_site")]
    [InlineData("public/site")]
    [InlineData("input-site")]
    [InlineData("../site")]
    [InlineData("input/../_site/")]
    public void A_folder_of_its_own_is_fine_in_the_dossier_and_beside_it(string output) =>
        Assert.Null(Check(Path.Join(Root, output)));

    [Theory]
    [InlineData("input", "is, or contains, “{0}/input”, which is never written to")]
    [InlineData("INPUT/", "is, or contains, “{0}/input”, which is never written to")]
    [InlineData("input/sources/_site", "is inside “{0}/input”, which is never written to")]
    [InlineData("seeds/_site", "is inside “{0}/seeds”, which is never written to")]
    [InlineData(".", "is, or contains, the dossier's own folder")]
    [InlineData("..", "is, or contains, the dossier's own folder")]
    [InlineData("../link-to-dossier/seeds/_site", "is inside “{0}/seeds”, which is never written to")]
    [InlineData("../link-to-input/_site", "is inside “{0}/input”, which is never written to")]
    [InlineData(".git", "belongs to Git")]
    [InlineData(".git/worktrees/_site", "belongs to Git")]
    public void A_folder_that_holds_or_lies_in_something_else_is_refused(string output, string fault)
    {
        Directory.CreateSymbolicLink(_temp["home/link-to-dossier"], Root);
        Directory.CreateSymbolicLink(_temp["home/link-to-input"], "./link-to-dossier/../dossier/input");
        string path = Path.Join(Root, output);

        Assert.Equal(
            $"the output folder “{path}” {fault.Replace("{0}", Root, StringComparison.Ordinal)}; {Elsewhere}",
            Check(path));
    }

    [Fact]
    public void What_holds_more_than_the_dossier_is_refused()
    {
        string home = Environment.GetFolderPath(
            Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        string file = typeof(OutputFolderTests).Assembly.Location;

        Assert.Equal($"the output folder “/” is the root of the file system; {Elsewhere}", Check("/"));
        Assert.Equal($"the output folder “{home}” is, or contains, the home folder; {Elsewhere}", Check(home));
        Assert.Equal($"the output folder “{file}” is a file; {Elsewhere}", Check(file));
        Assert.Equal($"the output folder has no name; {Elsewhere}", Check(" "));
    }

    [Fact]
    public void A_link_is_refused_whatever_it_leads_to()
    {
        File.CreateSymbolicLink(_temp["link"], "home");

        Assert.Equal(
            $"the output folder “{_temp["link"]}/” is a symbolic link; name the folder it leads to: “home”",
            Check(_temp["link"] + "/"));
    }

    [Fact]
    public void A_source_behind_a_link_is_protected_where_it_is()
    {
        Directory.CreateDirectory(_temp["archive/seeds"]);
        Directory.CreateSymbolicLink(Path.Join(Root, "seeds"), "../../archive/seeds");

        Assert.Equal(
            $"the output folder “{_temp["archive"]}” is, or contains, “{Root}/seeds”, which is never written "
            + $"to; {Elsewhere}",
            Check(_temp["archive"]));
    }

    [Fact]
    public void Links_in_a_circle_are_an_input_output_fault()
    {
        Directory.CreateSymbolicLink(_temp["a"], "b");
        Directory.CreateSymbolicLink(_temp["b"], "a");

        Assert.Throws<IOException>(() => Check(_temp["a/_site"]));
    }

    [Fact]
    public void A_folder_that_no_build_has_written_must_be_empty()
    {
        string output = _temp["home/dossier/_site"];
        Directory.CreateDirectory(output);
        Assert.Null(Check(output));

        _temp.Write("home/dossier/_site/thesis.odt", "precious");
        Assert.Equal(
            $"the output folder “{output}” is not empty and was not written by a build: it has no .dossier-manifest, "
            + "but “thesis.odt”; "
                + "empty it, or name another folder",
            Check(output));

        File.Delete(_temp["home/dossier/_site/thesis.odt"]);
        Publish([Page("index.html", "i")], output);
        Assert.Null(Check(output));
    }

    [Fact]
    public void A_folder_that_another_build_holds_is_refused()
    {
        string output = _temp["home/dossier/_site"];
        string refusal = $"the output folder “{output}” is in use by process {Environment.ProcessId}; "
            + "wait until that has finished, or name another folder";
        var seen = new List<string?>();

        Publish([Page("index.html", "i")], output, (step, _) =>
        {
            if (step == PublishStep.Made)
                seen.Add(Check(output));
        });

        Assert.Equal([refusal], seen);
        Assert.Null(Check(output));
    }
}
