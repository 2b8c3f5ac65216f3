using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class SpanIndexTests
{
    [Fact]
    public void Overlapping_finds_what_comparing_with_all_finds()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            TextSpan[] spans = [.. Enumerable.Range(0, random.Next(12)).Select(_ => Span(random))];
            var stretch = Span(random);
            Assert.Equal(
                spans.Index().Where(item => item.Item.Overlaps(stretch)).Select(item => item.Index),
                new SpanIndex(spans).Overlapping(stretch));
        }
    }

    private static TextSpan Span(Random random)
    {
        int start = random.Next(30);
        return new TextSpan(start, start + random.Next(1, 12));
    }
}
