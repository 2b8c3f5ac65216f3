using Deque.AxeCore.Playwright;

namespace Dossier.BrowserTests;

/// <summary>Very long, very many, written in several directions: it still reads.</summary>
public sealed class ExtremesTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1440)]
    public async Task No_page_is_wider_than_its_window_and_no_word_runs_out_of_its_box(int width)
    {
        var page = await Window(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var faults = new List<string>();
        foreach (string path in PublishedSites.Extremes)
        {
            await page.GotoAsync(Address(path, "server"));
            faults.AddRange((await page.EvaluateAsync<string[]>(
                """
                () => {
                  const faults = document.documentElement.scrollWidth > innerWidth ? ['page: ' + document.documentElement.scrollWidth] : [];
                  for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, dt, td, th)')) {
                    if (element.checkVisibility() && !element.closest('.grid-scroll, .visually-hidden') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
                        && getComputedStyle(element).display !== 'inline')
                      faults.push(element.tagName + ': ' + element.textContent.trim().slice(0, 60));
                  }
                  return faults.slice(0, 5);
                }
                """)).Select(fault => $"{path}: {fault}"));
        }

        AssertNone(faults);
    }

    [Fact]
    public async Task No_page_breaks_a_rule()
    {
        var page = await Window();
        var broken = new List<string>();
        foreach (string path in new[]
        {
            "actors/four-scripts.html",
            "actors/keeper.statements.3.html",
            "actors/unbroken.html",
            "demands/of-nobody.html",
            "sources/right-to-left.html",
        }.Select(path => "extremes/" + path))
        {
            await page.GotoAsync(Address(path, "server"));
            broken.AddRange((await page.RunAxe()).Violations.SelectMany(
                rule => rule.Nodes.Take(3)
                    .Select(node => $"{path}: {rule.Id}: {node.Html[..Math.Min(200, node.Html.Length)]}")));
        }

        AssertNone(broken);
    }

    [Fact]
    public async Task The_last_of_two_thousand_statements_is_reached_page_by_page()
    {
        var page = await Visit("extremes/actors/keeper.html");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Pages of “Statements”" })
            .GetByRole(AriaRole.Link, new() { Name = "Page 34", Exact = true })
            .ClickAsync();
        await Expect(page.Locator("#statements")).ToBeInViewportAsync();
        await Expect(page.Locator(".statement").Last).ToHaveIdAsync("s-tide-200-s-10");
    }
}
