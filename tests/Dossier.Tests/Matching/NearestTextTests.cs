using Dossier.Matching;

namespace Dossier.Tests.Matching;

public sealed class NearestTextTests
{
    private const string Seed =
        "Talks failed. “We have not been asked, and we’ve had 14 letters,” said Ina Moll. The crews stay ashore.";

    [Theory]
    [InlineData("We have been asked, and", "We have not been asked, and", "We have {+not+} been asked, and")]
    [InlineData(
        "We have not been asked, and we've had 40 letters",
        "We have not been asked, and we’ve had 14 letters",
        "We have not been asked, and we've had [-40-] {+14+} letters")]
    [InlineData("we have had 14 letters", "and we’ve had 14 letters", "[-we have-] {+and we’ve+} had 14 letters")]
    [InlineData("the Crews stay ashore.", "The crews stay ashore.", "[-the Crews-] {+The crews+} stay ashore.")]
    [InlineData("crews stay ashore today", "crews stay ashore.", "crews stay ashore [-today-] {+.+}")]
    [InlineData("Ina Moll, The crews stay", "Ina Moll. The crews stay", "Ina Moll[-,-]{+.+} The crews stay")]
    [InlineData("crevs", "crews", "[-crevs-] {+crews+}")]
    [InlineData("stay now", "stay ashore", "stay [-now-] {+ashore+}")]
    [InlineData("only letters", "14 letters", "[-only-] {+14+} letters")]
    [InlineData("lettres again", "letters,", "[-lettres again-] {+letters,+}")]
    [InlineData(
        "the crew stays ashore…", "The crews stay ashore.", "[-the crew stays-] {+The crews stay+} ashore[-…-]{+.+}")]
    [InlineData("le\u0301tters", "letters", "[-le‹U+0301 combining accent›tters-] {+letters+}")]
    [InlineData("failed... “We have", "failed. “We have", "failed[-...-]{+.+} “We have")]
    [InlineData(
        "The cre\u200bws stay ashore.",
        "The crews stay ashore.",
        "The [-cre‹U+200B zero-width space›ws-] {+crews+} stay ashore.")]
    public void Find_shows_what_differs_from_the_nearest_words(string quote, string place, string difference)
    {
        var nearest = NearestText.Find(quote, Seed)!;
        Assert.Equal((place, difference), (Seed[nearest.Place.Start..nearest.Place.End], nearest.Difference));
    }

    [Theory]
    [InlineData("We have been asked, and we've had 14 letters", true)]
    [InlineData("we have not been asked, and we’ve had 40 letters,” said Ina", true)]
    [InlineData("We have been asked by letters, and", false)]
    [InlineData("We have never been told, and we’ve had 14 notes", false)]
    [InlineData("We have not been asked, and we’ve had 14 letters this year", false)]
    [InlineData("Talks failed again.", false)]
    [InlineData("Crews stay ashore", false)]
    public void Only_what_differs_in_a_few_words_can_be_what_was_meant(string quote, bool isClose) =>
        Assert.Equal(isClose, NearestText.Find(quote, Seed)!.IsClose);

    [Fact]
    public void The_end_of_a_very_long_quotation_is_not_taken_on_trust()
    {
        string seed = string.Join(' ', Enumerable.Range(0, 400).Select(n => $"word{n}"));
        Assert.True(NearestText.Find(seed[..1000].Replace("word7 ", "", StringComparison.Ordinal), seed)!.IsClose);
        Assert.False(NearestText.Find(seed.Replace("word7 ", "", StringComparison.Ordinal), seed)!.IsClose);
    }

    [Fact]
    public void Find_compares_scripts_without_spaces_by_their_characters()
    {
        const string seed = "　水利相は二十日、貯水を止める考えはないと述べた。「雨は待たない。だから門も待てない」と語った。";
        var nearest = NearestText.Find("雨は待たない。だから門は待てない", seed)!;
        Assert.Equal(
            ("雨は待たない。だから門も待てない", "雨は待たない。だから門[-は-]{+も+}待てない"),
            (seed[nearest.Place.Start..nearest.Place.End], nearest.Difference));
    }

    [Theory]
    [InlineData("Nothing of that kind was ever written.")]
    [InlineData("Meadow")]
    [InlineData("…")]
    [InlineData("")]
    public void Find_is_silent_where_nothing_is_much_alike(string quote) => Assert.Null(NearestText.Find(quote, Seed));

    [Fact]
    public void Five_hundred_near_misses_in_a_long_article_are_not_all_compared()
    {
        string seed = string.Join(' ', Enumerable.Range(0, 100_000).Select(n => $"word{n}"));
        var near = new NearestText(seed, mostOfAll: 10_000_000);
        var found = Enumerable.Range(0, 500)
            .Select(n => near.Find($"word{n} word{n + 1} wrong word{n + 3} word{n + 4}"))
            .ToArray();
        Assert.Equal(20, found.TakeWhile(nearest => nearest is not null).Count());
        Assert.All(found[20..], Assert.Null);
    }

    [Fact]
    public void A_search_that_is_refused_takes_nothing_from_those_that_follow()
    {
        string seed = string.Join(' ', Enumerable.Range(0, 1_000).Select(n => $"word{n}"));
        var near = new NearestText(seed, mostOfAll: 100_000);
        Assert.Null(near.Find(seed));
        Assert.NotNull(near.Find("word1 word2 wrong word4 word5"));
    }

    [Fact]
    public void What_could_not_be_compared_may_have_a_rival()
    {
        const string Quote = "We have been asked, and";
        var near = new NearestText(Seed, mostOfAll: 200);
        var nearest = near.Find(Quote)!;
        Assert.True(near.HasRival(Quote, nearest));
        Assert.False(new NearestText(Seed).HasRival(Quote, nearest));
    }

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_is_not_spelt() =>
        Assert.Null(NearestText.Find(new string('a', 100_000) + "b", new string('a', 100_000)));

    [Fact]
    public void Find_gives_up_on_a_text_too_long_to_compare() =>
        Assert.Null(NearestText.Find(
            string.Concat(Enumerable.Repeat("word ", 300)), string.Concat(Enumerable.Repeat("other ", 200_000))));
}
