using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

public sealed class ParagraphsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("one", "one")]
    [InlineData("one\ntwo\n\nthree", "one\ntwo|three")]
    [InlineData("one\r\ntwo\r\n\r\nthree\r\n", "one\r\ntwo|three")]
    [InlineData("one\r\rtwo", "one|two")]
    [InlineData("\n\n  one \n \t \n　二 \n", "one|二")]
    [InlineData("one\n\u00a0\ntwo", "one|two")]
    public void In_parts_a_text_at_empty_lines(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Paragraphs.In(text).Select(span => text[span.Start..span.End])));

    [Fact]
    public void Paragraphs_never_overlap_and_hold_all_that_is_not_space() =>
        Check.QuickThrowOnFailure(Prop.ForAll(RandomText.Any, text =>
        {
            var spans = Paragraphs.In(text);
            int at = 0;
            foreach (var span in spans)
            {
                if (span.Start < at
                    || span.Length == 0
                    || char.IsWhiteSpace(text[span.Start])
                    || char.IsWhiteSpace(text[span.End - 1])
                    || !string.IsNullOrWhiteSpace(text[at..span.Start]))
                    return false;
                at = span.End;
            }

            return string.IsNullOrWhiteSpace(text[at..]);
        }));
}
