using Dossier.App.Commands;
using Dossier.App.Printing;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Tests.App;

namespace Dossier.Tests.Writing;

/// <summary>
/// What comes with a dossier may hold a link at any name that the program is about to write. The links here are put
/// there when the name is known: before each step of writing.
/// </summary>
public sealed class LinkedNamesTests : IDisposable
{
    private const string Record = "input/sources/bulletin-thirty-2031-04-10.yaml";

    private readonly ValleyCopy _valley = new();
    private string? _linked;

    public LinkedNamesTests()
    {
        _valley.Write("precious.txt", "precious");
        Directory.CreateDirectory(_valley.PathOf("elsewhere"));
    }

    private string Refusal => $"“{_linked}” is a symbolic link, and files are never written through a link; delete it";

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Fix_takes_another_name_every_time()
    {
        var made = new List<string>();
        string record = _valley.Read(Record);
        foreach (int _ in Enumerable.Range(0, 2))
        {
            _valley.Write(Record, record);
            Assert.Equal(0, _valley.RunOn(
                new Disk((step, path) => made.AddRange(step == DiskStep.Create ? [path] : [])), "fix").ExitCode);
            Assert.NotEqual(record, _valley.Read(Record), StringComparer.Ordinal);
        }

        Assert.Equal(2, made.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Fix_writes_through_no_link_though_its_name_were_known()
    {
        string record = _valley.Read(Record);
        var run = _valley.RunOn(new Disk(LinkBeforeFirst(nameof(DiskStep.Create))), "fix");
        Assert.Equal((3, $"error: {InRoot(Refusal)}\n"), (run.ExitCode, run.Error));
        Assert.Equal(record, _valley.Read(Record));
        Assert.Equal(_valley.PathOf("precious.txt"), new FileInfo(_linked!).LinkTarget);
        AssertNothingIsWritten();
    }

    [Theory]
    [InlineData(nameof(DiskStep.Create))]
    [InlineData(nameof(DiskStep.MakeFolder))]
    public void A_build_writes_through_no_link(string step)
    {
        var run = _valley.RunOn(new Disk(LinkBeforeFirst(step, ".dossier-staging")), "build");
        Assert.Equal((3, ValleyCopy.Warning + $"error: {InRoot(Refusal)}\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(_valley.PathOf("_site")));
        AssertNothingIsWritten();
    }

    [Theory]
    [InlineData(nameof(DiskStep.Create))]
    [InlineData(nameof(DiskStep.MakeFolder))]
    public void Pdf_writes_through_no_link(string step)
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "there is no program here that does nothing");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var check = new CheckOptions(_valley.Root, Strict: false, Json: false);
        var options = new PdfOptions(check, Output: null, PaperSize.A4, Browser: "/bin/false", BaseUrl: null);
        var terminal = new Terminal(output, error, IsInteractive: false, Colour: false);
        var fault = Assert.Throws<IOException>(
            () => PdfCommand.Run(options, PlainTheme.Create(), terminal, new Disk(LinkBeforeFirst(step))));
        Assert.Equal(Refusal, fault.Message);
        AssertNothingIsWritten();
    }

    private Action<DiskStep, string> LinkBeforeFirst(string step, string inPath = "") => (taken, path) =>
    {
        if (taken.ToString() != step || !path.Contains(inPath, StringComparison.Ordinal) || _linked is not null)
            return;
        _linked = path;
        File.CreateSymbolicLink(path, _valley.PathOf(step == nameof(DiskStep.Create) ? "precious.txt" : "elsewhere"));
    };

    private string InRoot(string message) => message.Replace(_valley.Root, "ROOT", StringComparison.Ordinal);

    private void AssertNothingIsWritten()
    {
        Assert.Equal("precious", _valley.Read("precious.txt"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_valley.PathOf("elsewhere")));
    }
}
