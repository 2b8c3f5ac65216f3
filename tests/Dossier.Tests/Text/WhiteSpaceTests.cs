using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("a\u00a0 b", "a\u00a0 b")]
    [InlineData("12\u2007345\u202f%", "12\u2007345\u202f%")]
    [InlineData(" a \n\t b\u3000c ", "a b c")]
    [InlineData("it’s", "it’s")]
    [InlineData(" \n ", "")]
    public void Fold_makes_one_space_of_each_run_and_keeps_no_break_spaces(string text, string folded) =>
        Assert.Equal(folded, WhiteSpace.Fold(text));

    [Fact]
    public void Every_character_that_is_kept_leads_back_to_itself() =>
        Check.QuickThrowOnFailure(Prop.ForAll(RandomText.Any, text =>
        {
            string folded = WhiteSpace.Fold(text);
            return Enumerable.Range(0, folded.Length)
                .All(i => folded[i] == ' ' || text[WhiteSpace.OriginOf(text, i)] == folded[i]);
        }));

    [Fact]
    public void Words_stand_between_white_space_of_any_kind() =>
        Assert.Equal(["a", "b", "c", "d"], WhiteSpace.Words(" a\u00a0b\r\n\tc\u2003d "));

    [Theory]
    [InlineData("x  a b \n", 1, 8, "a b")]
    [InlineData("x  ", 1, 3, "")]
    [InlineData("", 0, 0, "")]
    public void Trim_takes_white_space_off_both_ends_of_a_stretch(string text, int start, int end, string trimmed)
    {
        var stretch = WhiteSpace.Trim(text, new TextSpan(start, end));
        Assert.Equal(trimmed, text[stretch.Start..stretch.End]);
    }
}
