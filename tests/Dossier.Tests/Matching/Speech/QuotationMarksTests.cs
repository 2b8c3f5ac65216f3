using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Matching.Speech;

public sealed class QuotationMarksTests
{
    [Theory]
    // English
    [InlineData("He said “we go” and left.", "we go")]
    [InlineData("He said \"we go\" and \"stay\".", "we go|stay")]
    [InlineData("‘We go,’ she said, ‘soon.’", "We go,|soon.")]
    [InlineData("'We go,' she said.", "We go,")]
    [InlineData("“We go\" in mixed marks", "We go")]
    [InlineData("\"We go” in mixed marks", "We go")]
    // apostrophes
    [InlineData("They don’t, won’t and can't.", "")]
    [InlineData("The farmers’ league and the crews' boats", "")]
    [InlineData("‘We don’t go,’ she said.", "We don’t go,")]
    [InlineData("'We don't go,' she said.", "We don't go,")]
    [InlineData("in the '90s and '80s", "")]
    [InlineData("a 12\" board", "")]
    // apostrophes at the beginning of a word
    [InlineData("In the '90s the crews' boats were old.", "")]
    [InlineData("In the ‘90s the crews’ boats were old.", "")]
    [InlineData("The class of '68 and the crews' demands", "")]
    [InlineData("'90 per cent are out,' she said.", "90 per cent are out,")]
    [InlineData("'Tis true of the crews' boats.", "")]
    [InlineData("'Tis true,' she said.", "Tis true,")]
    [InlineData("She told 'em of the crews' boats.", "")]
    [InlineData("rock 'n' roll on the crews' boats", "")]
    [InlineData("The word 'round' is short.", "round")]
    [InlineData("Hawai‘i and the crews’ boats", "")]
    // a plural that owns something, a word shortened at its end
    [InlineData("The ‘farmers’ demands’ were read.", "farmers’ demands")]
    [InlineData("(‘the farmers’ demands’)", "the farmers’ demands")]
    [InlineData("‘Hear the farmers’ demands,’ she said.", "Hear the farmers’ demands,")]
    [InlineData("'Hear the farmers' demands,' she said.", "Hear the farmers' demands,")]
    [InlineData(
        "‘The farmers’ and the boatmen’s demands,’ she said, ‘stand.’",
        "The farmers’ and the boatmen’s demands,|stand.")]
    [InlineData("‘We are goin’ home,’ she said.", "We are goin’ home,")]
    [InlineData("‘Rock ’n’ roll is here,’ she said.", "Rock ’n’ roll is here,")]
    [InlineData("‘The two states’ rivers’ waters’, it says.", "The two states’ rivers’ waters")]
    // and a mark that does end there
    [InlineData("The ‘hardliners’ of the farmers’ league", "hardliners")]
    [InlineData("The ‘hardliners’ met the farmers’ league.", "hardliners")]
    [InlineData("The ‘hardliners’ said no.", "hardliners")]
    [InlineData("The ‘hardliners’ met the ‘experts’ today.", "hardliners|experts")]
    [InlineData("the 'hardliners' met the 'experts' today", "hardliners|experts")]
    [InlineData("‘We back the farmers’ Moll said.", "We back the farmers")]
    [InlineData("The ‘hardliners’\n\nmet. The end’", "hardliners")]
    [InlineData("‘It is mine.’ The end’", "It is mine.")]
    // nested: the outermost counts
    [InlineData("“She said ‘go’ to us,” he said.", "She said ‘go’ to us,")]
    [InlineData("‘She said “go” to us,’ he said.", "She said “go” to us,")]
    [InlineData("“the \"so-called\" deal” is off", "the \"so-called\" deal")]
    [InlineData("“the 'so-called' deal” is off", "the 'so-called' deal")]
    // unclosed: to the end of its paragraph, single ones not at all
    [InlineData("She said “we go\nand stay.\n\nThen they left.", "we go\nand stay.")]
    [InlineData("She said ‘we go\nand stay.", "")]
    [InlineData("“One paragraph.\n\n“And another,” she said.", "One paragraph.|And another,")]
    [InlineData("“One.\r\n\r\nNone.", "One.")]
    // a single mark that is repeated where the quotation goes on
    [InlineData("‘One.\n\n‘Two,’ she said.", "One.|Two,")]
    [InlineData("'One.\n\n'Two.\n\n'Three,' she said.", "One.|Two.|Three,")]
    [InlineData(
        "‘We were promised the crews’ lamps.\n\n‘None came,’ she said.",
        "We were promised the crews’ lamps.|None came,")]
    [InlineData("The ‘hardliners’ met the league.\n\n‘We go,’ she said.", "hardliners|We go,")]
    [InlineData("‘Hardliners’ met the league.\n\n‘We go,’ she said.", "Hardliners|We go,")]
    // spelt with several characters
    [InlineData("``We had no pay,'' said Moll.", "We had no pay,")]
    [InlineData("``One.\n\n``Two,'' she said.", "One.|Two,")]
    [InlineData("''We don't go,'' she said.", "We don't go,")]
    [InlineData("'He said 'go'' and left.", "He said 'go")]
    [InlineData(",,Wir fahren'', sagte sie.", "Wir fahren")]
    [InlineData("<<Nous restons au port>>, dit Moll.", "Nous restons au port")]
    [InlineData(">> MOLL: 1 << 3", "")]
    [InlineData("&quot;We go,&quot; said Moll. &#8220;Soon,&#8221; she said.", "We go,|Soon,")]
    [InlineData("the crews&#39; boats don&#39;t &amp; won&#x27;t go", "")]
    [InlineData("She said: &ldquo;We don&rsquo;t go&rdquo; twice.", "We don&rsquo;t go")]
    // ornaments, full width, primes, reversed
    [InlineData("Said ❝We go❞ and “stay”.", "We go|stay")]
    [InlineData("＂We go＂ and ＂stay＂", "We go|stay")]
    [InlineData("〝門は待てない〞と〝水も〟", "門は待てない|水も")]
    [InlineData("‟We go” and „stay‟", "We go|stay")]
    // German, French, Danish, Swedish
    [InlineData("„Wir fahren“, sagte sie.", "Wir fahren")]
    [InlineData("„Wir fahren”, sagte sie.", "Wir fahren")]
    [InlineData("‚Wir fahren‘, sagte sie.", "Wir fahren")]
    [InlineData("« Nous partons », dit-elle.", " Nous partons ")]
    [InlineData("«\u00a0C’est ‹\u00a0oui\u00a0›\u00a0», dit-elle.", "\u00a0C’est ‹\u00a0oui\u00a0›\u00a0")]
    [InlineData("»Vi sejler«, sagde hun.", "Vi sejler")]
    [InlineData("”Vi seglar”, sade hon.", "Vi seglar")]
    // Hebrew, with abbreviations that have a mark within the word
    [InlineData("“הנהר אינו מתנה,” אמר", "הנהר אינו מתנה,")]
    [InlineData("אמר: \"צה\"ל יצא מן העיר\" ושתק", "צה\"ל יצא מן העיר")]
    [InlineData("דובר צה\"ל אמר", "")]
    // Japanese
    [InlineData("「雨は待たない」と語った。『本』も", "雨は待たない|本")]
    [InlineData("「彼は『雨』と言った」と", "彼は『雨』と言った")]
    [InlineData("", "")]
    public void Runs_are_the_stretches_inside_quotation_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotationMarks.Runs(text).Select(run => text[run.Start..run.End])));

    [Theory]
    [InlineData("“We go,\n\nHEADER\n\nand stay,” she said.", "We go,\n\nHEADER\n\nand stay,")]
    [InlineData("\"We go,\nHEADER\n\nand stay,\" she said.", "We go,\nHEADER\n\nand stay,")]
    [InlineData("‘We go,\n\nHEADER\n\nand stay,’ she said.", "We go,\n\nHEADER\n\nand stay,")]
    [InlineData(
        "“We go,\n\nHEADER\n\nand stay,\n\nHEADER\n\nand sing,” she said.",
        "We go,\n\nHEADER\n\nand stay,\n\nHEADER\n\nand sing,")]
    [InlineData("“We go,\n\nHEADER\n\nand stay.\n\n“And sing,” she said.", "We go,\n\nHEADER\n\nand stay.|And sing,")]
    [InlineData("“We go.\n\nHEADER\n\nThey left. “Soon,” she said.", "We go.|Soon,")]
    [InlineData("\"We go.\n\nHEADER\n\nThey left. \"Soon,\" she said.", "We go.|Soon,")]
    [InlineData("“We go.\n\nHEADER\n\nThey left.", "We go.")]
    [InlineData("“We go.\n\nThey left,” she said.", "We go.")]
    public void What_is_left_out_does_not_end_a_quotation(string text, string expected)
    {
        var omitted = Enumerable.Range(0, text.Length)
            .Where(i => text.AsSpan(i).StartsWith("HEADER", StringComparison.Ordinal))
            .Select(i => new TextSpan(i, i + 6));
        Assert.Equal(
            expected,
            string.Join('|', QuotationMarks.Runs(text, [.. omitted]).Select(run => text[run.Start..run.End])));
    }

    [Theory]
    [InlineData("We go", SpeechKind.Direct)]
    [InlineData("“We go,”", SpeechKind.Direct)]
    [InlineData("she said", SpeechKind.Indirect)]
    [InlineData(",” she said, “", SpeechKind.Indirect)]
    [InlineData("go,” she", SpeechKind.Mixed)]
    [InlineData("We go,” she said, “soon", SpeechKind.Mixed)]
    public void KindOf_goes_by_letters_and_digits(string quote, SpeechKind kind)
    {
        const string text = "“We go,” she said, “soon.”";
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        Assert.Equal(
            kind, QuotationMarks.KindOf(text, [new TextSpan(start, start + quote.Length)], QuotationMarks.Runs(text)));
    }

    [Fact]
    public void KindOf_looks_at_every_part()
    {
        const string text = "“We go,” she said, “soon.”";
        Assert.Equal(
            SpeechKind.Direct, QuotationMarks.KindOf(text, [new(1, 6), new(20, 24)], QuotationMarks.Runs(text)));
        Assert.Equal(SpeechKind.Mixed, QuotationMarks.KindOf(text, [new(1, 6), new(9, 12)], QuotationMarks.Runs(text)));
    }
}
