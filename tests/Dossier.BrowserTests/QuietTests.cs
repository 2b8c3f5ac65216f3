namespace Dossier.BrowserTests;

/// <summary>What a page does behind the reader's back: nothing.</summary>
public sealed class QuietTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task No_page_complains_or_asks_anything_of_another_host(string place)
    {
        var page = await Window();
        string path = "";
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add($"{path}: console: {message.Text}");
        page.PageError += (_, error) => heard.Add($"{path}: error: {error}");
        page.RequestFailed += (_, request) => heard.Add($"{path}: failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address("", place), StringComparison.Ordinal))
                heard.Add($"{path}: asked for {request.Url}");
        };
        // The page of lost addresses is only ever served, and has absolute paths.
        foreach (string next in Sites.Pages.Where(
            page => place == "server" || !page.EndsWith("/404.html", StringComparison.Ordinal)))
        {
            path = next;
            await page.GotoAsync(Address(path, place));
        }

        AssertNone(heard);
    }

    [Fact]
    public async Task The_pages_say_the_same_without_JavaScript()
    {
        var with = await Window();
        var without = await Window(new() { JavaScriptEnabled = false });
        foreach (string path in Sites.Kinds)
        {
            await with.GotoAsync(Address(path, "server"));
            await without.GotoAsync(Address(path, "server"));
            // What scripts add are buttons, and nothing to read.
            await with.EvaluateAsync(
                "document.querySelectorAll('button:not(.site-search)').forEach(button => button.remove())");
            // A script may put things away, and bring them back one at a time: without it all of them are there.
            if (path.EndsWith("/search.html", StringComparison.Ordinal))
                await Expect(without.Locator(".search-without")).ToBeVisibleAsync();
            else if (await with.Locator("script[src*='positions']").CountAsync() > 0)
                Assert.Equal(
                    await without.Locator("table").CountAsync(), await without.Locator("table:visible").CountAsync());
            else
                Assert.Equal(
                    await with.Locator("body").InnerTextAsync(), await without.Locator("body").InnerTextAsync());
        }
    }
}
