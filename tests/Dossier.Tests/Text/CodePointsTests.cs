using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 1, 3, 2)]
    [InlineData("a🌊b", 0, 4, 3)]
    [InlineData("a🌊b", 0, 2, 2)]
    [InlineData("a🌊b", 2, 4, 2)]
    [InlineData("\ud83c\ud83c", 0, 2, 2)]
    [InlineData("e\u0301", 0, 2, 2)]
    public void Count_takes_a_pair_for_one_and_half_a_pair_for_one(string text, int start, int end, int count) =>
        Assert.Equal(count, new LineIndex(text).CodePointsBetween(start, end));
}
