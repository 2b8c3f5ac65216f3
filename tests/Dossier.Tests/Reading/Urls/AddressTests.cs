using Dossier.Reading.Urls;

namespace Dossier.Tests.Reading.Urls;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("HTTPS://Example.ORG:443/a@b?c=d@e#f")]
    [InlineData("http://localhost")]
    [InlineData("https://[2001:db8::1]:8080/")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://例え.テスト/")]
    [InlineData("https://xn--pple-43d.com/")]
    public void IsWeb_takes_an_address_with_a_host(string url) => Assert.True(Address.IsWeb(url));

    [Theory]
    [InlineData("http:x", "“http:x” names no host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https:/example.org",
        "“https:/example.org” names no host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https:///example.org",
        "“https:///example.org” names no host; write the address whole, like https://example.org/page")]
    [InlineData("https://?x", "“https://?x” names no host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https://:80/",
        "“:80” in “https://:80/” is not the name of a host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https://example.org:99999/",
        "“example.org:99999” in “https://example.org:99999/” is not the name of a host; write the address whole, like "
        + "https://example.org/page")]
    [InlineData(
        "https://ｅxample.org/",
        "“ｅxample.org” in “https://ｅxample.org/” is not the name of a host; write the address whole, like "
        + "https://example.org/page")]
    [InlineData(
        "https://a..b/",
        "“a..b” in “https://a..b/” is not the name of a host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https://apnews.com%40evil.example",
        "“apnews.com%40evil.example” in “https://apnews.com%40evil.example” is not the name of a host; write the "
        + "address whole, like https://example.org/page")]
    [InlineData(
        "https://goo\u200dgle.com",
        "“goo‹U+200D zero-width joiner›gle.com” in “https://goo‹U+200D zero-width joiner›gle.com” is not the name of "
        + "a host; write the address whole, like https://example.org/page")]
    [InlineData(
        "https://apnews.com@evil.example/x",
        "“https://apnews.com@evil.example/x” leads to “evil.example”, because the part before “@” is only a user "
        + "name, which every page would show; write the address without it")]
    [InlineData(
        "https://user:pw@example.org",
        "“https://user:pw@example.org” leads to “example.org”, because the part before “@” is only a user name, which "
        + "every page would show; write the address without it")]
    [InlineData(
        "https://@example.org",
        "“https://@example.org” leads to “example.org”, because the part before “@” is only a user name, which every "
        + "page would show; write the address without it")]
    [InlineData(
        "https://a/\u0085b",
        "“https://a/‹U+0085 next line›b” has a space, a control character or a backslash in it; write a plain address")]
    [InlineData(
        "https://a/\u202eb",
        "“https://a/‹U+202E right-to-left override›b” has a space, a control character or a backslash in it; write a "
        + "plain address")]
    public void Refusal_says_what_is_no_address_or_hides_where_it_leads(string url, string expected)
    {
        Assert.Equal(expected, Address.Refusal(url)?.Text);
        Assert.False(Address.IsWeb(url));
    }

    [Theory]
    [InlineData("https://аpple.com/", "the host “аpple.com” mixes Cyrillic and Latin letters, and may be mistaken for "
        + "another; its real name is xn--pple-43d.com: write that if it is the one you mean")]
    [InlineData(
        "https://www.аррӏе.com/",
        "the host “www.аррӏе.com” looks like “apple” and is written in Cyrillic letters, and may be mistaken for "
        + "another; its real name is www.xn--80ak6aa92e.com: write that if it is the one you mean")]
    [InlineData("https://οοο.example", "the host “οοο.example” looks like “ooo” and is written in Greek letters, and "
        + "may be mistaken for another; its real name is xn--0xaaa.example: write that if it is the one you mean")]
    [InlineData(
        "https://faceboоk.com:8080",
        "the host “faceboоk.com” mixes Latin and Cyrillic letters, and may be mistaken for another; its real name is "
        + "xn--facebok-fjg.com: write that if it is the one you mean")]
    [InlineData(
        "mailto:desk@аpple.com?subject=x@y",
        "the host “аpple.com” mixes Cyrillic and Latin letters, and may be mistaken for another; its real name is "
        + "xn--pple-43d.com: write that if it is the one you mean")]
    [InlineData("https://ɡooɡle.com", "the host “ɡooɡle.com” mixes phonetic and Latin letters, and may be mistaken "
        + "for another; its real name is xn--oole-z7bc.com: write that if it is the one you mean")]
    [InlineData(
        "https://apple\u0338.com",
        "the host “apple\u0338.com” has marks that do not belong to its letters, and may be mistaken for another; its "
        + "real name is xn--apple-qod.com: write that if it is the one you mean")]
    public void Warning_shows_a_host_that_may_pass_for_another_in_Punycode(string url, string expected) =>
        Assert.Equal(expected, LookalikeHosts.Warning(url)?.Text);

    [Theory]
    [InlineData("https://apple.com")]
    [InlineData("https://xn--pple-43d.com/")]
    [InlineData("https://сахар.рф/")]
    [InlineData("https://правда.com")]
    [InlineData("https://azərbaycan.az")]
    [InlineData("https://bücher.example")]
    [InlineData("https://例え-test.テスト")]
    [InlineData("https://서울abc.kr")]
    [InlineData("mailto:a@example.org")]
    [InlineData("files/а-a.pdf")]
    public void Warning_has_nothing_against_a_host_that_is_what_it_seems(string url) =>
        Assert.Null(LookalikeHosts.Warning(url)?.Text);
}
