using System.Reflection;

namespace Dossier.Theme;

/// <summary>The theme that the program comes with. To re-brand it, change <c>assets/css/tokens.css</c>.</summary>
public static class DefaultTheme
{
    public static SiteTheme Create() => new(
        typeof(SitePage),
        [
            Asset("css/tokens.css"), Asset("css/site.css"), Asset("css/records.css"), Asset("css/positions.css"),
            Asset("js/positions.js"), Asset("icon.svg"),
        ]);

    private static ThemeAsset Asset(string path) => new(
        path,
        () => Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + path)
            ?? throw new InvalidOperationException($"The theme was built without assets/{path}."));
}
