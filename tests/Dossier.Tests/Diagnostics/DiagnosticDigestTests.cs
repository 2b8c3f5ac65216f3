using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

/// <summary>However many mistakes there are, what is said of them can be read, and all are counted.</summary>
public sealed class DiagnosticDigestTests
{
    [Fact]
    public void A_rule_speaks_twenty_times_a_file()
    {
        var digest = DiagnosticDigest.Choose(
            [
                .. Mistakes(Rules.UnknownKey, "a", 25),
                .. Mistakes(Rules.UntiedTelling, "a", 3),
                .. Mistakes(Rules.UnknownKey, "b", 20),
            ]);
        Assert.Equal(20 + 3 + 20, digest.Shown.Length);
        Assert.Equal([new UnshownDiagnostics("DOS014", Severity.Error, 5)], digest.Unshown);
    }

    [Fact]
    public void A_rule_speaks_two_hundred_times_a_run()
    {
        var digest = DiagnosticDigest.Choose(
            Enumerable.Range(0, 100).SelectMany(file => Mistakes(Rules.UnusedSeed, $"{file}", 3)));
        Assert.Equal(200, digest.Shown.Length);
        Assert.Equal([new UnshownDiagnostics("DOS037", Severity.Warning, 100)], digest.Unshown);
    }

    [Fact]
    public void One_that_is_not_shown_is_said_in_one_line() => Assert.Equal(
        "DOS014: 1 more error of this rule is not shown, because at most 20 of a file and 200 of a run are; fix some, "
        + "and run this again\n",
        DiagnosticText.Format(new UnshownDiagnostics("DOS014", Severity.Error, 1), colour: false));

    [Fact]
    public void A_mistake_of_many_places_has_the_first_and_the_number_of_the_rest()
    {
        var file = new SourceFile("input/actors/x.yaml", FileKind.Actor, "name: x");
        var mistake = file.At(0)
            .Report(
                Rules.UnknownId, $"m", [.. Enumerable.Range(0, 1_000).Select(i => new Label(file.At(i % 7), $"{i}"))]);
        var shown = Assert.Single(DiagnosticDigest.Choose([mistake]).Shown);
        Assert.Equal((20, 980), (shown.Labels.Length, shown.MoreLabels));
        Assert.EndsWith(
            "      = and 995 more places\n", DiagnosticText.Format(shown, colour: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_has_so_many_notes_of_so_many_characters() => Assert.Equal(
        [.. Enumerable.Repeat(new string('m', 2_000) + "…", 41), "and 50 more lines"],
        LinesShown(Enumerable.Repeat(new string('m', 5_000), 90)),
        StringComparer.Ordinal);

    [Fact]
    public void A_mistake_of_short_notes_has_as_many() => Assert.Equal(
        [.. Enumerable.Repeat("m", 41), "and 50 more lines"],
        LinesShown(Enumerable.Repeat("m", 90)),
        StringComparer.Ordinal);

    [Fact]
    public void One_note_more_is_one_line() =>
        Assert.Equal("and 1 more line", LinesShown(Enumerable.Repeat("m", 41))[^1]);

    [Fact]
    public void A_hundred_thousand_mistakes_are_as_long_as_a_thousand()
    {
        Assert.Equal(Length(1_000), Length(100_000), 10.0);

        static int Length(int mistakes)
        {
            var digest = DiagnosticDigest.Choose(Mistakes(Rules.UnknownKey, "a", mistakes));
            return string.Concat(digest.Shown.Select(one => DiagnosticText.Format(one, colour: false))
                .Concat(digest.Unshown.Select(one => DiagnosticText.Format(one, colour: false)))).Length;
        }
    }

    // The message and the notes of a mistake that has as many notes as there are lines, and the longest line as its
    // message.
    private static string[] LinesShown(IEnumerable<string> lines)
    {
        var mistake = new SourceFile("x", FileKind.Actor, "")
            .At(0)
            .Report(Rules.UnknownId, $"{lines.First().AsKnown()}") with
        {
            Notes = [.. lines.Select(line => (Message)$"{line.AsKnown()}")],
        };
        string text = DiagnosticText.Format(Assert.Single(DiagnosticDigest.Choose([mistake]).Shown), colour: false);
        return [.. text.TrimEnd('\n')
            .Split('\n')
            .Select(line => line.Replace("x:1:1: error DOS030: ", "", StringComparison.Ordinal)
                .Replace("      = ", "", StringComparison.Ordinal))];
    }

    private static IEnumerable<Diagnostic> Mistakes(Rule rule, string name, int count)
    {
        var file = new SourceFile($"input/actors/{name}.yaml", FileKind.Actor, "name: x");
        return Enumerable.Range(0, count).Select(i => file.At(0).Report(rule, $"m"));
    }
}
