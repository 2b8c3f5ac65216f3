using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Diagnostics;

public sealed partial class RulesTests
{
    // Reported while the site is composed or published; their tests stand there.
    private static readonly string[] ReportedLater = ["DOS070"];

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        string[] codes = [.. Rules.All.Select(rule => rule.Code)];
        Assert.Equal(
            codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.All(codes, code => Assert.Matches("^DOS[0-9]{3}$", code));
    }

    [Fact]
    public void All_holds_every_rule()
    {
        var declared = typeof(Rules)
            .GetFields()
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code);
        Assert.Equal(
            Rules.All.Select(rule => rule.Code), declared.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_case_or_a_test()
    {
        var tested = Directory.GetFiles(TestFolders.Tests, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) == "expected.txt"
                || (file.EndsWith("Tests.cs", StringComparison.Ordinal)
                    && !file.EndsWith("RulesTests.cs", StringComparison.Ordinal)))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            [],
            [.. Rules.All.Select(rule => rule.Code)
                .Except(tested, StringComparer.Ordinal)
                .Except(ReportedLater, StringComparer.Ordinal)],
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_section_in_the_long_form()
    {
        using var stream = typeof(Rules).Assembly.GetManifestResourceStream("Rules.md")!;
        string[] lines = new StreamReader(stream).ReadToEnd().Split('\n');
        Assert.Equal("# Rules", lines[0]);
        Assert.Equal(
            Rules.All.Select(rule => $"## {rule.Code} {rule.Title}"),
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_section_says_something()
    {
        string text = File.ReadAllText(Path.Combine(TestFolders.Tests, "../../src/Dossier/Diagnostics/Rules.md"));
        Assert.All(
            text.Split("\n## ")[1..], section => Assert.True(section.Split('\n', 2)[1].Trim().Length > 80, section));
    }

    [GeneratedRegex("DOS[0-9]{3}")]
    private static partial Regex Code();
}
