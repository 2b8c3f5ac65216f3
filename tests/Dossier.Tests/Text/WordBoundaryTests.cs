using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class WordBoundaryTests
{
    [Theory]
    [InlineData("a part", "|a| |part|")]
    [InlineData("NATO's", "|NATO|'|s|")]
    [InlineData("U.S.-Russian", "|U|.|S|.|-|Russian|")]
    [InlineData("they won't go", "|they| |won't| |go|")]
    [InlineData("they WON’T", "|they| |WON’T|")]
    [InlineData("an ’tis", "|an| |’|tis|")]
    [InlineData("about 40.5 and 1,200.", "|about| |40.5| |and| |1,200|.|")]
    [InlineData("in 2030, 14", "|in| |2030|,| |14|")]
    [InlineData("🌊word🚀", "|🌊|word|🚀|")]
    [InlineData("cafe\u0301s", "|cafe\u0301s|")]
    [InlineData("雨は待つ", "|雨|は|待|つ|")]
    [InlineData("か\u3099く", "|か\u3099|く|")]
    [InlineData("𠀀𠀁", "|𠀀|𠀁|")]
    [InlineData("𐍈𐌰", "|𐍈𐌰|")]
    [InlineData("نمی\u200cخواهم", "|نمی\u200cخواهم|")]
    [InlineData("Birming\u00adham zero\u200bwidth", "|Birming\u00adham| |zero|\u200b|width|")]
    [InlineData("soft\u00ad hyphen \u200fword", "|soft|\u00ad| |hyphen| |\u200f|word|")]
    [InlineData("צה״ל ר׳ יוסי", "|צה״ל| |ר|׳| |יוסי|")]
    [InlineData("צה\"ל", "|צה|\"|ל|")]
    [InlineData("٣٫٥ ١٬٠٠٠ 1’250 3:15 so: 15", "|٣٫٥| |١٬٠٠٠| |1’250| |3:15| |so|:| |15|")]
    [InlineData("−3 5−3 pre-1997 1½ 1 ½", "|−3| |5|−|3| |pre|-|1997| |1½| |1| |½|")]
    [InlineData("a👩\u200d👧👍🏽 🇩🇪🇫🇷", "|a|👩\u200d👧|👍🏽| |🇩🇪|🇫🇷|")]
    [InlineData("ｶﾞｰﾄﾞ", "|ｶﾞ|ｰ|ﾄﾞ|")]
    [InlineData("", "|")]
    public void IsAt_says_where_words_begin_and_end(string text, string cut)
    {
        string shown = "";
        for (int at = 0; at <= text.Length; at++)
            shown += (WordBoundary.IsAt(text, at) ? "|" : "") + (at < text.Length ? text[at] : "");
        Assert.Equal(cut, shown);
    }
}
