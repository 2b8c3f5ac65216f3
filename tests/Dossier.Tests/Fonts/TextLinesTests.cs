using Dossier.Fonts;

namespace Dossier.Tests.Fonts;

public sealed class TextLinesTests
{
    private static readonly Typeface Face = new(OpenTypeFont.Regular, 40);

    [Theory]
    [InlineData("One line", 500, 3, "", "One line")]
    [InlineData("The council asks the port to pay its crews", 400, 3, "", "The council asks the|port to pay its crews")]
    [InlineData("The council asks the port to pay its crews", 400, 1, "", "The council asks…")]
    // A comma or a dash before the ellipsis would be left dangling, and so would a bracket that opens.
    [InlineData("The council asks, and the port pays", 360, 1, "", "The council asks…")]
    [InlineData("The council asks – the port pays", 370, 1, "", "The council asks…")]
    [InlineData("The council asks (the port pays)", 350, 1, "", "The council asks…")]
    [InlineData("“We ask the port to pay its crews", 370, 1, "”", "“We ask the port…”")]
    [InlineData("“We ask the port", 400, 1, "”", "“We ask the port”")]
    // No line ends at a no-break space.
    [InlineData("The council asks 5\u00A0ports", 360, 3, "", "The council asks|5\u00A0ports")]
    // A word that is wider than a line goes on in the next one; if there is none, nothing of it is shown.
    [InlineData("Donaudampfschifffahrtsgesellschaft", 400, 3, "", "Donaudampfschifffa|hrtsgesellschaft")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 400, 1, "", "…")]
    public void A_text_is_broken_at_words_and_shortened_at_a_word(
        string text, int width, int most, string closing, string lines)
    {
        var broken = TextLines.Break(Face, text, width, most, closing, out bool isWhole);
        Assert.Equal(lines, string.Join('|', broken));
        Assert.Equal(!lines.Contains('…', StringComparison.Ordinal), isWhole);
        Assert.All(broken, line => Assert.InRange(Face.Measure(line), 1, width));
    }

    [Fact]
    public void A_title_has_lines_of_like_widths()
    {
        const string Title = "Presentation of the demands, as three articles tell it";
        var lines = TextLines.Break(Face, Title, 950, 3, "", out _);
        Assert.Equal(["Presentation of the demands, as three articles tell", "it"], lines, StringComparer.Ordinal);
        Assert.Equal(
            ["Presentation of the demands,", "as three articles tell it"],
            TextLines.Balance(Face, Title, 950, lines, ""),
            StringComparer.Ordinal);
    }
}
