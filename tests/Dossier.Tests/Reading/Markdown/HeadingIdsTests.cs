using Dossier.Reading.Markdown;

namespace Dossier.Tests.Reading.Markdown;

public sealed class HeadingIdsTests
{
    [Fact]
    public void Equal_headings_are_numbered_and_an_id_that_is_taken_is_passed_over()
    {
        var ids = new HeadingIds();
        Assert.Equal(
            ["h-same", "h-same-3", "h-same-2", "h-same-4", "h-"],
            new[] { "Same", "Same 3", "same", "Same!", "…" }.Select(ids.Next), StringComparer.Ordinal);
    }

    [Fact]
    public void Twenty_thousand_equal_headings_are_not_counted_through_for_each()
    {
        var ids = new HeadingIds();
        Assert.Equal("h-same-20000", Enumerable.Range(0, 20_000).Select(_ => ids.Next("Same")).ToArray()[^1]);
        Assert.Equal((2 * 20_000) - 1, ids.Tried);
    }
}
