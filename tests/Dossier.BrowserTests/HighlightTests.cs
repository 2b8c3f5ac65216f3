using System.Text.Json;

namespace Dossier.BrowserTests;

/// <summary>An address of a passage shows that passage, and no other.</summary>
public sealed class HighlightTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const int MostPassages = 300;

    [Theory]
    [InlineData("shipped")]
    [InlineData("valley")]
    public async Task The_words_that_stand_out_are_those_of_the_passage(string site)
    {
        var page = await Window();
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var shown = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var data = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Sites.PathOf($"{site}/data/dossier.json"), TestContext.Current.CancellationToken));
        foreach (var passage in data.RootElement.GetProperty("passages").EnumerateArray().Take(MostPassages))
        {
            if (!passage.TryGetProperty("quote", out var quote)
                || passage.GetProperty("url").GetString() is not string url)
                continue;
            await page.GotoAsync(Address($"{site}/{url}", "disk"));
            expected[url] = Highlight.Normalised(
                string.Concat(quote.EnumerateArray().Select(part => part.GetString())));
            shown[url] = await Highlight.Words(page);
        }

        Assert.True(expected.Count > 0 || site == "shipped");
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task A_page_opens_at_the_words_without_a_ride_down_to_them()
    {
        var page = await Visit(
            "valley/sources/courier-karsa-2031-04-08.html#p-spoon",
            options: new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.True(await page.EvaluateAsync<bool>(
            """
            async () => {
              for (let frame = 0; frame < 2; frame++)
                await new Promise(requestAnimationFrame);
              const box = document.querySelector(':target').getBoundingClientRect();
              return box.top > 0 && box.top < innerHeight;
            }
            """));
    }
}
