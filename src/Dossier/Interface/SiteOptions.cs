using Dossier.Addresses;

namespace Dossier.Interface;

/// <summary>What holds for all pages of the site.</summary>
/// <param name="BaseUrl">The address the site is served from, ending with <c>/</c>; null if it was not given.</param>
/// <param name="Words">The words of the interface, in the language of the dossier.</param>
internal sealed record SiteOptions(string? BaseUrl, InterfaceWords Words)
{
    public static SiteOptions At(string? baseUrl) => At(baseUrl, InterfaceWords.English);

    public static SiteOptions At(string? baseUrl, InterfaceWords words) =>
        new(baseUrl is null ? null : baseUrl.TrimEnd('/') + "/", words);

    /// <summary>The path on the server, ending with <c>/</c>; empty if there is no base URL.</summary>
    public string BasePath => BaseUrl is null ? "" : new Uri(BaseUrl).AbsolutePath;

    /// <summary>
    /// The address with the base URL. The home page is addressed by its folder, without the file name.
    /// </summary>
    public string Absolute(string path) => BaseUrl + (path == SitePaths.Home ? "" : path);
}
