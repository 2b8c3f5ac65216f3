using System.Text.RegularExpressions;
using Dossier.App.Templates;
using Dossier.Interface;
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
        var declared = Declaration()
            .Matches(css)
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Use()
            .Matches(css)
            .Select(match => match.Groups["name"].Value)
            .Where(name => !declared.Contains(name))
            .Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_style_sheet_puts_all_its_rules_into_the_layer_of_its_folder()
    {
        string order = ReadResource("assets/css/layers.css").Split("@layer ")[1];
        foreach (string sheet in StyleSheets().Where(sheet => sheet is not ("layers.css" or "own.css")))
        {
            string layer = sheet.Split('/')[0].Replace(".css", "", StringComparison.Ordinal);
            Assert.Contains(layer, order, StringComparison.Ordinal);
            Assert.Matches(
                $@"\A(/\*[^@]*\*/\n)?@layer {layer} \{{\n(( .*)?\n)*\}}\n\z", ReadResource("assets/css/" + sheet));
        }
    }

    [Fact]
    public void Every_style_sheet_is_part_of_a_file_of_the_site()
    {
        string css = string.Concat(DefaultTheme.Create().Assets.Select(Read));
        Assert.DoesNotContain(
            StyleSheets(), sheet => !css.Contains(ReadResource("assets/css/" + sheet), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_leads_to_every_part() => Assert.Equal(
        [],
        ThemeCompiler.Compile(ThemeFiles.Load(DefaultTheme.Create(), Path.GetTempPath()).Value, InterfaceWords.English)
            .Value!.UncalledParts.Select(file => file.Path),
        StringComparer.Ordinal);

    [Fact]
    public void No_script_makes_markup_of_text() => Assert.All(
        DefaultTheme.Create().Assets.Where(asset => asset.Path.EndsWith(".js", StringComparison.Ordinal)),
        asset => Assert.DoesNotMatch(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|parseFromString|setHTML|eval\\(|Function\\(",
            Read(asset)));

    private static IEnumerable<string> StyleSheets() => typeof(DefaultTheme).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .Select(name => name.Replace('\\', '/')["assets/css/".Length..]);

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(DefaultTheme).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

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
