using System.Collections.Immutable;
using System.Globalization;
using Dossier.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Tests.Generators;

/// <summary>What the generators say of code that they cannot generate for.</summary>
public sealed class ViewShapeGeneratorTests
{
    private const string Page = """
        namespace Dossier.SiteModel;

        public abstract record PageView(string Title);

        public sealed record NotePageView(string Title, System.Collections.Immutable.ImmutableArray<NoteView> Notes) : PageView(Title);

        public sealed record NoteView(string Text, bool IsLong);
        """;

    [Fact]
    public void Views_that_templates_can_show_are_generated_for()
    {
        var (messages, generated) = Generate(Page);
        Assert.Empty(messages);
        Assert.Contains("new(\"is_long\", ValueShape.Truth, false, ", generated, StringComparison.Ordinal);
        Assert.Contains("new(\"notes\", new ListShape(NoteView), false, ", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_templates_cannot_show_are_named() => Assert.Equal(
        [
            "DOSGEN1 error: NoteView has members of types that templates cannot show: Said, Weights. "
            + "Give them text, numbers, truth values, enums, views or lists of these.",
        ],
        Generate(Page.Replace(
            "bool IsLong",
            "System.DateTime Said, System.Collections.Immutable.ImmutableArray<double> Weights", StringComparison.Ordinal)).Messages,
        StringComparer.Ordinal);

    [Fact]
    public void A_record_that_no_page_leads_to_may_have_any_members() =>
        Assert.Empty(Generate(Page, "namespace Dossier.Other; public sealed record Draft(System.DateTime Read);").Messages);

    [Fact]
    public void Views_of_one_name_are_named() => Assert.Equal(
        [
            "DOSGEN3 error: Templates know views by their simple name, and NoteView is that of several records: "
            + "global::Dossier.SiteModel.NoteView, global::Dossier.Other.NoteView. Rename all but one.",
        ],
        Generate(Page, "namespace Dossier.Other; public sealed record NoteView(int Number);").Messages,
        StringComparer.Ordinal);

    private static (ImmutableArray<string> Messages, string Generated) Generate(params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            "Views",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            [
                MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(ImmutableArray).Assembly.Location),
            ]);
        var run = CSharpGeneratorDriver.Create(new ViewShapeGenerator()).RunGenerators(compilation).GetRunResult();
        return (
            [
                .. run.Diagnostics.Select(found =>
                    $"{found.Id} {found.Severity.ToString().ToLowerInvariant()}: {found.GetMessage(CultureInfo.InvariantCulture)}"),
            ],
            string.Concat(run.GeneratedTrees.Select(tree => tree.ToString())));
    }
}
