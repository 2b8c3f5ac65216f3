namespace Dossier.BrowserTests;

/// <summary>On a phone, in the dark, on paper, from right to left.</summary>
public sealed class LayoutTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string Article = "valley/sources/courier-karsa-2031-04-08.html";

    [Fact]
    public async Task No_page_is_wider_than_a_phone()
    {
        var page = await Window(
            new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true });
        var wide = new List<string>();
        foreach (string path in Sites.Pages)
        {
            await page.GotoAsync(Address(path, "server"));
            int width = await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)");
            if (width > 390)
                wide.Add($"{path}: {width}");
        }

        AssertNone(wide);
    }

    [Fact]
    public async Task On_a_phone_a_demand_says_where_it_stands_on_the_first_screen()
    {
        var page = await Visit(
            "valley/demands/minimum-flow.html", options: new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await Expect(page.Locator("#standing ~ .standing-frame .standing-table")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task On_a_phone_the_head_of_a_page_is_one_line()
    {
        var page = await Visit(
            "shipped/index.html", options: new() { ViewportSize = new() { Width = 390, Height = 844 } });
        int[] middles = await page.EvaluateAsync<int[]>(
            """
            ['.site-title', '.site-menu summary', '.site-search'].map(part => {
              const box = document.querySelector(part).getBoundingClientRect();
              return Math.round((box.top + box.bottom) / 2);
            })
            """);
        Assert.InRange(middles.Max() - middles.Min(), 0, 6);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_menu_opens_by_keyboard_and_by_touch_and_leads_on(bool scripts)
    {
        var page = await Visit(
            "valley/index.html",
            options: new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, JavaScriptEnabled = scripts });
        var menu = page.Locator(".site-menu summary");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Actors", Exact = true }).First;
        await Expect(link).ToBeHiddenAsync();
        await menu.PressAsync("Enter");
        await Expect(link).ToBeVisibleAsync();
        await menu.PressAsync("Enter");
        await Expect(link).ToBeHiddenAsync();
        await menu.TapAsync();
        await link.TapAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Actors");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_contents_are_folded_and_unfold_by_keyboard_and_by_touch(bool scripts)
    {
        var page = await Visit(
            "valley/index.html",
            options: new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, JavaScriptEnabled = scripts });
        var summary = page.Locator(".on-this-page summary");
        var link = page.Locator(".on-this-page a").First;
        await Expect(link).ToBeHiddenAsync();
        await summary.PressAsync("Enter");
        await Expect(link).ToBeVisibleAsync();
        await summary.TapAsync();
        await Expect(link).ToBeHiddenAsync();
        Assert.True((await summary.BoundingBoxAsync())!.Height >= 24);
    }

    [Theory]
    [InlineData(820)]
    [InlineData(1440)]
    public async Task Where_there_is_room_the_contents_are_open_and_nothing_folds(int width)
    {
        var page = await Visit(
            "valley/index.html", options: new() { ViewportSize = new() { Width = width, Height = 844 } });
        await Expect(page.Locator(".on-this-page a").First).ToBeVisibleAsync();
        await Expect(page.Locator(".on-this-page summary")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_contents_stay_beside_the_briefing_and_no_further()
    {
        var page = await Visit(
            "valley/index.html", options: new() { ViewportSize = new() { Width = 1440, Height = 700 } });
        var contents = page.Locator(".on-this-page");
        await page.Locator(".home > .prose > :last-child").ScrollIntoViewIfNeededAsync();
        await Expect(contents).ToBeInViewportAsync();
        await page.Locator("#timeline").EvaluateAsync("heading => heading.scrollIntoView({ behavior: 'instant' })");
        await Expect(contents).Not.ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_dark_page_has_colours_of_its_own()
    {
        const string Colours =
            """
            ['html', 'a.actor', 'mark', '.stance', '.label']
              .map(selector => getComputedStyle(document.querySelector(selector)))
              .flatMap(style => [style.color, style.backgroundColor].filter(colour => colour !== 'rgba(0, 0, 0, 0)'))
            """;
        var light = await (await Visit(Article)).EvaluateAsync<string[]>(Colours);
        var dark = await (await Visit(
            Article, options: new() { ColorScheme = ColorScheme.Dark })).EvaluateAsync<string[]>(Colours);
        Assert.Equal(light.Length, dark.Length);
        Assert.DoesNotContain(light.Zip(dark), pair => pair.First == pair.Second);
    }

    [Fact]
    public async Task Paper_shows_the_article_and_no_navigation()
    {
        var page = await Visit(Article);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var navigation in await page.GetByRole(AriaRole.Navigation, new() { IncludeHidden = true }).AllAsync())
            await Expect(navigation).ToBeHiddenAsync();
        await Expect(page.Locator("#t-5")).ToBeVisibleAsync();
        await Expect(page.Locator("#c-spoon > details > p")).ToBeVisibleAsync();
        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", await page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('#t-5')).color + ' on ' + "
            + "getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Fact]
    public async Task An_article_written_from_right_to_left_is_laid_out_so()
    {
        var page = await Visit("valley/sources/mabat-hanahar-2031-04-11.html");
        var paragraph = page.Locator(".block:has(.beside) > p").First;
        await Expect(paragraph).ToHaveCSSAsync("direction", "rtl");
        Assert.True(await paragraph.EvaluateAsync<bool>(
            """
            paragraph => {
              const range = document.createRange();
              range.selectNodeContents(paragraph);
              const lines = [...range.getClientRects()], box = paragraph.getBoundingClientRect();
              return Math.abs(Math.max(...lines.map(line => line.right)) - box.right) < 2;
            }
            """), "the lines do not begin at the right");
        var cards = page.Locator(".beside").First;
        await Expect(cards).ToHaveCSSAsync("direction", "ltr");
        Assert.True(
            (await cards.BoundingBoxAsync())!.X < (await paragraph.BoundingBoxAsync())!.X,
            "what is said of the passages is not on the left");
    }
}
