using System.Reflection;
using Dossier.SiteModel;

namespace Dossier.Theme;

/// <summary>The theme that the program comes with. To re-brand it, change <c>assets/css/tokens.css</c>.</summary>
public static class DefaultTheme
{
    public static SiteTheme Create() => new(
        [.. Files("templates/", "")],
        [
            // One file each for a page to wait for; in the sources, one for each idea.
            Asset("site.css", Sheets(
                "layers", "reset", "tokens", "base/page", "base/type", "base/prose",
                "layout/site", "layout/record", "layout/contents",
                "parts/facts", "parts/notices", "parts/stances", "parts/timeline", "parts/statements", "parts/tellings",
                "parts/demand-cards", "parts/events", "parts/accounts", "parts/lists", "parts/article", "parts/previews",
                "parts/citations", "parts/figures", "parts/strips", "parts/matrix", "parts/marks", "parts/squares",
                "parts/changes",
                "parts/search", "parts/search-results",
                "pages/home", "pages/coverage", "print/paper", "print/figures", "own")),
            Asset(
                "site.js", "js/words.js", "js/search-opener.js", "js/cards.js", "js/previews.js", "js/citations.js"),
            Asset("brief.css", Sheets("pages/brief", "print/brief")),
            Asset(
                "search.js", "js/search/words.js", "js/search/shards.js", "js/search/guesses.js", "js/search/find.js",
                "js/search/snippets.js", "js/search/view.js"),
            Asset("positions.css", Sheets("pages/positions", "print/positions")),
            Asset("positions.js", "js/positions.js"),
            Asset("icon.svg", "icon.svg"),
        ])
    {
        Words = [.. Files("words/", "words/")],
        EnglishWords = new("words/en.yaml", () => Open("english/en.yaml")),
        Palette = TokenColours.Palette(Tokens),
        PaletteOfTokens = own => TokenColours.Palette(own + Tokens),
    };

    private static string Tokens
    {
        get
        {
            using var reader = new StreamReader(Open("assets/css/tokens.css"));
            return reader.ReadToEnd();
        }
    }

    /// <param name="path">Where it is in the site's <c>assets/</c>.</param>
    /// <param name="parts">Files of <c>theme/assets/</c>, one after the other.</param>
    private static ThemeAsset Asset(string path, params string[] parts) => new(path, () => Joined(parts))
    {
        Parts = [.. parts.Select(part => new ThemeAsset("assets/" + part, () => Open("assets/" + part)))],
    };

    private static IEnumerable<ThemeAsset> Files(string folder, string under)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(under + name[folder.Length..], () => assembly.GetManifestResourceStream(name)!));
    }

    private static string[] Sheets(params string[] names) => [.. names.Select(name => $"css/{name}.css")];

    private static MemoryStream Joined(string[] parts)
    {
        var joined = new MemoryStream();
        foreach (string part in parts)
        {
            using var content = Open("assets/" + part);
            content.CopyTo(joined);
        }

        joined.Position = 0;
        return joined;
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The theme was built without {name}.");
}
