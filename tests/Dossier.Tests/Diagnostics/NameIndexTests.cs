using Dossier.Diagnostics;

namespace Dossier.Tests.Diagnostics;

public sealed class NameIndexTests
{
    private static readonly string[] Many = [.. Enumerable.Range(0, 10_000).Select(
        i => $"actor-{i * 7919 % 10_000:00000}-of-the-port")];

    [Theory]
    [InlineData("actor-01234-of-the-prot", "actor-01234-of-the-port")] // at the end
    [InlineData("acotr-01234-of-the-port", "actor-01234-of-the-port")] // at the beginning
    [InlineData("actor-01234of-the-port", "actor-01234-of-the-port")] // in between
    [InlineData("something-else-altogether", null)]
    public void Of_ten_thousand_names_the_nearest_is_found(string name, string? expected) =>
        Assert.Equal(expected, new NameIndex(Many).Nearest(name));

    [Fact]
    public void Of_a_few_names_all_are_compared() =>
        Assert.Equal("harbour-crews", new NameIndex(["harbour-crews", "port-crews"]).Nearest("xarbour-crewx"));

    [Fact]
    public void A_name_is_compared_with_160_of_a_hundred_thousand()
    {
        Assert.Equal(160, Compared(160));
        Assert.Equal(160, Compared(100_000));

        // Its neighbours forwards are others than backwards.
        static int Compared(int names)
        {
            var index = new NameIndex(
                Enumerable.Range(0, names).Select(
                    i => $"known-actor-{i:000000}-{(names - i) * 7919L % 1_000_003:0000000}"));
            index.Nearest($"known-actor-{names / 2:000000}-0123456");
            return index.Compared;
        }
    }

    [Fact]
    public void After_a_thousand_hints_nobody_reads_another()
    {
        var index = new NameIndex(Many);
        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.NotNull(index.Nearest("actor-01234-of-the-prot")));
        int compared = index.Compared;
        Assert.Null(index.Nearest("actor-01234-of-the-prot"));
        Assert.Equal(compared, index.Compared);
    }
}
