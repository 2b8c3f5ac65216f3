using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("es-419", true)]
    [InlineData("de-CH-1996", true)]
    [InlineData("sl-rozaj-biske", true)]
    [InlineData("sr-Latn-RS", true)]
    [InlineData("ckb", true)]
    [InlineData("English", false)]
    [InlineData("en_GB", false)]
    [InlineData("e", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("en--GB", false)]
    [InlineData("en\n", false)]
    [InlineData("en\" onload=\"x", false)]
    [InlineData("еn", false)]
    [InlineData("", false)]
    public void IsWellFormed_knows_the_form_of_BCP_47(string tag, bool expected) =>
        Assert.Equal(expected, LanguageTags.IsWellFormed(tag));

    [Theory]
    [InlineData("he", true)]
    [InlineData("ar-EG", true)]
    [InlineData("AR", true)]
    [InlineData("az-Arab", true)]
    [InlineData("ckb", true)]
    [InlineData("en", false)]
    [InlineData("ar-Latn", false)]
    [InlineData("ku-Latn-TR", false)]
    public void IsRightToLeft_goes_by_the_script_then_the_language(string tag, bool expected) =>
        Assert.Equal(expected, LanguageTags.IsRightToLeft(tag));
}
