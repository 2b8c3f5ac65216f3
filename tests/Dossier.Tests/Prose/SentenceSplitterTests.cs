using Dossier.Prose;

namespace Dossier.Tests.Prose;

public sealed class SentenceSplitterTests
{
    /// <summary>Bars stand where sentences end; an asterisk is a citation.</summary>
    [Theory]
    [InlineData("It rains.| It pours.")]
    [InlineData("One stop only")]
    [InlineData("Does it rain?| It does!| Well…| Nearly.")]
    [InlineData("It rains. *| It pours. * *| Nobody minds. *")]
    [InlineData("It rains *. It pours.", "It rains *.| It pours.")]
    [InlineData("It rains. * It pours.", "It rains. *| It pours.")]
    [InlineData("On Dec. 17 they met.| On Jan. 9 they spoke.")]
    [InlineData("Mr. Lind met Dr. Moll and Gen. Hale in St. Orm.| They spoke.")]
    [InlineData("The U.S. Senate and J. P. Moll agreed.")]
    [InlineData("They met in the U.S.| The talks failed.")]
    [InlineData("They came at 5 p.m. and left.")]
    [InlineData("See No. 5 of the list.| No.| That was all.")]
    [InlineData("It is 40.5 metres, i.e. too much.")]
    [InlineData("“It rains.”| “It pours,” she said.")]
    [InlineData("“Why?” he asked.| Nobody knew.")]
    [InlineData("“It rains. It pours.” Nobody knew.", "“It rains.| It pours.”| Nobody knew.")]
    [InlineData("He said … Lind was late.")]
    [InlineData("It was loud....| We left.")]
    [InlineData("(It rains.)| It pours.")]
    [InlineData("雨は待たない。|門も待てない。")]
    [InlineData("Βρέχει.| Άνοιξε η πόρτα.")]
    [InlineData("هل تمطر؟| نعم.")]
    [InlineData("A path like dossier.yaml or a#b.c stays whole.")]
    [InlineData("  It rains.|   It pours.  ")]
    [InlineData("")]
    public void A_sentence_ends_where_another_begins(string text, string? marked = null)
    {
        marked ??= text;
        string plain = marked.Replace("|", "", StringComparison.Ordinal).Replace('*', SentenceSplitter.Citation);
        var expected = marked.Split('|').Select(part => part.Replace('*', SentenceSplitter.Citation).Trim()).Where(part => part.Length > 0);
        Assert.Equal(expected, SentenceSplitter.Split(plain).Select(span => plain[span.Start..span.End]), StringComparer.Ordinal);
    }
}
