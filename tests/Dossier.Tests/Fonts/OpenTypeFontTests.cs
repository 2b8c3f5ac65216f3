using System.Security.Cryptography;
using Dossier.Fonts;

namespace Dossier.Tests.Fonts;

public sealed class OpenTypeFontTests
{
    /// <summary>The reader is made for these files, and pictures are the same everywhere because the files are.</summary>
    [Theory]
    [InlineData("Inter-Regular.ttf", "41ab0f707a2bfab8133ccdfcdab52282f5f79e5751f43a264805451c7bb95fb8")]
    [InlineData("Inter-SemiBold.ttf", "e8cbc2b88bc4268237ff5e251776d3c54edcb14e015a9e66e4883bde4b55f13f")]
    public void The_fonts_are_known_byte_for_byte(string name, string sha256)
    {
        using var stream = typeof(OpenTypeFont).Assembly.GetManifestResourceStream(name)!;
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    [Fact]
    public void Every_letter_of_the_scripts_that_pictures_have_can_be_drawn()
    {
        foreach (var font in new[] { OpenTypeFont.Regular, OpenTypeFont.SemiBold })
        {
            var letters = Enumerable.Range(0x21, 0x52F - 0x21)
                .Where(character => char.IsLetterOrDigit((char)character) && font.GlyphOf(character) != 0)
                .ToArray();
            Assert.True(letters.Length > 600, $"{letters.Length}");
            Assert.All(letters, letter => Assert.NotEmpty(GlyphMask.Fill(font, font.GlyphOf(letter), 40, 0).Coverage));
        }
    }

    /// <summary>One letter has a curve and a hole, the other is made of two glyphs.</summary>
    [Fact]
    public void A_glyph_covers_the_pixels_of_its_outline() => Assert.Equal(
        [
            "  .::.",
            " .+..+:",
            " +    +",
            " +....+.",
            ".+:::::.",
            " +",
            " ::  .+",
            "  :+++.",
            "",
            "",
            " ::.+",
            "  ::.",
            ":    :",
            "+   +#.",
            "+  .++.",
            "+  + +.",
            "+ :: +.",
            "+:+  +.",
            "++.  +.",
            "+:   +.",
            "",
        ],
        [.. Drawn('e', 14), .. Drawn('й', 14)]);

    [Fact]
    public void A_space_covers_nothing_and_has_a_width()
    {
        int space = OpenTypeFont.Regular.GlyphOf(' ');
        Assert.Empty(GlyphMask.Fill(OpenTypeFont.Regular, space, 40, 0).Coverage);
        Assert.InRange(OpenTypeFont.Regular.AdvanceOf(space), 1, OpenTypeFont.Regular.UnitsPerEm);
    }

    private static IEnumerable<string> Drawn(char letter, int size)
    {
        const string Shades = " .:+#";
        var mask = GlyphMask.Fill(OpenTypeFont.Regular, OpenTypeFont.Regular.GlyphOf(letter), size, 0);
        return mask.Coverage.Chunk(mask.Width).Select(row =>
            string.Concat(row.Select(covered => Shades[covered * 4 / GlyphMask.Full])).TrimEnd());
    }
}
