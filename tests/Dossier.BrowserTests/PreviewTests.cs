using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dossier.BrowserTests;

/// <summary>
/// What a link leads to, before it is followed (WCAG 2.2, success criterion 1.4.13: content on hover or focus).
/// </summary>
public sealed class PreviewTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string Briefing = "valley/index.html";

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task A_link_shows_on_hover_what_it_leads_to_and_nothing_moves(string place)
    {
        var page = await Open(Briefing, place);
        string before = await Boxes(page);
        var link = page.Locator(".prose a[href='demands/minimum-flow.html']").First;
        await link.HoverAsync();
        var preview = Preview(page);
        await Expect(preview).ToBeVisibleAsync();
        Assert.Equal(
            "demand | A guaranteed minimum flow | by Halveny to Orvania | Forty cubic metres a second at first, then "
            + "thirty. | Halveny restates last said: 10 April 2031 | Orvania stalls last said: 19 April 2031",
            string.Join(" | ", await preview.Locator("p, li").AllTextContentsAsync()));
        await Expect(link).ToHaveAccessibleDescriptionAsync(
            new System.Text.RegularExpressions.Regex("A guaranteed minimum flow"));
        Assert.Equal(before, await Boxes(page));
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task It_stays_while_the_pointer_is_on_it_and_goes_when_the_pointer_does(string place)
    {
        var page = await Open("valley/actors/tsalvan.html", place);
        await page.Locator("a.words[href$='#p-not-a-gift']").First.HoverAsync();
        var preview = Preview(page);
        await Expect(preview).ToBeVisibleAsync();
        await preview.Locator("mark").HoverAsync();
        await OutlastsWaiting(page);
        await Expect(preview.Locator(".preview-words")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(preview.Locator(".preview-words")).ToHaveAttributeAsync("lang", "he");
        await page.Mouse.MoveAsync(2, 2);
        await Expect(preview).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keys_alone_show_it_and_put_it_away()
    {
        var page = await Open(Briefing);
        var links = page.Locator(".prose a.actor");
        await links.First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(links.First).ToBeFocusedAsync();
        var preview = Preview(page);
        await Expect(preview).ToContainTextAsync("The upstream state, whose dam closes the upper Tesk.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(preview).ToBeHiddenAsync();
        await Expect(links.First).ToBeFocusedAsync();
        await Expect(links.First).ToHaveAccessibleDescriptionAsync("");
        await page.Keyboard.PressAsync("Tab");
        await Expect(preview).ToContainTextAsync("The downstream state.");
        Assert.Equal(1, await page.Locator("[role=tooltip]").CountAsync());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Halveny");
    }

    [Fact]
    public async Task Escape_puts_it_away_though_the_pointer_stays()
    {
        var page = await Open(Briefing);
        var link = page.Locator(".prose a.demand").First;
        await link.HoverAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Preview(page)).ToBeHiddenAsync();
        await link.HoverAsync(new() { Position = new() { X = 2, Y = 8 } });
        await OutlastsWaiting(page);
        await Expect(Preview(page)).ToBeHiddenAsync();
        await page.Mouse.MoveAsync(2, 2);
        await OutlastsWaiting(page);
        await link.HoverAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task The_mark_of_a_note_shows_the_note_without_asking_for_anything(string place)
    {
        var page = await Open(Briefing, place);
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.ResourceType == "script")
                asked.Add(request.Url);
        };
        await page.GetByRole(AriaRole.Link, new() { Name = "Note 2", Exact = true }).First.HoverAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
        Assert.Equal(
            (await page.Locator("#note-2").InnerTextAsync()).Replace(
                " · In the article ↩", "", StringComparison.Ordinal),
            await Preview(page).InnerTextAsync());
        await Expect(Preview(page).Locator("a, [id]")).ToHaveCountAsync(0);
        AssertNone(asked);
    }

    [Fact]
    public async Task Neither_a_finger_nor_a_link_within_the_page_nor_navigation_brings_one_up()
    {
        var page = await Open(Briefing);
        foreach (var link in new[]
        {
            page.Locator(".site-nav a").Nth(1),
            page.Locator(".on-this-page a").First,
            page.Locator(".back").First,
        })
        {
            await link.HoverAsync();
            await OutlastsWaiting(page);
            await Expect(Preview(page)).ToBeHiddenAsync();
        }

        var phone = await Open(
            Briefing,
            options: new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await phone.EvaluateAsync("document.addEventListener('click', event => event.preventDefault())");
        await phone.Locator(".prose a.demand").First.TapAsync();
        await OutlastsWaiting(phone);
        await Expect(Preview(phone)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task It_keeps_within_the_window_on_all_its_sides()
    {
        var page = await Open(Briefing, options: new() { ViewportSize = new() { Width = 390, Height = 500 } });
        foreach (var link in await page.Locator(".prose a.demand, .prose a.passage, #timeline ~ ol a.event").AllAsync())
        {
            // Once near the lower edge, once near the upper.
            foreach (string block in (string[])["end", "start"])
            {
                await page.Mouse.MoveAsync(1, 1);
                await Expect(Preview(page)).ToBeHiddenAsync();
                await link.EvaluateAsync("(link, block) => link.scrollIntoView({ block })", block);
                await link.HoverAsync();
                await Expect(Preview(page)).ToBeVisibleAsync();
                var box = (await Preview(page).BoundingBoxAsync())!;
                Assert.True(
                    box.X >= 0 && box.X + box.Width <= 390 && box.Y >= 0,
                    $"{await link.InnerTextAsync()}: {box.X}, {box.Y}, {box.Width} × {box.Height}");
                var target = (await link.BoundingBoxAsync())!;
                Assert.True(box.Y >= target.Y + target.Height || box.Y + box.Height <= target.Y, "it covers the link");
            }
        }
    }

    [Theory]
    [InlineData("valley/index.html", ".prose a[href='about-this-valley.html']")]
    [InlineData("valley/actors/dorvas.html", "a.words[href*='courier-karsa']")]
    [InlineData("valley/demands/minimum-flow.html", "#accounts ~ .account h3 a")]
    public async Task It_breaks_no_rule_of_accessibility_and_runs_nothing(string path, string link)
    {
        var page = await Open(path, options: new() { ColorScheme = ColorScheme.Dark });
        await page.Locator(link).First.HoverAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
        var result = await page.RunAxe(new() { ResultTypes = [ResultType.Violations] });
        AssertNone([.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))]);
        await Expect(Preview(page).Locator("names, in, script")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Text_that_looks_like_markup_stays_text()
    {
        var page = await Open(Briefing);
        await page.Locator(".prose a[href='about-this-valley.html']").HoverAsync();
        await Expect(Preview(page).Locator(".preview-title")).ToHaveTextAsync("About this valley & its <names>");
    }

    private static ILocator Preview(IPage page) => page.Locator("[role=tooltip]");

    /// <summary>Longer than it takes for a preview to come or to go, by the page's clock.</summary>
    private static Task OutlastsWaiting(IPage page) => page.Clock.RunForAsync(600);

    /// <summary>A page of which the clock can be moved on.</summary>
    private async Task<IPage> Open(string path, string place = "server", BrowserNewContextOptions? options = null)
    {
        var page = await Window(options);
        await page.Clock.InstallAsync();
        await page.GotoAsync(Address(path, place));
        return page;
    }

    private static Task<string> Boxes(IPage page) => page.EvaluateAsync<string>(
        """
        JSON.stringify([document.documentElement.scrollHeight, document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('body *:not([role=tooltip], [role=tooltip] *)')].map(element => {
            const box = element.getBoundingClientRect();
            // What is not shown has no place, and seems to be at the top of the window wherever that is.
            return box.width + box.height === 0 ? [] : [box.x, box.y + scrollY, box.width, box.height];
          })])
        """);
}
