using System.Text.RegularExpressions;
using Dossier.SiteModel;
using Dossier.Theme;

namespace Dossier.Tests.Theme;

public sealed partial class DefaultThemeTests
{
    [Fact]
    public void Every_asset_opens_and_asks_nobody_else_for_anything()
    {
        foreach (var asset in DefaultTheme.Create().Assets)
        {
            using var reader = new StreamReader(asset.Open());
            string content = reader.ReadToEnd();
            Assert.NotEmpty(content);
            Assert.DoesNotContain("@import", content, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_custom_property_that_is_used_is_declared()
    {
        string css = string.Concat(DefaultTheme.Create().Assets.Select(Read));
        var declared = Declaration().Matches(css).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Use().Matches(css).Select(match => match.Groups["name"].Value).Where(name => !declared.Contains(name)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void No_script_makes_markup_of_text() => Assert.All(
        DefaultTheme.Create().Assets.Where(asset => asset.Path.EndsWith(".js", StringComparison.Ordinal)),
        asset => Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|parseFromString|setHTML|eval\\(|Function\\(", Read(asset)));

    private static string Read(ThemeAsset asset)
    {
        using var reader = new StreamReader(asset.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<name>--[a-z0-9-]+)\s*:", RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Use();
}
