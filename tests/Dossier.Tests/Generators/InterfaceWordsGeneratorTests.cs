using System.Globalization;
using Dossier.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Tests.Generators;

public sealed class InterfaceWordsGeneratorTests
{
    [Fact]
    public void Words_that_can_be_read_are_generated_for()
    {
        var run = Generate("next: Next\npages_of: Pages of “{title}”\n");
        Assert.Empty(run.Diagnostics);
        Assert.Contains(
            "public string PagesOf(string @title) =>", run.GeneratedTrees.Single().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next: Next\nPages: Pages\n", "en.yaml, line 2: the key “Pages” must be in snake_case")]
    [InlineData("days: [one]\n", "en.yaml, line 1: “days” must be a text, or texts by categories")]
    [InlineData("days:\n  one: 1 day\n", "en.yaml, line 2: “days” must have “other”, and only categories of CLDR")]
    public void Words_that_cannot_be_read_are_named_with_their_line(string yaml, string message)
    {
        var found = Generate(yaml).Diagnostics.Single();
        Assert.Equal(
            ("DOSGEN2", DiagnosticSeverity.Error, message),
            (found.Id, found.Severity, found.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static GeneratorDriverRunResult Generate(string yaml) => CSharpGeneratorDriver
        .Create(
            [new InterfaceWordsGenerator().AsSourceGenerator()],
            additionalTexts: [new English(yaml)])
        .RunGenerators(CSharpCompilation.Create("Words"))
        .GetRunResult();

    private sealed class English(string yaml) : AdditionalText
    {
        public override string Path => "theme/words/en.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(yaml);
    }
}
