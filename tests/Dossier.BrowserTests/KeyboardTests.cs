namespace Dossier.BrowserTests;

/// <summary>A reader without a pointer.</summary>
public sealed class KeyboardTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await Visit("valley/demands/minimum-flow.html");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task Every_stop_shows_where_it_is()
    {
        var page = await Visit("valley/sources/courier-karsa-2031-04-08.html");
        int stops = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], summary, button')].filter(stop => stop.checkVisibility()).length");
        var unseen = new List<string>();
        for (int i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(
                """
                () => {
                  const stop = document.activeElement, style = getComputedStyle(stop), box = stop.getBoundingClientRect();
                  const outlined = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
                  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                  return outlined && inView ? null : stop.outerHTML;
                }
                """) is string stop)
                unseen.Add(stop);
        }

        AssertNone(unseen);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task Enter_opens_what_is_said_of_a_passage_and_leads_to_the_words()
    {
        var page = await Visit("valley/sources/courier-karsa-2031-04-08.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Passage 8", Exact = true }).PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#c-spoon > details > summary")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("To the words");
        await page.Keyboard.PressAsync("Enter");
        await Highlight.IsShown(page, "I measure it with a spoon.");
    }
}
