using System.Text;
using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class OddCharactersTests
{
    [Theory]
    [InlineData("plain “text” — 🌊", "plain “text” — 🌊")]
    [InlineData("zero\u200bwidth", "zero‹U+200B zero-width space›width")]
    [InlineData("soft\u00adhyphen", "soft‹U+00AD soft hyphen›hyphen")]
    [InlineData("no\u00a0break", "no‹U+00A0 no-break space›break")]
    [InlineData("\u202eturned", "‹U+202E›turned")]
    [InlineData("two\nlines", "two‹U+000A›lines")]
    public void Show_names_what_cannot_be_seen(string text, string shown) => Assert.Equal(shown, OddCharacters.Show(text));

    [Fact]
    public void Spell_tells_an_accent_that_is_a_character_from_one_that_is_none() =>
        Assert.Equal("cafe‹U+0301 combining accent› café", OddCharacters.Spell("cafe\u0301 café"));

    [Theory]
    [InlineData(0x2019, "U+2019 right single quotation mark")]
    [InlineData('A', "U+0041")]
    [InlineData(0x1F30A, "U+1F30A")]
    public void Name_tells_characters_apart_that_look_alike(int value, string name) => Assert.Equal(name, OddCharacters.Name(new Rune(value)));
}
