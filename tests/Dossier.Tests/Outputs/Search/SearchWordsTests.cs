using Dossier.Outputs.Search;

namespace Dossier.Tests.Outputs.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Ryabkov said: NATO!", "ryabkov said nato")]
    [InlineData(
        "Łódź, Čapek, São Paulo, Ångström, Straße, Ærø, Đặng", "lodz capek sao paulo angstrom strasse aero dang")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ")]
    [InlineData("Ёлка й İstanbul ﬁn ＮＡＴＯ Ⅳ", "елка и istanbul fin nato iv")]
    [InlineData("שָׁלוֹם ב־27", "שלום ב 27")]
    [InlineData("كِتَـــاب إلى ﻻ", "كتاب الي لا")]
    [InlineData("हिन्दी क्षेत्र", "हिन्दी क्षेत्र")]
    [InlineData("น้ำ", "น้ ้ํ ํา า")]
    [InlineData("協定案を 雨", "協定 定案 案を を 雨")]
    [InlineData("NATO軍 2031年", "nato 軍 2031 年")]
    [InlineData("ﾄﾞﾙ𠮷野", "ト\u3099 \u3099ル ル𠮷 𠮷野 野")]
    [InlineData("the U.S. and the U.S.S.R., e.g. a.b.cd", "the us and the ussr eg ab cd")]
    [InlineData("Russia’s won't l’accord A’ ‘A", "russia won accord a a")]
    [InlineData("pre-1997 1,200 co\u00adoperate می\u200cخواهم", "pre 1997 1 200 cooperate ميخواهم")]
    [InlineData("😀 <b> ـ __proto__ \u202eabc", "b proto abc")]
    public void A_text_is_found_by_its_words(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TermsOf(text)));

    [Fact]
    public void Syllables_of_Korean_are_taken_apart_so_that_half_a_word_is_found() =>
        Assert.Equal("\u1109\u1165\u110b\u116e\u11af", TermsOf("서울").Single());

    [Fact]
    public void A_word_that_is_none_is_cut_short() =>
        Assert.Equal(new string('x', 32), TermsOf(new string('X', 5000)).Single());

    private static List<string> TermsOf(string text)
    {
        var terms = new List<string>();
        for (int at = 0; SearchWords.Next(text, ref at) is { IsEmpty: false } word;)
            terms.AddRange(SearchWords.Terms(word));
        return terms;
    }
}
