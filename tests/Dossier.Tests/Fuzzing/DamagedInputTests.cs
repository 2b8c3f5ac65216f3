using Dossier.Fuzzing;
using Dossier.Fuzzing.Targets;

namespace Dossier.Tests.Fuzzing;

/// <summary>
/// 10,000 inputs, the same in every run; <c>tests/fuzz.sh</c> tries others for as long as one likes. What a run there has
/// found stands in <c>Corpus/once-broken</c> as a file that begins with the name of its target, and is tried here for ever.
/// </summary>
public sealed class DamagedInputTests
{
    public static TheoryData<string> OnceBroken => [.. Directory.GetFiles(Examples.OnceBroken).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("yaml", 2_000)]
    [InlineData("records", 1_000)]
    [InlineData("pages", 1_500)]
    [InlineData("articles", 1_000)]
    [InlineData("editions", 1_500)]
    [InlineData("dates", 2_000)]
    [InlineData("addresses", 800)]
    [InlineData("command-lines", 200)]
    public void No_damage_breaks_the_program(string target, int inputs) => new Campaign(findings: null).Run(Named(target), inputs, seed: 1);

    [Theory]
    [MemberData(nameof(OnceBroken))]
    public void What_once_broke_it_no_longer_does(string file) =>
        new Campaign(findings: null).Try(Named(file[..file.LastIndexOf('-')]), File.ReadAllBytes(Path.Combine(Examples.OnceBroken, file)));

    [Fact]
    public void Every_target_is_tried() => Assert.Equal(
        "yaml records pages articles editions dates addresses command-lines",
        string.Join(' ', FuzzTargets.All.Select(target => target.Name)));

    [Fact]
    public void A_broken_promise_is_told_with_its_input()
    {
        var target = new FuzzTarget("broken", _ => throw new InvalidOperationException("no such page"), new([]));
        var told = Assert.Throws<BrokenPromiseException>(() => new Campaign(findings: null).Try(target, [1, 2, 3]));
        Assert.StartsWith("broken failed for this input, in Base64:\nAQID\nSystem.InvalidOperationException: no such page\n", told.Message, StringComparison.Ordinal);
    }

    private static FuzzTarget Named(string name) => FuzzTargets.All.Single(target => target.Name == name);
}
