using Dossier.Reading.Files;

namespace Dossier.Tests.Reading.Files;

public sealed class ScrapingRemainsTests
{
    [Theory]
    [InlineData("He said &quot;no&quot;.", "&quot;", "\"")]
    [InlineData("It&#8217;s on", "&#8217;", "’")]
    [InlineData("A &amp; B", "&amp;", "&")]
    [InlineData("â€œWe go", "â€œ", "“")]
    [InlineData("It isnâ€™t", "â€™", "’")]
    [InlineData("two â€\u201d three", "â€\u201d", "—")]
    [InlineData("the cafÃ©", "Ã©", "é")]
    [InlineData("5Â\u00a0000", "Â\u00a0", "\u00a0")]
    [InlineData("Ð\u0094Ð° &amp;", "Ð\u0094", "Д")]
    [InlineData("lost \ufffd letter", "\ufffd", null)]
    public void First_finds_what_collecting_left(string text, string found, string? meant)
    {
        var first = ScrapingRemains.First(text)!;
        Assert.Equal(
            (text.IndexOf(found, StringComparison.Ordinal), found, meant), (first.At, first.Text, first.Meant));
    }

    [Theory]
    [InlineData("AT&T, B&B; R&D;")]
    [InlineData("?a=1&b=2")]
    [InlineData("NÃO, SÃO, ÂNGELA, âge, ESPAÑA, Ðuro")]
    [InlineData("“We go,” she said – 5 €")]
    [InlineData("")]
    public void What_people_write_is_left_alone(string text) => Assert.Null(ScrapingRemains.First(text));
}
