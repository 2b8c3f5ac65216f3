using Dossier.App;
using Dossier.App.Reporting;
using Dossier.Tests.Cases;

namespace Dossier.Tests.App;

/// <summary>No report has words of an article whose rights allow none: build logs are read by everybody.</summary>
public sealed class RightsReportTests
{
    private static readonly string[] Words =
    [
        "at night", "in that budget", "told the Daily", "14 letters", "the old pay", "nobody may read"
    ];

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--json")]
    [InlineData("build", "--json")]
    [InlineData("fix", "--dry-run")]
    [InlineData("coverage")]
    public void A_report_shows_places_only(params string[] arguments)
    {
        using var dossier = TemporaryDossier.OfCase("rights-none-of-the-dossier");
        using var output = new StringWriter();
        using var error = new StringWriter();
        DossierProgram.Run(
            [arguments[0], "--root", dossier.Root, .. arguments[1..]], PlainTheme.Create(),
            new Terminal(output, error, IsInteractive: false, Colour: false));
        string said = $"{output}{error}";
        Assert.All(Words, words => Assert.DoesNotContain(words, said, StringComparison.Ordinal));
        Assert.Contains(arguments[0] == "coverage" ? "\n" : "seeds/tide.txt:5:172", said, StringComparison.Ordinal);
    }
}
