using System.Globalization;

namespace Dossier.BrowserTests;

/// <summary>Readers who choose the colours or the size of the text themselves.</summary>
public sealed class ReaderSettingsTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    /// <summary>The contrast of words and ground (WCAG 2.2, 1.4.3), where a ground that is half clear lies on the page's.</summary>
    private const string Contrast =
        """
        mark => {
          const parts = colour => [...colour.matchAll(/[\d.]+/g)].map(Number);
          const canvas = parts(getComputedStyle(document.documentElement).backgroundColor);
          const seen = ([red, green, blue, alpha = 1]) =>
            [red, green, blue].map((value, i) => value * alpha + canvas[i] * (1 - alpha));
          const luminance = colour => seen(parts(colour)).map(value => value / 255)
            .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
          const style = getComputedStyle(mark);
          const [dark, light] = [luminance(style.color), luminance(style.backgroundColor)].sort((one, other) => one - other);
          return (light + 0.05) / (dark + 0.05);
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task Words_that_a_link_leads_to_can_be_read_in_colours_of_the_readers_own(ColorScheme scheme)
    {
        var page = await Visit(
            "valley/sources/courier-karsa-2031-04-08.html#p-spoon",
            options: new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await Highlight.IsShown(page, "I measure it with a spoon.");
        foreach (var mark in await page.Locator("mark").AllAsync())
        {
            double contrast = await mark.EvaluateAsync<double>(Contrast);
            Assert.True(contrast >= 4.5, $"{contrast:0.0}: {await mark.InnerTextAsync()}");
        }
    }

    [Theory]
    [InlineData(130)]
    [InlineData(150)]
    [InlineData(200)]
    public async Task No_page_is_wider_than_a_phone_whatever_the_size_of_the_text(int percent)
    {
        var page = await Phone();
        var wide = new List<string>();
        foreach (string path in Sites.Kinds)
        {
            await page.GotoAsync(Address(path, "server"));
            await Enlarge(page, percent);
            int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 390)
                wide.Add($"{path}: {width}");
        }

        AssertNone(wide);
    }

    [Fact]
    public async Task In_large_text_on_a_phone_no_word_of_the_title_breaks_to_make_room_for_the_search()
    {
        var page = await Phone();
        await page.GotoAsync(Address("valley/index.html", "server"));
        await Enlarge(page, 200);
        var broken = await page.Locator(".site-title").EvaluateAsync<string[]>(
            """
            title => {
              const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode(), range = document.createRange();
              return [...text.data.matchAll(/\S+/g)].filter(word => {
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return range.getClientRects().length > 1;
              }).map(word => word[0]);
            }
            """);
        Assert.Empty(broken);
    }

    [Fact]
    public async Task In_large_text_on_a_phone_a_standing_stands_below_its_party()
    {
        var page = await Phone();
        await page.GotoAsync(Address("valley/demands/minimum-flow.html", "server"));
        Assert.False(await IsStacked());
        await Enlarge(page, 200);
        Assert.True(await IsStacked());
        await Expect(page.Locator(".standing-table tbody .stacked").First).ToBeVisibleAsync();

        Task<bool> IsStacked() => page.Locator(".standing-table tbody tr").First.EvaluateAsync<bool>(
            "row => row.children[1].getBoundingClientRect().top >= row.children[0].getBoundingClientRect().bottom");
    }

    private Task<IPage> Phone() =>
        Window(new() { ViewportSize = new() { Width = 390, Height = 844 }, BypassCSP = true });

    private static Task<IElementHandle> Enlarge(IPage page, int percent) => page.AddStyleTagAsync(
        new() { Content = string.Create(CultureInfo.InvariantCulture, $":root {{ font-size: {percent}% !important }}") });
}
