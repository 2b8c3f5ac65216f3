using Dossier.Fonts;

namespace Dossier.Tests.Fonts;

public sealed class FontTextTests
{
    [Theory]
    [InlineData("Who asks, “whom”?", "Who asks, “whom”?")]
    [InlineData("Straße, où, København, Łódź", "Straße, où, København, Łódź")]
    [InlineData("Київ їсть ґанок; ёлка", "Київ їсть ґанок; ёлка")]
    [InlineData("Αθήνα, Ύδρα", "Αθήνα, Ύδρα")]
    [InlineData("two  spaces\nand a line", "two spaces and a line")]
    [InlineData("« mot »", "« mot »")]
    // Letters and accents that are written as two characters.
    [InlineData("e\u0301te\u0301, и\u0306", "été, й")]
    [InlineData("soft\u00ADhyphen \u2068name\u2069", "softhyphen name")]
    public void A_text_of_a_script_that_the_font_has_can_be_set(string text, string set) =>
        Assert.Equal(set, FontText.Prepare(text));

    [Theory]
    [InlineData("שלום")]
    [InlineData("السلام")]
    [InlineData("和平协议")]
    [InlineData("हिन्दी")]
    [InlineData("Tesk 和平")]
    [InlineData("за\u0301мок")]
    [InlineData("q\u0323")]
    [InlineData("\u202Eabc\u202C")]
    [InlineData("🕊 peace")]
    public void Any_other_cannot(string text) => Assert.Null(FontText.Prepare(text));
}
