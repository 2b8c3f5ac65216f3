namespace Dossier.Tests.Theme;

/// <summary>
/// Each class of the theme has one style sheet that is about it, and is written by somebody; see <c>theme/README.md</c>.
/// </summary>
public sealed class StyleClassTests
{
    /// <summary>Classes without a rule or a script, and what they are for.</summary>
    private static readonly Dictionary<string, string> Unstyled = new(StringComparer.Ordinal)
    {
        ["d1"] = "the first of three depths of a highlight, which looks as highlights do",
        ["now"] = "the counterpart of “then”",
        ["previous"] = "the counterpart of “next”",
        ["lane-figure"] = "tells tests which figure it is",
        ["of-part"] = "tells tests which positions are those on a part of a demand",
        ["original"] = "tells tests which link leads to the publisher's page",
        ["withdrawn-page"] = "tells tests which pages are about withdrawn records",
    };

    [Fact]
    public void No_class_stands_alone_in_two_style_sheets() =>
        Assert.Equal([], DefinedTwice(StyleSheets.Selectors()), StringComparer.Ordinal);

    [Fact]
    public void Every_selector_has_a_class_of_its_own_style_sheet() =>
        Assert.Equal([], WithoutOwnClass(StyleSheets.Selectors()), StringComparer.Ordinal);

    [Fact]
    public void Every_class_with_rules_is_written_by_a_template_a_script_or_a_composer() =>
        Assert.Equal(
            [],
            StyleSheets.Selectors().SelectMany(selector => selector.Classes).Distinct(StringComparer.Ordinal)
                .Where(name => !WrittenClasses.Anywhere(name))
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Every_class_of_a_template_has_rules_or_a_script_or_a_reason()
    {
        var styled = StyleSheets.Selectors().SelectMany(selector => selector.Classes).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            Unstyled.Keys.Order(StringComparer.Ordinal),
            WrittenClasses.OfTemplates.Where(name => !styled.Contains(name) && !WrittenClasses.InScripts(name))
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void What_breaks_the_rule_is_found()
    {
        StyleSelector[] selectors =
        [
            .. StyleSheets.Selectors(
                "parts/facts.css",
                "@layer parts {\n  /* .not { */\n  .facts dd, .facts:is(.a, .b) { margin: 0; }\n  .place > .old { margin: 0.5rem; }\n}\n"),
            .. StyleSheets.Selectors(
                "parts/places.css",
                "@layer parts {\n  @media (min-width: 62.5rem) {\n    .place { margin: 0; }\n    .place .facts { margin: 0; }\n"
                + "    dl.facts { margin: 0; }\n    .a > .b { margin: 0; }\n  }\n  th { margin: 0; }\n}\n"),
            .. StyleSheets.Selectors("print/paper.css", "@layer print {\n  .facts, .place { margin: 0; }\n}\n"),
        ];
        Assert.Equal(["facts: parts/facts.css, parts/places.css"], DefinedTwice(selectors), StringComparer.Ordinal);
        Assert.Equal(["parts/places.css: .a > .b"], WithoutOwnClass(selectors), StringComparer.Ordinal);
    }

    private static IEnumerable<string> DefinedTwice(IEnumerable<StyleSelector> selectors) => selectors
        .Where(selector => selector is { IsForPaper: false, Classes.Count: 1 })
        .GroupBy(selector => selector.Classes[0], selector => selector.Path, StringComparer.Ordinal)
        .Select(paths => (Class: paths.Key, Paths: paths.Distinct(StringComparer.Ordinal).ToArray()))
        .Where(found => found.Paths.Length > 1)
        .Select(found => $"{found.Class}: {string.Join(", ", found.Paths)}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> WithoutOwnClass(IReadOnlyList<StyleSelector> all)
    {
        StyleSelector[] selectors = [.. all.Where(selector => !selector.IsForPaper && selector.Classes.Count > 0)];
        var own = selectors.Where(selector => selector.Classes.Count == 1)
            .Select(selector => (Class: selector.Classes[0], selector.Path))
            .ToHashSet();
        var places = selectors.SelectMany(selector => selector.Classes.Select(name => (Class: name, selector.Path)))
            .Distinct()
            .ToLookup(found => found.Class, found => found.Path, StringComparer.Ordinal);
        return selectors
            .Where(selector => !selector.Classes.Any(
                name => own.Contains((name, selector.Path)) || places[name].Count() == 1))
            .Select(selector => $"{selector.Path}: {selector.Text}");
    }
}
