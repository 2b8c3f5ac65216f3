using Dossier.Fuzzing;
using Dossier.Fuzzing.Targets;

namespace Dossier.Tests.Fuzzing;

/// <summary>
/// 10,000 inputs, the same in every run; <c>tests/fuzz.sh</c> tries others for as long as one likes. What a run there
/// has found stands in <c>Corpus/once-broken</c> as a file that begins with the name of its target, and is tried here
/// for ever.
/// </summary>
public sealed class DamagedInputTests
{
    private static readonly OrderedDictionary<string, int> Inputs = new(StringComparer.Ordinal)
    {
        ["yaml"] = 2_000,
        ["records"] = 1_000,
        ["pages"] = 1_500,
        ["articles"] = 1_000,
        ["editions"] = 1_500,
        ["dates"] = 2_000,
        ["addresses"] = 800,
        ["command-lines"] = 200,
    };

    public static TheoryData<string> Targets => [.. Inputs.Keys];

    public static TheoryData<string> OnceBroken =>
        [.. Directory.GetFiles(Examples.OnceBroken)
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_damage_breaks_the_program(string target) =>
        new Campaign(findings: null).Run(Named(target), Inputs[target], seed: 1);

    [Theory]
    [MemberData(nameof(OnceBroken))]
    public void What_once_broke_it_no_longer_does(string file) =>
        new Campaign(findings: null).Try(
            Named(file[..file.LastIndexOf('-')]), File.ReadAllBytes(Path.Combine(Examples.OnceBroken, file)));

    [Fact]
    public void Ten_thousand_inputs_are_tried_and_some_on_every_target()
    {
        Assert.Equal(FuzzTargets.All.Select(target => target.Name), Inputs.Keys, StringComparer.Ordinal);
        Assert.Equal(10_000, Inputs.Values.Sum());
    }

    [Fact]
    public void Undamaged_examples_become_pages_of_a_site()
    {
        AssertRendered("records", SmallDossier.TryRecord);
        AssertRendered("pages", SmallDossier.TryPage);
        AssertRendered("articles", SmallDossier.TryArticle);
    }

    [Fact]
    public void An_article_with_a_byte_order_mark_becomes_pages_as_well() =>
        Assert.Equal(
            SmallDossier.TryArticle([.. "The boats are ready.\n"u8]),
            SmallDossier.TryArticle([.. "\ufeffThe boats are ready.\n"u8]));

    [Fact]
    public void A_broken_promise_is_told_with_its_input()
    {
        var target = new FuzzTarget("broken", _ => throw new InvalidOperationException("no such page"), new([]));
        var told = Assert.Throws<BrokenPromiseException>(() => new Campaign(findings: null).Try(target, [1, 2, 3]));
        Assert.StartsWith(
            "broken failed for this input, in Base64:\nAQID\nSystem.InvalidOperationException: no such page\n",
            told.Message,
            StringComparison.Ordinal);
    }

    private static void AssertRendered(string target, Func<byte[], int> pagesOf)
    {
        var examples = Named(target).Examples.Value;
        int rendered = examples.Count(example => pagesOf(example) > 0);
        Assert.True(rendered > examples.Length / 10, $"{target}: {rendered} of {examples.Length}");
    }

    private static FuzzTarget Named(string name) => FuzzTargets.All.Single(target => target.Name == name);
}
