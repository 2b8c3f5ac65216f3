using Dossier.Interface;

namespace Dossier.Tests.Interface;

/// <summary>The examples are those that CLDR gives for the categories of each language.</summary>
public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("en", "one: 1; other: 0, 2, 11, 21, 100, 101")]
    [InlineData("de", "one: 1; other: 0, 2, 11, 21, 100, 101")]
    [InlineData("fr", "one: 0, 1; other: 2, 11, 21, 100, 101")]
    [InlineData("hi", "one: 0, 1; other: 2, 11, 21, 100, 101")]
    [InlineData("pt", "one: 0, 1; other: 2, 11, 21, 100, 101")]
    [InlineData("mk", "one: 1, 21, 101; other: 0, 2, 11, 100, 111")]
    [InlineData("is", "one: 1, 21, 101; other: 0, 2, 11, 100, 111")]
    [InlineData("sk", "one: 1; few: 2, 3, 4; other: 0, 5, 11, 21, 22, 100, 101")]
    [InlineData("uk", "one: 1, 21, 101; few: 2, 3, 4, 22, 102; many: 0, 5, 11, 12, 14, 20, 100, 111, 112")]
    [InlineData("ru", "one: 1, 21, 101; few: 2, 3, 4, 22, 102; many: 0, 5, 11, 12, 14, 20, 100, 111, 112")]
    [InlineData("pl", "one: 1; few: 2, 3, 4, 22, 102; many: 0, 5, 11, 12, 14, 20, 21, 100, 101, 112")]
    [InlineData("cs", "one: 1; few: 2, 3, 4; other: 0, 5, 11, 21, 22, 100, 101")]
    [InlineData("sr", "one: 1, 21, 101; few: 2, 3, 4, 22, 102; other: 0, 5, 11, 12, 14, 20, 100, 111, 112")]
    [InlineData("sl", "one: 1, 101; two: 2, 102; few: 3, 4, 103; other: 0, 5, 11, 12, 21, 100, 111")]
    [InlineData("lt", "one: 1, 21, 101; few: 2, 9, 22, 102; other: 0, 10, 11, 19, 20, 100, 111")]
    [InlineData("lv", "zero: 0, 10, 11, 19, 20, 100, 111; one: 1, 21, 101; other: 2, 9, 22, 102")]
    [InlineData("ro", "one: 1; few: 0, 2, 11, 19, 101, 119; other: 20, 21, 100, 120")]
    [InlineData("he", "one: 1; two: 2; other: 0, 3, 11, 20, 100, 101")]
    [InlineData("ar", "zero: 0; one: 1; two: 2; few: 3, 10, 103, 110; many: 11, 26, 99, 111; other: 100, 101, 102")]
    [InlineData("ja", "other: 0, 1, 2, 11, 100")]
    [InlineData("uk-UA", "one: 1; few: 2; many: 5")]
    [InlineData("xx", "one: 1; other: 0, 2")]
    public void Each_number_has_the_category_of_its_language(string language, string expected)
    {
        var rule = PluralRule.For(language);
        int[] numbers = [.. expected.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsDigit(word[0])).Select(int.Parse)];
        Assert.Equal(expected, string.Join("; ", numbers.GroupBy(rule.Of).OrderBy(group => group.Key).Select(
            group => $"{PluralCategories.Words.WordOf(group.Key)}: {string.Join(", ", group.Order())}")));
        Assert.Equal(rule.Categories, numbers.Select(rule.Of).Distinct().Order());
    }
}
