using Dossier.App.Commands;
using Dossier.App.Printing;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Tests.App;

namespace Dossier.Tests.Writing;

/// <summary>
/// What comes with a dossier may hold a link at any name that the program is about to write. The links here are put there
/// when the name is known: before each step of writing.
/// </summary>
public sealed class LinkedNamesTests : IDisposable
{
    private readonly ValleyCopy _valley = new();
    private readonly List<string> _links = [];
    private string? _linked;

    public LinkedNamesTests() => _valley.Write("precious.txt", "precious");

    public void Dispose()
    {
        Assert.Equal("precious", _valley.Read("precious.txt"));
        _valley.Dispose();
    }

    [Fact]
    public void Fix_writes_through_no_link_that_waits()
    {
        string record = _valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml");
        File.CreateSymbolicLink(_valley.PathOf("input/sources/.bulletin-thirty-2031-04-10.yaml.mended"), _valley.PathOf("precious.txt"));
        Assert.Equal(0, _valley.RunOn(new Disk(), "fix").ExitCode);
        Assert.NotEqual(record, _valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml"), StringComparer.Ordinal);
    }

    [Fact]
    public void Fix_writes_through_no_link_though_its_name_were_known()
    {
        string record = _valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml");
        var run = _valley.RunOn(new Disk(LinkBeforeFirst(nameof(DiskStep.Create))), "fix");
        Assert.Equal((3, $"error: '{_linked!.Replace(_valley.Root, "ROOT", StringComparison.Ordinal)}' is a symbolic link, and nothing is written through one. Delete it.\n"), (run.ExitCode, run.Error));
        Assert.Equal(record, _valley.Read("input/sources/bulletin-thirty-2031-04-10.yaml"));
        Assert.Equal(Path.Combine(_valley.Root, "precious.txt"), new FileInfo(_linked!).LinkTarget);
    }

    [Theory]
    [InlineData(nameof(DiskStep.Create))]
    [InlineData(nameof(DiskStep.MakeFolder))]
    public void A_build_writes_through_no_link(string step)
    {
        var run = _valley.RunOn(new Disk(LinkBeforeFirst(step, ".dossier-staging")), "build");
        Assert.Equal(3, run.ExitCode);
        Assert.False(Directory.Exists(_valley.PathOf("_site")));
    }

    [Theory]
    [InlineData(nameof(DiskStep.Create))]
    [InlineData(nameof(DiskStep.MakeFolder))]
    public void Pdf_writes_through_no_link(string step)
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "there is no program here that does nothing");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var options = new PdfOptions(new CheckOptions(_valley.Root, Strict: false, Json: false), Output: null, PaperSize.A4, Browser: "/bin/false", BaseUrl: null);
        var fault = Assert.Throws<IOException>(() =>
            PdfCommand.Run(options, PlainTheme.Create(), new Terminal(output, error, IsInteractive: false, Colour: false), new Disk(LinkBeforeFirst(step))));
        Assert.Equal($"'{_linked}' is a symbolic link, and nothing is written through one. Delete it.", fault.Message);
        Assert.Empty(Directory.EnumerateFiles(_valley.PathOf("elsewhere"), "*", SearchOption.AllDirectories));
    }

    private Action<DiskStep, string> LinkBeforeFirst(string step, string inPath = "") => (taken, path) =>
    {
        if (taken.ToString() != step || !path.Contains(inPath, StringComparison.Ordinal) || _links.Count > 0)
            return;
        _links.Add(path);
        _linked = path;
        bool isFile = step == nameof(DiskStep.Create);
        File.CreateSymbolicLink(path, isFile ? _valley.PathOf("precious.txt") : Directory.CreateDirectory(_valley.PathOf("elsewhere")).FullName);
        Directory.CreateDirectory(_valley.PathOf("elsewhere"));
    };
}
