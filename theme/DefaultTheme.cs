using System.Reflection;

namespace Dossier.Theme;

/// <summary>The theme that the program comes with. To re-brand it, change <c>assets/css/tokens.css</c>.</summary>
public static class DefaultTheme
{
    public static SiteTheme Create() => new(
        typeof(SitePage),
        [
            // One file each for a page to wait for; in the sources, one for each idea.
            Asset("site.css", "css/tokens.css", "css/site.css", "css/records.css", "css/search.css"),
            Asset("site.js", "js/search-opener.js"),
            Asset("search.js", "js/search/words.js", "js/search/shards.js", "js/search/find.js", "js/search/snippets.js", "js/search/view.js"),
            Asset("positions.css", "css/positions.css"),
            Asset("positions.js", "js/positions.js"),
            Asset("icon.svg", "icon.svg"),
        ]);

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
