using Dossier.Matching;
using Dossier.Text;

namespace Dossier.Tests.Matching;

public sealed class SeedsTests
{
    private static readonly Seeds Thousand = new(
        Enumerable.Range(0, 1_000).Select(
            i => new SourceFile(
                $"seeds/s{i:000}.txt", FileKind.Seed, $"The boats stay. Word{i} 門は待てない{(i == 7 ? "雨" : "")}")));

    [Theory]
    [InlineData("the boats and Word7 stay", "s007")]
    [InlineData("雨", "s007")]
    [InlineData("nowhere", "")]
    public void Words_are_looked_for_where_the_rarest_of_them_stands(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', Thousand.Having(words, 20).Select(file => file.Name)));

    [Fact]
    public void Of_articles_that_all_have_them_a_few_are_looked_into() =>
        Assert.Equal(20, Thousand.Having("The boats stay", 20).Count());
}
