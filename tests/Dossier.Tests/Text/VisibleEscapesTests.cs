using System.Text;
using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class VisibleEscapesTests
{
    [Theory]
    [InlineData("plain “text” — 🌊", "plain “text” — 🌊")]
    [InlineData("zero\u200bwidth", "zero‹U+200B zero-width space›width")]
    [InlineData("soft\u00adhyphen", "soft‹U+00AD soft hyphen›hyphen")]
    [InlineData("no\u00a0break", "no‹U+00A0 no-break space›break")]
    [InlineData("\u202eturned", "‹U+202E right-to-left override›turned")]
    [InlineData("\u0085\u0001", "‹U+0085 next line›‹U+0001 control character›")]
    [InlineData("a\u2028b\u3164c\u2003d", "a‹U+2028 line separator›b‹U+3164 Hangul filler›c‹U+2003 em space›d")]
    [InlineData(
        "a\ufe0f\U000E0001\ufdd0\U0001FFFF",
        "a‹U+FE0F variation selector›‹U+E0001 tag›‹U+FDD0 noncharacter›‹U+1FFFF noncharacter›")]
    [InlineData("two\nlines", "two‹U+000A line feed›lines")]
    public void Show_names_what_cannot_be_seen(string text, string shown) =>
        Assert.Equal(shown, VisibleEscapes.Show(text));

    [Fact]
    public void Spell_tells_an_accent_that_is_a_character_from_one_that_is_none() =>
        Assert.Equal("cafe‹U+0301 combining accent› café", VisibleEscapes.Spell("cafe\u0301 café"));

    [Theory]
    [InlineData(0x2019, "U+2019 right single quotation mark")]
    [InlineData('A', "U+0041")]
    [InlineData(0x1F30A, "U+1F30A")]
    public void Name_tells_characters_apart_that_look_alike(int value, string name) =>
        Assert.Equal(name, VisibleEscapes.Name(new Rune(value)));
}
