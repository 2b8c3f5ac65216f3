namespace Dossier.Addresses;

/// <param name="BaseUrl">Where the site is served, ending with <c>/</c>; null where nobody said.</param>
internal sealed record SiteOptions(string? BaseUrl)
{
    public static SiteOptions At(string? baseUrl) => new(baseUrl is null ? null : baseUrl.TrimEnd('/') + "/");

    /// <summary>The path on the server, ending with <c>/</c>; empty where there is no base URL.</summary>
    public string BasePath => BaseUrl is null ? "" : new Uri(BaseUrl).AbsolutePath;

    /// <summary>The home page is known by its folder.</summary>
    public string Absolute(string path) => BaseUrl + (path == SitePaths.Home ? "" : path);
}
