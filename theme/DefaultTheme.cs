using System.Reflection;
using Dossier.SiteModel;

namespace Dossier.Theme;

/// <summary>The theme that the program comes with. To re-brand it, change <c>assets/css/tokens.css</c>.</summary>
public static class DefaultTheme
{
    public static SiteTheme Create() => new(
        typeof(SitePage),
        [
            // One file each for a page to wait for; in the sources, one for each idea.
            Asset(
                "site.css", "css/tokens.css", "css/site.css", "css/records.css", "css/article.css", "css/moving.css", "css/figures.css",
                "css/changes.css", "css/search.css", "css/print.css"),
            Asset("site.js", "js/search-opener.js", "js/cards.js", "js/previews.js", "js/citations.js"),
            Asset("brief.css", "css/brief.css"),
            Asset(
                "search.js", "js/search/words.js", "js/search/shards.js", "js/search/guesses.js", "js/search/find.js", "js/search/snippets.js",
                "js/search/view.js"),
            Asset("positions.css", "css/positions.css"),
            Asset("positions.js", "js/positions.js"),
            Asset("icon.svg", "icon.svg"),
        ])
    {
        Palette = TokenColours.Palette(Joined(["css/tokens.css"])),
    };

    /// <param name="path">Where it is in the site's <c>assets/</c>.</param>
    /// <param name="parts">Files of <c>theme/assets/</c>, one after the other.</param>
    private static ThemeAsset Asset(string path, params string[] parts) => new(path, () => Joined(parts));

    private static MemoryStream Joined(string[] parts)
    {
        var joined = new MemoryStream();
        foreach (string part in parts)
        {
            using var content = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + part)
                ?? throw new InvalidOperationException($"The theme was built without assets/{part}.");
            content.CopyTo(joined);
        }

        joined.Position = 0;
        return joined;
    }
}
