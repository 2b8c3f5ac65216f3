using Dossier.Reading.Urls;

namespace Dossier.Tests.Reading.Markdown;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/")]
    [InlineData("http://localhost:8080/ferries")]
    [InlineData("https://example.org/v1.2/ferries/")]
    public void BaseRefusal_takes_a_folder(string url) => Assert.Null(Address.BaseRefusal(url));

    [Theory]
    [InlineData(
        "https://example.org//ferries/",
        "“https://example.org//ferries/” has “//”, “.” or “..” in its path; write https://example.org/ferries/")]
    [InlineData(
        "https://example.org/ferries//",
        "“https://example.org/ferries//” has “//”, “.” or “..” in its path; write https://example.org/ferries/")]
    [InlineData(
        "https://example.org/a/%2E%2e/b",
        "“https://example.org/a/%2E%2e/b” has “//”, “.” or “..” in its path; write the address of the folder that is "
        + "meant")]
    [InlineData(
        "https://example.org/a/../b/",
        "“https://example.org/a/../b/” has “//”, “.” or “..” in its path; write the address of the folder that is "
        + "meant")]
    [InlineData(
        "https://example.org/a/./b",
        "“https://example.org/a/./b” has “//”, “.” or “..” in its path; write https://example.org/a/b/")]
    [InlineData(
        "https://example.org/a//.../b",
        "“https://example.org/a//.../b” has “//”, “.” or “..” in its path; write https://example.org/a/.../b/")]
    [InlineData(
        "https://example.org/ferries/index.HTML",
        "“https://example.org/ferries/index.HTML” is the address of a page, and a site is served from a folder; write "
        + "https://example.org/ferries/")]
    [InlineData(
        "https://example.org/?a",
        "“https://example.org/?a” has “?” or “#” in it, and a site is served from a folder; write the address up to "
        + "there")]
    [InlineData(
        "https://example.org/#top",
        "“https://example.org/#top” has “?” or “#” in it, and a site is served from a folder; write the address up to "
        + "there")]
    [InlineData(
        "https://me:secret@example.org/",
        "“https://me:secret@example.org/” leads to “example.org”, because the part before “@” is only a user name, "
        + "which every page would show; write the address without it")]
    [InlineData(
        "example.org", "“example.org” is not where a site can be served; write it like https://example.org/dossier/")]
    public void BaseRefusal_says_what_would_make_wrong_addresses(string url, string expected) =>
        Assert.Equal(expected, Address.BaseRefusal(url)?.Text);
}
