using Dossier.App;
using Dossier.App.Reporting;

namespace Dossier.Tests.App;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "error: name a command: build, check, fix, pdf, coverage, changes, theme, explain\nTry: dossier --help\n")]
    [InlineData("chek", "error: unknown command or option “chek”; did you mean “check”?\nTry: dossier --help\n")]
    [InlineData(
        "check --jsn", "error: unknown command or option “--jsn”; did you mean “--json”?\nTry: dossier check --help\n")]
    [InlineData("check --root /no/such", "error: --root: there is no folder “/no/such”\nTry: dossier check --help\n")]
    [InlineData(
        "build --output", "error: Required argument missing for option: '--output'.\nTry: dossier build --help\n")]
    [InlineData(
        "build --base-url ftp://x/",
        "error: --base-url: “ftp://x/” is not where a site can be served; write it like https://example.org/dossier/\n"
        + "Try: dossier build --help\n")]
    [InlineData(
        "build --base-url https://x/?a",
        "error: --base-url: “https://x/?a” has “?” or “#” in it, and a site is served from a folder; write the "
        + "address up to there\nTry: dossier build --help\n")]
    [InlineData("pdf --browser /no/such", "error: --browser: there is no file “/no/such”\nTry: dossier pdf --help\n")]
    [InlineData("theme", "error: name a command: list, eject\nTry: dossier theme --help\n")]
    [InlineData(
        "theme lst", "error: unknown command or option “lst”; did you mean “list”?\nTry: dossier theme --help\n")]
    [InlineData(
        "theme eject", "error: Required argument 'PATH' missing for command: 'eject'.\nTry: dossier theme eject --help\n")]
    [InlineData("explain DOS999", "error: there is no rule “DOS999”; did you mean “DOS009”?\n")]
    public void What_is_not_understood_ends_with_2(string typed, string error) =>
        Assert.Equal(new Run(2, "", error), Type(typed));

    [Theory]
    [InlineData("explain DOS014")]
    [InlineData("explain dos014")]
    public void Explain_begins_with_the_rule(string typed)
    {
        var run = Type(typed);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("DOS014 error: unknown key\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_lists_every_rule()
    {
        var run = Type("explain");
        Assert.Equal(Dossier.Diagnostics.Rules.All.Length, run.Out.Count(c => c == '\n'));
        Assert.Contains("DOS043  warning  quotation differs in typography\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_go_to_standard_output()
    {
        Assert.Contains("explain <CODE>", Type("--help").Out, StringComparison.Ordinal);
        Assert.Contains("eject <PATH>", Type("theme --help").Out, StringComparison.Ordinal);
        Assert.Contains("--base-url <URL>", Type("build --help").Out, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", Type("--version").Out);
    }

    private static Run Type(string typed)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = DossierProgram.Run(
            typed.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            PlainTheme.Create(),
            new Terminal(output, error, IsInteractive: false, Colour: false));
        return new Run(code, output.ToString(), error.ToString());
    }
}
