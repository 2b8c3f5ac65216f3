namespace Dossier.BrowserTests;

/// <summary>
/// Whatever a link is, in a text or in a drawing, no script of the page fails when somebody comes to it.
/// </summary>
public sealed class LinkTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    // Waiting is no part of this: every delay ends at once.
    private const string NoDelays =
        "const wait = setTimeout; window.setTimeout = (then, delay, ...rest) => wait(then, 0, ...rest);";

    // As a pointer, a keyboard and a finger come to it. Nothing is followed.
    private const string ComeToEachLink = """
        async () => {
          addEventListener('click', event => event.preventDefault());
          const moment = () => new Promise(done => setTimeout(done));
          const links = [...document.querySelectorAll('a[href]')];
          for (const link of links) {
            const { x, y } = link.getBoundingClientRect();
            const come = (type, pointerType) => (link.firstElementChild ?? link).dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType }));
            come('pointerover', 'mouse');
            await moment();
            await moment();
            document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
            link.focus({ preventScroll: true });
            await moment();
            await moment();
            link.blur();
            come('pointerover', 'touch');
            come('pointerdown', 'touch');
            come('pointerup', 'touch');
            come('click', 'touch');
          }
          return links.length;
        }
        """;

    [Fact]
    public async Task No_link_of_any_kind_of_page_makes_a_script_fail()
    {
        var page = await Window();
        await page.AddInitScriptAsync(NoDelays);
        string path = "";
        int links = 0;
        var heard = new HashSet<string>(StringComparer.Ordinal);
        page.Console += (_, message) => heard.Add($"{path}: console: {message.Text}");
        page.PageError += (_, error) => heard.Add($"{path}: error: {error}");
        foreach (string next in Sites.Kinds)
        {
            path = next;
            await page.GotoAsync(Address(path, "server"));
            // From here on what has the focus shows that it has, as for somebody at the keyboard.
            await page.Keyboard.PressAsync("Tab");
            links += await page.EvaluateAsync<int>(ComeToEachLink);
        }

        AssertNone(heard);
        Assert.True(links > 500, $"only {links} links");
    }

    [Fact]
    public async Task A_mark_in_a_drawing_can_be_hovered_and_tapped_and_leads_to_its_words()
    {
        var page = await Window(new() { HasTouch = true });
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add(message.Text);
        page.PageError += (_, error) => heard.Add(error);
        await page.GotoAsync(Address("valley/positions.html", "server"));
        var mark = page.Locator("svg a[href]").First;
        string words = await mark.EvaluateAsync<string>("mark => new URL(mark.href.baseVal, document.baseURI).href");
        Assert.Contains("/valley/sources/", words, StringComparison.Ordinal);
        await mark.HoverAsync(new() { Force = true });
        await mark.TapAsync(new() { Force = true });
        await Expect(page).ToHaveURLAsync(words);
        AssertNone(heard);
    }
}
