using System.Collections.Immutable;
using Dossier.App;
using Dossier.Linking;

namespace Dossier.Tests.Architecture;

/// <summary>Data flows one way. What is lower in these lists is a later stage, and knows those above it.</summary>
public sealed class LayerTests
{
    private static readonly ImmutableArray<ImmutableArray<string>> OfCompiler =
    [
        ["Dossier.Text"],
        ["Dossier.Fonts"],
        ["Dossier.Dates"],
        ["Dossier.Diagnostics"],
        ["Dossier.Model"],
        ["Dossier.Addresses"],
        ["Dossier.Reading.Files", "Dossier.Reading.Yaml", "Dossier.Reading.Urls"],
        ["Dossier.Reading.Markdown"],
        ["Dossier.Reading.Binding"],
        ["Dossier.Matching.Speech"],
        ["Dossier.Matching"],
        ["Dossier.Matching.Prose"],
        ["Dossier.Linking.Relations"],
        ["Dossier.Linking.Positions"],
        ["Dossier.Linking"],
        ["Dossier.Checks", "Dossier.Coverage", "Dossier.Editions", "Dossier.Fixing"],
        ["Dossier.SiteModel"],
        ["Dossier.Interface"],
        ["Dossier.ViewShapes"],
        ["Dossier.Wording"],
        ["Dossier.Charts", "Dossier.StructuredData"],
        ["Dossier.Captions"],
        ["Dossier.Pages.Shared"],
        ["Dossier.Pages.Figures"],
        [
            "Dossier.Pages.Actors", "Dossier.Pages.Changes", "Dossier.Pages.Demands", "Dossier.Pages.Events",
            "Dossier.Pages.General",
            "Dossier.Pages.Positions", "Dossier.Pages.Sources",
        ],
        ["Dossier.Pages.Brief"],
        [
            "Dossier.Outputs.Data", "Dossier.Outputs.Feeds", "Dossier.Outputs.Pictures", "Dossier.Outputs.Previews",
            "Dossier.Outputs.Search",
        ],
        ["Dossier.Outputs"],
        ["Dossier"],
    ];

    private static readonly ImmutableArray<ImmutableArray<string>> OfProgram =
    [
        ["Dossier.App.Writing"],
        ["Dossier.App.Templates"],
        ["Dossier.App.Assembling", "Dossier.App.Comparing", "Dossier.App.Printing", "Dossier.App.Publishing"],
        ["Dossier.App.Reporting"],
        ["Dossier.App.Commands"],
        ["Dossier.App"],
    ];

    [Fact]
    public void No_folder_of_the_compiler_uses_one_of_a_later_stage() =>
        Assert.Equal([], Compiler.UpwardUses(), StringComparer.Ordinal);

    [Fact]
    public void No_folder_of_the_program_uses_one_of_a_later_stage() =>
        Assert.Equal([], Program.UpwardUses(), StringComparer.Ordinal);

    [Fact]
    public void Every_folder_is_in_a_layer() =>
        Assert.Equal([], [.. Compiler.Unplaced(), .. Program.Unplaced()]);

    [Fact]
    public void A_use_against_the_direction_is_named_by_both_of_its_ends() => Assert.Equal(
        [
            "Dossier.Fixing.Fixer uses Dossier.Reading.Yaml.ScalarRewriter",
            "Dossier.Fixing.PartRewriter uses Dossier.Reading.Yaml.YamlNode",
        ],
        new Layers(typeof(Corpus).Assembly, [["Dossier.Fixing"], ["Dossier.Reading.Yaml"]])
            .UpwardUses()
            .Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void A_type_with_parameters_is_seen() => Assert.Contains(
        "Dossier.Model.ForeignName uses Dossier.Text.Located`1<System.String>",
        new Layers(typeof(Corpus).Assembly, [["Dossier.Model"], ["Dossier.Text"]]).UpwardUses(),
        StringComparer.Ordinal);

    [Fact]
    public void The_two_projects_share_no_name_of_a_folder() =>
        Assert.Equal(
            [],
            OfCompiler.SelectMany(layer => layer)
                .Select(Name)
                .Intersect(OfProgram.SelectMany(layer => layer).Select(Name), StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>PLINQ makes code while it runs, which a program compiled ahead of time cannot.</summary>
    [Fact]
    public void No_query_is_run_by_Plinq() => Assert.DoesNotContain(
        "System.Linq.Parallel",
        new[] { typeof(Corpus).Assembly, typeof(DossierProgram).Assembly }
            .SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Select(assembly => assembly.Name), StringComparer.Ordinal);

    private static Layers Compiler => new(typeof(Corpus).Assembly, OfCompiler);

    private static Layers Program => new(typeof(DossierProgram).Assembly, OfProgram);

    private static string Name(string folder) => folder[(folder.LastIndexOf('.') + 1)..];
}
