namespace Dossier.BrowserTests;

/// <summary>What the home page says and draws first: who demands how much, and how it is answered.</summary>
public sealed class AnswerOverviewTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string Squares = ".square-groups a.square";

    [Theory]
    [InlineData("valley/index.html")]
    [InlineData("shipped/index.html")]
    public async Task On_a_phone_the_answer_is_on_the_first_screen(string home)
    {
        var page = await Visit(home, options: new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await Expect(page.Locator(".answer-lead")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(page.Locator(Squares).First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_square_leads_to_its_demand_without_a_script(string place)
    {
        var page = await Visit("valley/index.html", place, new() { JavaScriptEnabled = false });
        await ToItsDemand(page, page.Locator(Squares).First, square => square.ClickAsync());
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_square_shows_a_card_to_the_keyboard_and_leads_to_its_demand(string place)
    {
        var page = await Visit("valley/index.html", place);
        var square = page.Locator(Squares).First;
        await square.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(square).ToBeFocusedAsync();
        await Expect(page.Locator(".preview")).ToBeVisibleAsync();
        await ToItsDemand(page, square, _ => page.Keyboard.PressAsync("Enter"));
    }

    [Fact]
    public async Task A_square_shows_a_card_to_the_pointer()
    {
        var page = await Visit("valley/index.html");
        await page.Locator(Squares).Last.HoverAsync();
        await Expect(page.Locator(".preview")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Squares_are_as_large_as_a_finger_needs_and_lead_on_touch()
    {
        var page = await Visit(
            "shipped/index.html", options: new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true });
        foreach (var square in await page.Locator(Squares).AllAsync())
        {
            var box = (await square.BoundingBoxAsync())!;
            Assert.True(box is { Width: >= 24, Height: >= 24 }, $"{box.Width} × {box.Height}");
        }

        await ToItsDemand(page, page.Locator(Squares).First, square => square.TapAsync());
    }

    [Theory]
    [InlineData("valley/index.html", "")]
    [InlineData("shipped/index.html", "forced")]
    public async Task Each_kind_of_answer_has_a_look_of_its_own_without_colours(string home, string colours)
    {
        var page = await Visit(
            home, options: new() { ForcedColors = colours.Length > 0 ? ForcedColors.Active : ForcedColors.None });
        string[] looks = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.square-key .square')].map(square => {
              const [border, mark] = [getComputedStyle(square), getComputedStyle(square, '::before')];
              return [
                border.borderTopStyle, border.borderTopWidth, border.backgroundImage !== 'none', mark.content, mark.clipPath,
                mark.inlineSize, mark.borderTopWidth, border.borderTopColor === 'rgba(0, 0, 0, 0)',
                border.backgroundColor !== 'rgba(0, 0, 0, 0)'
              ].join(' ');
            })
            """);
        Assert.NotEmpty(looks);
        Assert.Equal(looks.Distinct(StringComparer.Ordinal), looks, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_text_of_the_overview_leads_to_the_positions()
    {
        var page = await Visit("valley/index.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Who stands where on each demand" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Positions");
    }

    private static async Task ToItsDemand(IPage page, ILocator square, Func<ILocator, Task> follow)
    {
        string name = await square.Locator(".visually-hidden").TextContentAsync() ?? "";
        await follow(square);
        await Expect(page.Locator(".record-head")).ToBeVisibleAsync();
        string title = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        Assert.StartsWith(title + ": ", name, StringComparison.Ordinal);
    }
}
