namespace Dossier.Addresses;

/// <param name="BaseUrl">The address the site is served from, ending with <c>/</c>; null if it was not given.</param>
internal sealed record SiteOptions(string? BaseUrl)
{
    public static SiteOptions At(string? baseUrl) => new(baseUrl is null ? null : baseUrl.TrimEnd('/') + "/");

    /// <summary>The path on the server, ending with <c>/</c>; empty if there is no base URL.</summary>
    public string BasePath => BaseUrl is null ? "" : new Uri(BaseUrl).AbsolutePath;

    /// <summary>
    /// The address with the base URL. The home page is addressed by its folder, without the file name.
    /// </summary>
    public string Absolute(string path) => BaseUrl + (path == SitePaths.Home ? "" : path);
}
