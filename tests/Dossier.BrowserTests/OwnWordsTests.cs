namespace Dossier.BrowserTests;

/// <summary>Scripts speak the language of the dossier, with the words that it gives them.</summary>
public sealed class OwnWordsTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task The_search_has_the_words_of_the_dossier(string place)
    {
        var page = await Visit("worded/actors.html", place);
        await page.GetByRole(AriaRole.Button, new() { Name = "Пошук" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Пошук" })).ToBeVisibleAsync();
        var field = page.GetByRole(AriaRole.Searchbox, new() { Name = "Шукати ім’я, слово, цитату" });
        var status = page.Locator(".search-status p");
        await field.FillAsync("measure spoon");
        await Expect(status).ToHaveTextAsync(["«measure spoon» – 2 збіги: 1 вислів; 1 джерело."]);
        await Expect(status.Locator("bdi")).ToHaveTextAsync("«measure spoon»");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Вислови" })).ToBeVisibleAsync();
        await field.FillAsync("Dovras");
        await Expect(status.Nth(1)).ToHaveTextAsync("«dorvas» замість «dovras».");
        await field.FillAsync("qqqqq");
        await Expect(status).ToHaveTextAsync(["«qqqqq» – жодного збігу."]);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_copied_citation_is_that_of_the_source_page(string place)
    {
        var page = await Visit(
            "worded/actors/dorvas.html", place, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var statement = page.Locator(".statement:has(.copy)").First;
        await statement.GetByRole(AriaRole.Button, new() { Name = "Скопіювати" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Скопійовано");
        string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        string words = await statement.Locator(".quotation a.words").EvaluateAsync<string>("link => link.href");
        await page.GotoAsync(words);
        string expected = await page.Locator($"#c-{words.Split("#p-")[1]} .citation").TextContentAsync() ?? "";
        Assert.Matches("^Ilena Dorvas, .* – http.*#p-.* \\(.*\\): «.*»$", expected);
        Assert.Equal(expected, copied);
    }
}
