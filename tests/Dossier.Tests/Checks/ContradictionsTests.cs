using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Checks;

public sealed class ContradictionsTests
{
    [Fact]
    public void A_thousand_positions_of_one_day_are_one_contradiction()
    {
        var reports = ReportsOf(Enumerable.Range(0, 1_000).Select(i => (i % 2 == 0, "2030-05-01")));
        var report = Assert.Single(reports);
        Assert.Equal(
            "“crews” withdraws the demand “night-pay” and raises it at the same time, and 998 other passages are for "
            + "or against it then; check the dates and whose position each is",
            report.Message.Text);
        Assert.Equal(999, report.Labels.Length);
    }

    [Fact]
    public void A_change_of_mind_every_day_is_no_contradiction() =>
        Assert.Empty(ReportsOf(Enumerable.Range(0, 28).Select(i => (i % 2 == 0, $"2030-04-{i + 1:00}"))));

    [Theory]
    [InlineData("+2030-04-01 -2030-04-01 +2030-04-03 -2030-04-03", "p0 p1|p2 p3")] // two days
    [InlineData("+2030-04-01 -2030-04-01 +2030-04 -2030-04-20", "p0 p1 p2 p3")] // a month that holds them together
    [InlineData("+2030-04-01 +2030-04-02 -2030-04-02 +2030-04-03", "p1 p2")] // only those that contradict each other
    [InlineData("+2030-04-01/2030-04-09 -2030-04-09/2030-04-12 +2030-04-13", "p0 p1")] // the days that both may mean
    public void What_hangs_together_is_one_report(string positions, string expected)
    {
        var reports = ReportsOf(positions.Split(' ').Select(position => (position[0] == '+', position[1..])));
        Assert.Equal(expected, string.Join('|', reports.Select(report => string.Join(' ', report.Labels
            .Select(place => place.Span)
            .Append(report.Span)
            .Select(span => span.File.Text.Substring(span.Start, span.Length))
            .Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)));
    }

    private static Diagnostic[] ReportsOf(IEnumerable<(bool Raises, string Said)> positions)
    {
        using var dossier = TemporaryDossier.OfBase();
        var (text, passages) = (new StringBuilder("Title\n\n"), new StringBuilder());
        foreach (var (i, (raises, said)) in positions.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"“Words number {i} stand here,” said Moll.\n\n");
            passages.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: p{i}, quote: Words number {i} stand here, by: [moll], for: [crews], said: {said}, "
                + $"positions: {{night-pay: {(raises ? "raises" : "withdraws")}}}}}\n");
        }

        dossier.WriteSource(
            "said",
            text.ToString(),
            $"title: Title\ntype: article-newspaper\nissued: 2030-05-01\npassages:\n{passages}");
        return [.. Compiler.Compile(dossier.Root).Diagnostics.Where(diagnostic => diagnostic.Code == "DOS052")];
    }
}
