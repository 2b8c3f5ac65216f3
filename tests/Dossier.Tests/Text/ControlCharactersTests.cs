using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class ControlCharactersTests
{
    [Theory]
    [InlineData("plain\ttext\r\n🌊\u00a0\U0003FFFD", -1)]
    [InlineData("ab\u0080", 2)]
    [InlineData("🌊\u0085", 2)]
    [InlineData("\u009f", 0)]
    [InlineData("a\ufdd0", 1)]
    [InlineData("a\ufdef", 1)]
    [InlineData("🌊\U0001FFFE", 2)]
    [InlineData("a\U0010FFFF\0", 1)]
    [InlineData("\ud83f", -1)]
    [InlineData("a\u0000", 1)]
    [InlineData("\u007f", 0)]
    [InlineData("ab\ufffe", 2)]
    [InlineData("ab\uffff", 2)]
    public void IndexIn_finds_controls_and_noncharacters(string text, int index) =>
        Assert.Equal(index, ControlCharacters.IndexIn(text));

    [Fact]
    public void MakeVisible_moves_no_offset() =>
        Assert.Equal("a�b�c�d\ud83f", ControlCharacters.MakeVisible("a\u0080b\ufdd0c\U0001FFFEd\ud83f"));

    [Fact]
    public void MakeVisible_has_a_picture_for_each_control_of_C0() =>
        Assert.Equal(
            "a␀b␛c␡d\ufffde\ufffdf\tg\r\n",
            ControlCharacters.MakeVisible("a\0b\u001bc\u007fd\ufffee\uffff\u0066\tg\r\n"));
}
