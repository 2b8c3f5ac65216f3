using Dossier.Diagnostics;

namespace Dossier.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title", "title kind by to")]
    [InlineData("alias", "aliases", "name aliases names")]
    [InlineData("sources", "source", "source sauce")]
    [InlineData("kid", "kind", "kind by to")]
    [InlineData("night-pya", "night-pay", "night-pay shore-leave")]
    [InlineData("of", null, "by to as")]
    [InlineData("for", null, "by to as")]
    [InlineData("some", null, "full excerpts none")]
    [InlineData("zodiac", null, "name kind aliases")]
    [InlineData("", null, "name kind")]
    [InlineData("kind", null, "")]
    [InlineData("boat", "bolt", "coal bolt oath")]
    public void Of_finds_the_name_that_was_meant(string name, string? expected, string candidates) =>
        Assert.Equal(expected, NearestName.Find(name, candidates.Split(' ')));

    [Fact]
    public void Of_takes_the_first_by_code_point_of_equally_near_names()
    {
        Assert.Equal("cat", NearestName.Find("xat", ["hat", "cat"]));
        Assert.Equal("cat", NearestName.Find("xat", ["cat", "hat"]));
    }

    [Fact]
    public void Of_wastes_no_time_on_a_name_of_a_million_letters() =>
        Assert.Null(NearestName.Find(new string('a', 1_000_000), ["kind", "name"]));
}
