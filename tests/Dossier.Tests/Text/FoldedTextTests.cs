using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("“a\r\n  b’\u00a0\u202fc", "\"a b' c")]
    [InlineData("", "")]
    [InlineData("🌊\n\n🐟", "🌊 🐟")]
    [InlineData("„a‟ ‚b‛ «c»", "\"a\" 'b' «c»")]
    [InlineData("A—b…", "A—b…")]
    public void Of_folds_white_space_and_quotation_marks_and_nothing_else(string text, string folded) =>
        Assert.Equal(folded, FoldedText.From(text).Text);

    [Fact]
    public void Every_stretch_leads_back_to_where_it_came_from() =>
        Check.QuickThrowOnFailure(Prop.ForAll(RandomText.Any, text =>
        {
            var folded = FoldedText.From(text);
            for (int start = 0; start < folded.Text.Length; start++)
            {
                for (int end = start + 1; end <= folded.Text.Length; end++)
                {
                    string origin = text[folded.OriginOf(start)..folded.EndOf(end)];
                    string again = FoldedText.From(origin).Text;
                    if (again != folded.Text[start..end])
                        return false;
                }
            }

            return folded.OriginOf(folded.Text.Length) == text.Length;
        }));

    [Fact]
    public void A_run_of_white_space_begins_and_ends_with_its_first_character()
    {
        var folded = FoldedText.From("a  b");
        Assert.Equal((1, 2, 3, 4), (folded.OriginOf(1), folded.EndOf(2), folded.OriginOf(2), folded.EndOf(3)));
    }

    [Fact]
    public void Straighten_moves_no_offset() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(RandomText.Any, text => FoldedText.Straighten(text).Length == text.Length));

    [Fact]
    public void Fold_knows_every_character_that_is_folded() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => $"a{(char)c}b"),
        words => Assert.Equal(FoldedText.From(words).Text, FoldedText.Fold(words)));
}
