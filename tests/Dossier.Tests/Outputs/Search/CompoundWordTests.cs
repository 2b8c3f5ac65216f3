using Dossier.Outputs.Search;

namespace Dossier.Tests.Outputs.Search;

public sealed class CompoundWordTests
{
    [Theory]
    [InlineData("COVID-19 cost 10,000 and her re-election", "covid19 10000 reelection")]
    [InlineData("10 000, 10.000, 1’200’300, 10\u00a0000 and 10\u202f000", "10000 10000 1200300 10000 10000")]
    [InlineData("12,34 1234,567 1,2000 in 2021 300 came", "")]
    [InlineData("The har- bour, har\u00ad bour, state\u2011of\u2010the-art", "harbour harbour stateoftheart")]
    [InlineData("O’Brien and D'Angelo, l’accord, won’t, d’Angelo", "obrien dangelo")]
    [InlineData("U.S.-led 軍-A – a - b", "")]
    [InlineData("", "")]
    public void Words_that_people_also_write_as_one(string text, string expected)
    {
        var joined = new List<string>();
        var compound = new CompoundWord();
        for (int at = 0; SearchWords.Next(text, ref at) is { IsEmpty: false } word;)
            joined.AddRange(SearchWords.Terms(compound.Add(text, at - word.Length, at)));
        joined.AddRange(SearchWords.Terms(compound.Finish(text)));
        Assert.Equal(expected, string.Join(' ', joined));
    }
}
