namespace Dossier.BrowserTests;

/// <summary>Addresses that are mistaken or have moved.</summary>
public sealed class AddressTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Fact]
    public async Task A_lost_reader_deep_down_is_led_home()
    {
        var page = await Window();
        var answer = await page.GotoAsync(Address("valley/actors/nobody/at/all.html", "server"));
        Assert.Equal(404, answer!.Status);
        var found = await Visit("valley/about-this-valley.html", "server");
        Assert.Equal(await Font(found), await Font(page));
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Address("valley/index.html", "server"));
        await Expect(
            page.GetByRole(AriaRole.Heading, new() { Name = "The dam on the Tesk: what is asked & what was answered" }))
            .ToBeVisibleAsync();

        static Task<string> Font(IPage page) =>
            page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).font");
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task A_renamed_page_leads_to_its_new_address(string place)
    {
        var page = await Visit("valley/actors/farmers-league.html", place);
        await Expect(page).ToHaveURLAsync(Address("valley/actors/valley-farmers.html", place));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Farmers’ League");
    }
}
