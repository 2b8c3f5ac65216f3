namespace Dossier.BrowserTests;

/// <summary>Who stood where on a day: chosen with the slider, or read below each other where no script runs.</summary>
public sealed class GridTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_the_edition_back_in_time_with_the_slider_and_to_the_words(string place)
    {
        var page = await Visit("valley/positions.html", place);
        string[] days = await page.Locator(".grid-day")
            .EvaluateAllAsync<string[]>("days => days.map(day => day.dataset.day)");
        Assert.True(days.Length > 2, "there are too few days to go back to");
        var shown = page.Locator(".grid-day:visible");
        await Expect(shown).ToHaveAttributeAsync("data-day", days[0]);
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = "As of" });
        await slider.FocusAsync();
        foreach (string day in days.Skip(1))
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await Expect(shown).ToHaveCountAsync(1);
            await Expect(shown).ToHaveAttributeAsync("data-day", day);
            await Expect(slider).ToHaveAttributeAsync("aria-valuetext", day);
            await Expect(page.Locator("output[for=day]")).ToHaveTextAsync(day);
        }

        await page.ReloadAsync();
        await Expect(shown).ToHaveAttributeAsync("data-day", days[^1]);
        await shown.Locator("td a.stance").First.ClickAsync();
        await Highlight.IsShown(page, "");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Two_days_are_compared_by_keyboard_and_the_address_keeps_both(string place)
    {
        var page = await Visit("valley/positions.html", place);
        string[] days = await page.Locator(".grid-day")
            .EvaluateAllAsync<string[]>("days => days.map(day => day.dataset.day)");
        var since = page.GetByLabel("Changed since");
        await since.FocusAsync();
        await since.PressAsync("End");
        var sentence = page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"Between {days[^1]} and {days[0]}, " });
        await Expect(sentence).ToBeVisibleAsync();
        int count = await page.Locator(".grid-day:not([hidden]) td.changed").CountAsync();
        Assert.True(count > 0, "nothing changed between the first and the last day");
        await Expect(sentence).ToContainTextAsync($"{count} position");
        await Expect(page.Locator(".grid-day:not([hidden]) td.changed .grid-change").First)
            .ToContainTextAsync("before: nothing on record; then: ");

        await page.ReloadAsync();
        await Expect(sentence).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Previous change" }).PressAsync("Enter");
        await Expect(page.Locator(".grid-day:visible")).ToHaveAttributeAsync("data-day", days[1]);
        await page.GoBackAsync();
        await Expect(sentence).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("td.changed")).ToHaveCountAsync(0);
        await page.GoForwardAsync();
        await Expect(sentence).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Columns_with_one_position_at_most_are_folded_and_open_with_and_without_scripts(bool withScripts)
    {
        var page = await Visit("shipped/positions.html", options: new() { JavaScriptEnabled = withScripts });
        var day = page.Locator(".grid-day").First;
        var box = day.GetByRole(AriaRole.Checkbox);
        Assert.SkipWhen(await box.CountAsync() == 0, "No column of it is folded.");
        var folded = day.Locator("thead .few");
        await Expect(folded.First).ToBeHiddenAsync();
        await box.PressAsync("Space");
        await Expect(folded.First).ToBeVisibleAsync();
        await box.PressAsync("Space");
        await Expect(folded.Last).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Without_a_script_every_day_is_there_and_leads_to_the_words(string place)
    {
        var page = await Visit("valley/positions.html", place, new() { JavaScriptEnabled = false });
        var days = page.Locator(".grid-day");
        Assert.Equal(await days.CountAsync(), await page.Locator(".grid-day:visible").CountAsync());
        await Expect(page.Locator(".day-slider")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Days" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(days.Last.GetByRole(AriaRole.Heading)).ToBeInViewportAsync();
        await days.Last.Locator("td a.stance").First.ClickAsync();
        await Expect(page.Locator(":target ~ mark").First).ToBeInViewportAsync();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Without_a_script_a_reader_comes_from_the_briefing_to_a_demand_to_its_words(string place)
    {
        var page = await Visit("valley/index.html", place, new() { JavaScriptEnabled = false });
        var demand = page.Locator(".demand-card h3 a").First;
        string title = await demand.InnerTextAsync();
        await demand.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await page.Locator(".quotation a.words").First.ClickAsync();
        await Expect(page.Locator(":target ~ mark").First).ToBeInViewportAsync();
    }
}
