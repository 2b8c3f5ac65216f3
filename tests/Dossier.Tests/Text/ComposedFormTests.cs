using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class ComposedFormTests
{
    [Theory]
    [InlineData("plain-é.txt", "plain-é.txt")]
    [InlineData("pru\u0308fung", "pr\u00fcfung")]
    [InlineData("a\u0323\u0302", "\u1ead")]
    [InlineData("a\u0302\u0323", "\u1ead")]
    [InlineData("\u00e2\u0323", "\u1ead")]
    [InlineData("и\u0306", "й")]
    [InlineData("\u03b1\u0313\u0301\u0345", "\u1f84")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글")]
    [InlineData("か\u3099", "が")]
    [InlineData("a\u0301\u0301", "\u00e1\u0301")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("", "")]
    public void Letters_and_their_accents_become_one_character(string written, string expected)
    {
        Assert.Equal(expected, ComposedForm.Compose(written));
        Assert.Equal(expected, ComposedForm.Compose(expected));
    }
}
