namespace Dossier.Addresses;

/// <summary>
/// The picture that is shown when a page is shared. Each record has its own; other pages share one for each section.
/// </summary>
internal static class PicturePaths
{
    /// <summary>
    /// In pixels. Width and height have the proportions that readers of Open Graph data show uncropped.
    /// </summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;

    public const string Home = "pictures/index.png";
    public const string Actors = "pictures/actors.png";
    public const string Events = "pictures/events.png";
    public const string Sources = "pictures/sources.png";

    /// <param name="page">The path of a page.</param>
    public static string PathFor(string page) => page switch
    {
        _ when page.Contains('/', StringComparison.Ordinal) => $"pictures/{page.Split('.')[0]}.png",
        _ when IsOf(page, SitePaths.Actors) => Actors,
        _ when IsOf(page, SitePaths.Events) => Events,
        _ when IsOf(page, SitePaths.Sources) => Sources,
        _ => Home,
    };

    // Further pages of a list are named actors.2.html and actors/x.statements.2.html.
    private static bool IsOf(string page, string list) => page.Split('.')[0] == list.Split('.')[0];
}
