using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("the very same words", "the very same words", "the very same words")]
    [InlineData("we will not sail", "we will sail", "we will[- not-] sail")]
    [InlineData("we will sail", "we will not sail", "we will{+ not+} sail")]
    [InlineData("pack it up and beat it", "pack up and leave it", "pack[- it-] up and[- beat-]{+ leave+} it")]
    [InlineData("‘quoted’ words", "'quoted' words", "‘quoted’ words")]
    [InlineData("one", "two", "[-one-]{+two+}")]
    [InlineData("雨は待たない", "雨は待つ", "雨は待[-たない-]{+つ+}")]
    public void Compare_says_what_only_one_of_them_has(string first, string second, string expected) =>
        Assert.Equal(expected, string.Concat(WordComparison.Compare(first, second).Select(run => run.Change switch
        {
            WordChange.OnlyFirst => $"[-{run.Text}-]",
            WordChange.OnlySecond => $"{{+{run.Text}+}}",
            _ => run.Text,
        })));

    [Fact]
    public void Of_texts_too_long_to_compare_the_same_ends_are_still_the_same()
    {
        var (ours, theirs) = (Middle("a"), Middle("b"));
        Assert.Equal(
            [
                new("We met", WordChange.Same), new($" {ours}", WordChange.OnlyFirst),
                new($" {theirs}", WordChange.OnlySecond),
                new(" and left.", WordChange.Same)
            ],
            WordComparison.Compare($"We met {ours} and left.", $"We met {theirs} and left."));

        static string Middle(string letter) => string.Join(' ', Enumerable.Range(0, 1_100).Select(n => $"{letter}{n}"));
    }

    [Fact]
    public void Likeness_is_the_share_of_the_shorter_text_in_runs_of_words() =>
        Assert.Equal(0.5, WordComparison.Likeness("we will not sail", "today, they said, we will all sail"));
}
