namespace Dossier.BrowserTests;

/// <summary>
/// Figures as they are drawn: every text large enough to read, none on another, none beyond the page.
/// </summary>
public sealed class FigureTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string Faults =
        """
        (() => {
          const faults = [];
          for (const figure of document.querySelectorAll('.figure, .strip')) {
            const texts = [...figure.querySelectorAll('svg text')].filter(text => text.checkVisibility()).map(text => ({
              words: text.textContent, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize)
            }));
            for (const text of texts) {
              if (text.size < 11) faults.push(`${text.words} is ${text.size}px`);
              if (text.box.left < 0 || text.box.right > innerWidth) faults.push(`${text.words} leaves the page`);
            }
            texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
              const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
              const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
              if (across > 0.5 && down > 3) faults.push(`${one.words} lies on ${other.words}`);
            }));
          }
          return faults;
        })()
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1440)]
    public async Task Every_text_of_a_figure_can_be_read(int width)
    {
        var page = await Window(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var faults = new List<string>();
        int drawn = 0;
        foreach (string path in Sites.Pages.Where(
            path => File.ReadAllText(Sites.PathOf(path)).Contains("class=\"figure ", StringComparison.Ordinal)))
        {
            await page.GotoAsync(Address(path, "server"));
            drawn += await page.Locator(".figure svg text").CountAsync();
            faults.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{path}: {fault}"));
        }

        Assert.True(drawn > 100, $"only {drawn} texts were drawn");
        AssertNone(faults);
    }

    [Fact]
    public async Task A_table_of_a_figure_looks_like_something_to_open_and_opens()
    {
        var page = await Visit("valley/events.html");
        var summary = page.Locator(".figure-data summary").First;
        await Expect(summary).ToHaveCSSAsync("display", "list-item");
        await Expect(summary).ToHaveCSSAsync("list-style-type", "disclosure-closed");
        await summary.PressAsync("Enter");
        await Expect(summary).ToHaveCSSAsync("list-style-type", "disclosure-open");
        await Expect(page.Locator(".figure-data table").First).ToBeVisibleAsync();
    }
}
