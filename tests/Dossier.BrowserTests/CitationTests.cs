using System.Text.RegularExpressions;
namespace Dossier.BrowserTests;

/// <summary>Taking a statement along: its citation, its link, its words at their origin.</summary>
public sealed class CitationTextTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Every_statement_of_an_actor_is_copied_as_its_source_page_has_it(string place)
    {
        var page = await Copying("valley/actors/dorvas.html", place);
        var source = await Window();
        var statements = await page.Locator(".statement:has(.copy)").AllAsync();
        Assert.NotEmpty(statements);
        foreach (var statement in statements)
        {
            await statement.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
            string words = await statement.Locator(".quotation a.words").EvaluateAsync<string>("link => link.href");
            await source.GotoAsync(words);
            string expected = await source.Locator($"#c-{words.Split("#p-")[1]} .citation").TextContentAsync() ?? "";
            Assert.Equal(expected, await Copied(page));
            await page.EvaluateAsync(
                "document.activeElement.blur(); document.querySelector('[role=status]').textContent = ''");
        }
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task A_source_is_copied_with_one_key(string place)
    {
        var page = await Copying("valley/sources/courier-karsa-2031-04-08.html", place);
        await page.Locator(".cite-source summary").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.Equal(await page.Locator(".cite-source .citation").TextContentAsync(), await Copied(page));
    }

    [Fact]
    public async Task Without_a_clipboard_the_citation_is_selected_for_the_reader_to_copy()
    {
        var page = await Window();
        await page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        await page.GotoAsync(Address("valley/actors/dorvas.html", "server"));
        var statement = page.Locator("#s-courier-karsa-2031-04-08-number-looking");
        await statement.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Selected: copy it with the keyboard");
        Assert.StartsWith(
            "“a number looking for a river.” — Ilena Dorvas, 7 April 2031, in: ",
            await page.EvaluateAsync<string>("getSelection().toString()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_citation_is_there_to_be_read_and_no_button_is()
    {
        var page = await Visit(
            "valley/sources/courier-karsa-2031-04-08.html", options: new() { JavaScriptEnabled = false });
        await page.Locator(".cite-source summary").ClickAsync();
        await Expect(page.Locator(".cite-source .citation"))
            .ToContainTextAsync("The Tesk Valley Courier, 8 April 2031.");
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_ways_to_take_a_statement_along_show_when_they_are_wanted_and_shift_nothing()
    {
        var page = await Visit("valley/actors/dorvas.html");
        var statement = page.Locator("#s-courier-karsa-2031-04-08-number-looking");
        var link = statement.GetByRole(AriaRole.Link, new() { Name = "Link to this statement" });
        await Expect(link).ToHaveCSSAsync("opacity", "0");
        string height = await page.EvaluateAsync<string>("`${document.documentElement.scrollHeight}`");
        await link.FocusAsync();
        await Expect(link).ToHaveCSSAsync("opacity", "1");
        await Expect(statement.GetByRole(AriaRole.Button)).ToHaveCSSAsync("opacity", "1");
        Assert.Equal(height, await page.EvaluateAsync<string>("`${document.documentElement.scrollHeight}`"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#s-courier-karsa-2031-04-08-number-looking", page.Url, StringComparison.Ordinal);
        var phone = await Visit(
            "valley/actors/dorvas.html",
            options: new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await Expect(phone.Locator(".permalink").First).ToHaveCSSAsync("opacity", "1");
        await Expect(phone.Locator(".copy").First).ToHaveCSSAsync("opacity", "1");
    }

    [Fact]
    public async Task The_browser_opens_a_page_at_the_words_that_a_link_to_the_original_names()
    {
        var page = await Visit("valley/sources/courier-karsa-2031-04-08.html");
        var originals = await page.Locator(".original")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.hash)");
        Assert.NotEmpty(originals);
        // The same words on another page: the article as this site shows it, without its own marks.
        foreach (string hash in originals.Distinct(StringComparer.Ordinal))
        {
            var article = await Window(new() { ViewportSize = new() { Width = 800, Height = 300 }, BypassCSP = true });
            await article.RouteAsync("**/courier-karsa-2031-04-08.html", async route =>
            {
                var answer = await route.FetchAsync();
                string text = await answer.TextAsync();
                await route.FulfillAsync(new()
                {
                    ContentType = "text/html; charset=utf-8",
                    Body = Regex.Replace(text, "<sup class=\"end\">.*?</sup>", ""),
                });
            });
            await article.GotoAsync(Address("valley/sources/courier-karsa-2031-04-08.html" + hash, "server"));
            await article.WaitForFunctionAsync("scrollY > 0");
        }
    }

    private static Task<string> Copied(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");

    private async Task<IPage> Copying(string path, string place) =>
        await Visit(path, place, new() { Permissions = ["clipboard-read", "clipboard-write"] });
}
