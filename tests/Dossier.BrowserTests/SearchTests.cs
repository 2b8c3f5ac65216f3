using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dossier.BrowserTests;

/// <summary>Readers who look for something.</summary>
public sealed class SearchTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string Field = ".search-form input[type=search]";
    private const string Links = ".search-results li a";

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task By_keyboard_from_any_page_to_the_words(string place)
    {
        var page = await Visit("valley/actors/dorvas.html", place);
        var heard = Listen(page);
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Search" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("measure spoon");
        await Expect(page.Locator(".search-status")).ToContainTextAsync("for “measure spoon”: 1 statement, 1 source.");
        await Expect(page.Locator(".search-group.statement mark")).ToHaveTextAsync(["measure", "spoon"]);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Links).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Links).Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Address("valley/sources/courier-karsa-2031-04-08.html#p-spoon", place));
        await Highlight.IsShown(page, "I measure it with a spoon.");
        AssertNone(heard);
    }

    [Fact]
    public async Task The_dialog_gives_the_focus_back_and_keeps_the_query()
    {
        var page = await Visit("valley/actors.html");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Search" });
        await button.PressAsync("Enter");
        await page.Keyboard.TypeAsync("dam/");
        await Expect(page.Locator(Field)).ToHaveValueAsync("dam/");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await Expect(page.Locator(Field)).ToHaveValueAsync("dam/");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Open as a page" }))
            .ToHaveAttributeAsync("href", Address("valley/search.html?q=dam%2F", "server"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("Dovras", ".actor", "Ilena Dorvas")]
    [InlineData("Tsalven", ".actor", "Omri Tsalvan")]
    [InlineData("guarenteed minimun flow", ".demand", "A guaranteed minimum flow")]
    [InlineData("Halveny’s", ".actor", "Halveny")]
    [InlineData("ＨＡＬＶＥＮＹ", ".actor", "Halveny")]
    [InlineData("dorv", ".actor", "Ilena Dorvas")]
    [InlineData("dórvåş", ".actor", "Ilena Dorvas")]
    [InlineData("עמרי צלבן", ".actor", "Omri Tsalvan")]
    [InlineData("הַנָּהָר אינו", ".statement", "הנהר אינו מתנה,")]
    [InlineData("流量を", ".statement", "協定案を公表し、毎秒四十立方メートルの最低流量を書面で保証するよう求めた。")]
    [InlineData("雨", ".source", "「雨は待たない」オルヴァニア水利相　貯水停止を拒否")]
    [InlineData("ΤΣΑΛΒΑΝ", ".actor", "Omri Tsalvan")]
    public async Task In_any_script_and_with_a_slip_of_the_finger(string query, string kind, string found)
    {
        var page = await Visit($"valley/search.html?q={Uri.EscapeDataString(query)}", "disk");
        var link = page.Locator($".search-group{kind} li a").First;
        await Expect(link).ToContainTextAsync(found);
        await Expect(page.Locator($".search-group{kind} li").First.Locator("mark").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task Filters_stand_in_the_address_and_outlive_a_visit_to_a_result(string place)
    {
        var page = await Visit("valley/search.html", place);
        var heard = Listen(page);
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("dam");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Statements") }).ClickAsync();
        await page.GetByText("Actor and date").ClickAsync();
        await page.GetByLabel("Has to do with").SelectOptionAsync("Ilena Dorvas");
        await page.Locator(Field).FillAsync("");
        await page.GetByLabel("From").FillAsync("2031-04-01");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2031-04-08");
        await Expect(page).ToHaveURLAsync(
            Address("valley/search.html?kind=statement&actor=dorvas&from=2031-04-01&to=2031-04-08", place));
        string[] expected = [.. Enumerable.Repeat("Ilena Dorvas · 7 April 2031", 7)];
        await Expect(page.Locator(".search-about")).ToHaveTextAsync(expected);
        await page.Locator(Links).First.ClickAsync();
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Has to do with")).ToHaveValueAsync("dorvas");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Statements") }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator(".search-about")).ToHaveTextAsync(expected);
        AssertNone(heard);
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("server")]
    public async Task An_empty_field_and_a_vain_search_offer_what_can_be_found(string place)
    {
        var page = await Visit("valley/actors.html", place);
        var heard = Listen(page);
        await page.Keyboard.PressAsync("/");
        var examples = page.Locator(".search-examples");
        await Expect(examples).ToContainTextAsync("In this dossier, for example:");
        await page.Keyboard.TypeAsync("xylophone");
        await Expect(page.Locator(".search-status")).ToContainTextAsync("Nothing found for “xylophone”.");
        await Expect(examples).ToContainTextAsync("This dossier has, for example:");
        var button = examples.GetByRole(AriaRole.Button).First;
        string name = await button.InnerTextAsync();
        await button.PressAsync("Enter");
        await Expect(page.Locator(Field)).ToHaveValueAsync(name);
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await Expect(page.Locator(Links).First).ToHaveTextAsync(name);
        AssertNone(heard);
    }

    /// <summary>One word follows the other only in the statement; the article has “measured” in other places.</summary>
    [Fact]
    public async Task The_words_as_they_were_typed_stand_first()
    {
        var page = await Visit("valley/search.html?q=measure%20it%20with", "disk");
        await Expect(page.Locator(Links).First).ToContainTextAsync("I measure it with a spoon.");
    }

    [Fact]
    public async Task Of_many_results_a_few_are_shown_and_then_all()
    {
        var page = await Visit("extremes/search.html?q=keeper");
        var group = page.Locator(".search-group.statement");
        await Expect(group.Locator("li")).ToHaveCountAsync(4);
        var all = group.GetByRole(AriaRole.Button);
        int count = int.Parse((await all.InnerTextAsync()).Split(' ')[1]);
        await all.ClickAsync();
        await Expect(page.Locator(Links)).ToHaveCountAsync(30);
        await Expect(page.Locator(Links).First).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"More: {count - 30} left" }).ClickAsync();
        await Expect(page.Locator(Links)).ToHaveCountAsync(Math.Min(count, 60));
        await Expect(page.Locator(Links).Nth(30)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_search_leads_to_the_lists()
    {
        var page = await Visit("valley/actors/dorvas.html", "disk", new() { JavaScriptEnabled = false });
        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Search");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "6 demands" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Address("valley/demands.html", "disk"));
    }

    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor toString hasOwnProperty")]
    [InlineData("(.*)[a-z]+\\p{L}$ %00 \\u0000")]
    [InlineData("😀 𝔊 \u202e\u0000 ﷺ")]
    [InlineData("'\"><img src=x onerror=alert(1)>")]
    [InlineData("long")]
    public async Task Whatever_is_typed_is_only_looked_for(string query)
    {
        query = query == "long" ? string.Join(' ', Enumerable.Range(0, 100).Select(i => $"w{i}x")) : query;
        var page = await Visit("valley/search.html", "disk");
        var heard = Listen(page);
        await page.Locator(Field).FillAsync(query);
        await Expect(page.Locator(".search-status"))
            .ToContainTextAsync(new System.Text.RegularExpressions.Regex("result|Nothing found|no word"));
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        AssertNone(heard);
    }

    [Fact]
    public async Task Markup_in_the_index_stays_text()
    {
        const string Hostile = "<img src=x onerror=document.title=1>";
        var page = await Window();
        var heard = Listen(page);
        await page.RouteAsync("**/search/docs-*.js*", async route =>
        {
            string script = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new()
            {
                ContentType = "text/javascript",
                Body = script.Replace(
                    "Dorvas",
                    "Dorvas" + Hostile.Replace("<", "\\u003c", StringComparison.Ordinal),
                    StringComparison.Ordinal),
            });
        });
        await page.GotoAsync(Address("valley/search.html?q=Dorvas", "server"));
        await Expect(page.Locator(".search-group.actor li a").First).ToHaveTextAsync("Ilena Dorvas" + Hostile);
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        AssertNone(heard);
    }

    [Fact]
    public async Task A_part_of_the_index_that_does_not_come_is_told_of_and_asked_for_again()
    {
        var page = await Window();
        await page.RouteAsync("**/search/terms-*.js*", route => route.AbortAsync());
        await page.GotoAsync(Address("valley/search.html?q=Dorvas", "server"));
        await Expect(page.Locator(".search-status")).ToContainTextAsync("could not be loaded");
        await page.UnrouteAllAsync();
        await page.Locator(Field).PressSequentiallyAsync(" ");
        await Expect(page.Locator(".search-group.actor li a").First).ToHaveTextAsync("Ilena Dorvas");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_result_breaks_a_rule_of_accessibility(ColorScheme scheme)
    {
        var rules = new AxeRunOptions
        {
            ResultTypes = [ResultType.Violations],
            Rules = new(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
        };
        var page = await Visit(
            "valley/search.html?q=the%20river&from=2031-01-01", options: new() { ColorScheme = scheme });
        await Expect(page.Locator(Links).First).ToBeVisibleAsync();
        var onPage = await page.RunAxe(rules);
        await page.GotoAsync(Address("valley/index.html", "server"));
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await Expect(page.Locator(".search-examples")).ToBeVisibleAsync();
        var empty = await page.RunAxe(rules);
        await page.Keyboard.TypeAsync("Dovras");
        await Expect(page.Locator(Links).First).ToBeVisibleAsync();
        var inDialog = await page.RunAxe(rules);
        AssertNone(
            [.. onPage.Violations.Concat(empty.Violations).Concat(inDialog.Violations)
                .SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))]);
    }

    private static List<string> Listen(IPage page)
    {
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add($"console: {message.Text}");
        page.PageError += (_, error) => heard.Add($"error: {error}");
        return heard;
    }
}
