namespace Dossier.BrowserTests;

/// <summary>The words of an article that an address leads to.</summary>
internal static class Highlight
{
    /// <summary>All the words that stand out from the other highlights as the ones that were asked for.</summary>
    public static async Task<string> Words(IPage page) => Normalised(await page.EvaluateAsync<string>(
        """
        () => {
          const look = mark => getComputedStyle(mark).background;
          const target = document.querySelector(':target');
          const marks = [...document.querySelectorAll('mark')];
          const first = marks.find(mark => target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
          return marks.filter(mark => look(mark) === look(first)).map(mark => mark.textContent).join(' ');
        }
        """));

    /// <summary>
    /// The mark that the page's address leads to is in view, and the words that stand out begin with these.
    /// </summary>
    public static async Task IsShown(IPage page, string words)
    {
        await Expect(page.Locator(":target ~ mark").First).ToBeInViewportAsync();
        Assert.StartsWith(Normalised(words), await Words(page), StringComparison.Ordinal);
    }

    /// <summary>Without white space: where a line or a span ends, there is some or none.</summary>
    public static string Normalised(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
