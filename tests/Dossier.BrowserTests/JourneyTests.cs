namespace Dossier.BrowserTests;

/// <summary>The ways a reader goes through a dossier.</summary>
public sealed class JourneyTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_the_briefing_to_a_demand_to_its_very_words(string place)
    {
        var page = await Visit("valley/index.html", place);
        var demand = page.Locator(".demand-card h3 a").First;
        string title = await demand.InnerTextAsync();
        await demand.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await ToTheWords(page, page.Locator(".quotation").First);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_the_briefing_straight_to_the_words_a_position_rests_on(string place)
    {
        var page = await Visit("valley/index.html", place);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^the words on the position of ") }).First
            .ClickAsync();
        await Highlight.IsShown(page, "");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_a_note_mark_to_the_note_to_the_article_and_back(string place)
    {
        var page = await Visit("valley/index.html", place);
        var mark = page.GetByRole(AriaRole.Link, new() { Name = "Note 2", Exact = true }).First;
        await mark.ClickAsync();
        var note = page.Locator("#notes ~ ol > li:target");
        await Expect(note).ToBeInViewportAsync();
        await Expect(note).ToHaveAttributeAsync("value", "2");
        await ToTheWords(page, note);
        await page.GoBackAsync();
        await Expect(note).ToBeInViewportAsync();
        await note.GetByRole(AriaRole.Link, new() { Name = "Back to the text" }).ClickAsync();
        await Expect(mark).ToBeInViewportAsync();
        await Expect(page.Locator(":target")).ToHaveAccessibleNameAsync("Note 2");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_an_actor_to_a_statement_to_its_highlight(string place)
    {
        var page = await Visit("valley/index.html", place);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Site" })
            .GetByRole(AriaRole.Link, new() { Name = "Actors" })
            .ClickAsync();
        await page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = "Ilena Dorvas", Exact = true }).First
            .ClickAsync();
        await ToTheWords(page, page.Locator(".statement .quotation").Last);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_the_words_to_what_is_said_of_them(string place)
    {
        var page = await Visit("valley/sources.html", place);
        await page.Locator(".item-title a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Passage 1", Exact = true }).ClickAsync();
        var card = page.Locator(".passage-card:target");
        await Expect(card).ToBeInViewportAsync();
        await card.Locator("> details > summary").ClickAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "To the words" }).ClickAsync();
        await Highlight.IsShown(page, "");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task From_an_event_to_the_one_before_it_and_back(string place)
    {
        var page = await Visit("valley/events.html", place);
        await page.Locator(".event-title a").Last.ClickAsync();
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        string last = await heading.InnerTextAsync();
        var neighbours = page.GetByRole(AriaRole.Navigation, new() { Name = "Its neighbours in the list of events" });
        var before = neighbours.Locator(".previous").GetByRole(AriaRole.Link);
        string title = await before.InnerTextAsync();
        await before.ClickAsync();
        await Expect(heading).ToHaveTextAsync(title);
        await neighbours.Locator(".next").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(heading).ToHaveTextAsync(last);
    }

    [Fact]
    public async Task From_an_event_to_what_led_there_and_what_it_led_to()
    {
        var page = await Visit("valley/events/karsa-talks.html");
        await page.Locator("section:has(> #before) .event-title a").First.ClickAsync();
        await page.Locator("section:has(> #after)")
            .GetByRole(AriaRole.Link, new() { Name = "Talks at Karsa Ford", Exact = true })
            .ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Talks at Karsa Ford");
    }

    /// <summary>From a quotation into the article, where just its words stand out.</summary>
    private static async Task ToTheWords(IPage page, ILocator quotation)
    {
        string words = await quotation.Locator("blockquote").InnerTextAsync();
        await quotation.GetByRole(AriaRole.Link, new() { Name = "In the article" }).ClickAsync();
        await Highlight.IsShown(page, words.Split("[…]")[0]);
    }
}
