using Dossier.Loading;

namespace Dossier.Tests.Loading;

public sealed class ControlCharactersTests
{
    [Theory]
    [InlineData("plain\ttext\r\n🌊\u0085", -1)]
    [InlineData("a\u0000", 1)]
    [InlineData("\u007f", 0)]
    [InlineData("ab\ufffe", 2)]
    [InlineData("ab\uffff", 2)]
    public void IndexIn_finds_what_XML_does_not_allow(string text, int index) => Assert.Equal(index, ControlCharacters.IndexIn(text));

    [Fact]
    public void MakeVisible_moves_no_offset() =>
        Assert.Equal("a␀b␛c␡d\ufffde\ufffdf\tg\r\n", ControlCharacters.MakeVisible("a\0b\u001bc\u007fd\ufffee\uffff\u0066\tg\r\n"));
}
