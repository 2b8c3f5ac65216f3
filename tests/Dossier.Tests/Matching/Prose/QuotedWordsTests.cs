using Dossier.Matching.Prose;

namespace Dossier.Tests.Matching.Prose;

public sealed class QuotedWordsTests
{
    private const string Passage =
        "We have\n not been asked, and we’ve had “14 letters” but\u00a0no answer. The boats […] aren’t ready";

    [Theory]
    [InlineData("We have not been asked")]
    [InlineData("we have not been asked,")]
    [InlineData("Not been asked.")]
    [InlineData("and we've had ‘14 letters’ but no answer,")]
    [InlineData("“14 letters”")]
    [InlineData("‘14 letters.’")]
    [InlineData("We have … no answer")]
    [InlineData("we have ... 14 letters […] but no answer.")]
    [InlineData("[W]e have not been asked … [t]he boats")]
    [InlineData("We [the crews] have not been asked")]
    [InlineData("… not been asked …")]
    [InlineData("The boats […] aren’t ready")]
    [InlineData("The boats … aren't ready")]
    public void Words_stand_in_a_passage(string words) =>
        Assert.True(QuotedWords.From(words)!.PlaceIn(new QuotableText(Passage)) >= 0);

    [Theory]
    [InlineData("We have been asked")]
    [InlineData("we Have not been asked")]
    [InlineData("we’ve had 14 letters")]
    [InlineData("4 letters")]
    [InlineData("are ready")]
    [InlineData("The boats aren’t ready")]
    [InlineData("asked and we’ve had")]
    [InlineData("not been asked!")]
    [InlineData("no answer … not been asked")]
    [InlineData("We [have] not been askd")]
    [InlineData("not be[en] asked")]
    [InlineData("boat[s]")]
    public void Other_words_do_not(string words) =>
        Assert.Equal(-1, QuotedWords.From(words)!.PlaceIn(new QuotableText(Passage)));

    [Theory]
    [InlineData("…")]
    [InlineData("[x]")]
    [InlineData("...")]
    public void Nothing_is_quoted_where_all_is_left_out(string words) => Assert.Null(QuotedWords.From(words));
}
