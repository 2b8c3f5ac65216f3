using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dossier.BrowserTests;

/// <summary>Every rule of axe-core, on a page of every kind, with all that folds open.</summary>
public sealed class AccessibilityTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Fact]
    public Task No_page_breaks_a_rule() =>
        Check(new(), new() { Rules = new(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } } });

    [Fact]
    public Task Nor_in_the_dark_on_a_phone_where_contrast_and_sizes_differ() => Check(
        new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 390, Height = 844 } },
        new()
        {
            RunOnly = new()
            {
                Type = "rule",
                Values = ["color-contrast", "target-size", "scrollable-region-focusable"],
            }
        });

    private async Task Check(BrowserNewContextOptions window, AxeRunOptions rules)
    {
        rules.ResultTypes = [ResultType.Violations];
        var page = await Window(window);
        var broken = new List<string>();
        foreach (string path in Sites.Kinds)
        {
            await page.GotoAsync(Address(path, "server"));
            // The menu covers what is behind it, as a menu does.
            await page.EvaluateAsync(
                "for (const details of document.querySelectorAll('details:not(.site-menu)')) details.open = true; const anchor = "
                + "document.querySelector('.anchor'); if (anchor) location.hash = anchor.id;");
            var result = await page.RunAxe(rules);
            broken.AddRange(
                result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{path}: {rule.Id}: {node.Html}")));
        }

        AssertNone(broken);
    }
}
