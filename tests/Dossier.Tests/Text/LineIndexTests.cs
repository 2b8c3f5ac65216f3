using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("😀x", 2, 1, 2)]
    [InlineData("", 0, 1, 1)]
    public void Locate_counts_lines_and_code_points_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineIndex(text).Locate(offset));

    [Fact]
    public void LineAt_leaves_the_line_end_out() =>
        Assert.Equal("second", new LineIndex("first\r\nsecond\r\nthird").LineAt(9));
}
