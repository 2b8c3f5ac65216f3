using Dossier.App.Commands;
using Dossier.App.Printing;
using Dossier.App.Reporting;
using Dossier.App.Writing;

namespace Dossier.Tests.App;

/// <summary>All but the printing, which needs a browser.</summary>
public sealed class PdfCommandTests
{
    [Fact]
    public void Without_a_browser_it_says_how_to_get_one()
    {
        using var valley = new ValleyCopy();
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = PdfCommand.Run(
            new PdfOptions(
                new CheckOptions(valley.Root, Strict: false, Json: false),
                Output: null,
                PaperSize.A4,
                Browser: null,
                BaseUrl: null),
            PlainTheme.Create(), new Terminal(output, error, IsInteractive: false, Colour: false), new Disk());
        const string Expected = """
            error: no Chromium, Chrome or Edge was found, which is needed for printing; name one with --browser or in DOSSIER_CHROMIUM, or install one:
              Debian         apt-get install chromium
              Fedora         dnf install chromium
              Ubuntu         snap install chromium
              macOS          brew install --cask google-chrome
              Windows        winget install Google.Chrome
              anywhere       https://www.google.com/chrome/

            """;
        Assert.Equal(
            new Run(3, ValleyCopy.Checked, ValleyCopy.Warning + Expected),
            new Run(code, output.ToString(), error.ToString()));
        Assert.False(File.Exists(valley.PathOf("brief.pdf")));
    }

    [Fact]
    public void A_mistake_in_the_content_fails_as_in_a_check_and_leaves_what_was_printed()
    {
        using var valley = new ValleyCopy();
        valley.Write("brief.pdf", "printed before");
        valley.Replace("input/actors/dorvas.yaml", "kind: person", "kind: persona");
        Assert.Equal(valley.Run("check"), valley.Run("pdf"));
        Assert.Equal((1, "printed before"), (valley.Run("pdf").ExitCode, valley.Read("brief.pdf")));
    }

    [Fact]
    public void A_browser_that_makes_no_pdf_is_a_failure_that_leaves_what_was_printed()
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "there is no program here that does nothing");
        using var valley = new ValleyCopy();
        valley.Write("brief.pdf", "printed before");
        var run = valley.Run("pdf", "--browser", "/bin/false");
        Assert.Equal(new Run(
            3, ValleyCopy.Checked, ValleyCopy.Warning + "error: /bin/false produced no PDF and exited with 1\n"), run);
        Assert.Equal("printed before", valley.Read("brief.pdf"));
        Assert.Equal(["brief.pdf", "input", "seeds"], valley.Entries, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("--output", "/", "--output: “/” is not a PDF; name a file that ends in .pdf")]
    [InlineData(
        "--output", "input/dossier.yaml", "--output: “input/dossier.yaml” is not a PDF; name a file that ends in .pdf")]
    [InlineData("--paper", "a3", "--paper: unknown size “a3”; use a4 or letter")]
    public void What_cannot_be_printed_to_is_refused_before_anything_is_checked(
        string option, string value, string message)
    {
        using var valley = new ValleyCopy();
        Assert.Equal(new Run(2, "", $"error: {message}\nTry: dossier pdf --help\n"), valley.Run("pdf", option, value));
    }

    [Fact]
    public void A_browser_that_cannot_be_started_is_a_failure()
    {
        using var valley = new ValleyCopy();
        string notes = valley.PathOf("input/dossier.yaml");
        var run = valley.Run("pdf", "--browser", notes);
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(
            ValleyCopy.Warning + "error: ROOT/input/dossier.yaml cannot be started: ",
            run.Error,
            StringComparison.Ordinal);
    }
}
