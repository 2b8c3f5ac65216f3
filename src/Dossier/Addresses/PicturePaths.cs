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

    /// <summary>What the picture shows, for people who cannot see it.</summary>
    public static string Words(string page) => PathFor(page) switch
    {
        Actors => "Bars over time: what the actors said, each statement in the colour of its stance.",
        Events => "A line of time with a mark for every event.",
        Sources => "The articles as bars for words, the annotated ones on yellow.",
        var path when path.StartsWith("pictures/actors/", StringComparison.Ordinal) =>
            "Blocks over time: above the line the actor’s statements, each in the colour of its stance, below it the "
            + "articles that name the actor.",
        var path when path.StartsWith("pictures/demands/", StringComparison.Ordinal) =>
            "A lane for each party, with a disc in the colour of its stance wherever it took a position on the demand.",
        var path when path.StartsWith("pictures/events/", StringComparison.Ordinal) =>
            "A line of time with a mark for every event, this one standing out.",
        var path when path.StartsWith("pictures/sources/", StringComparison.Ordinal) =>
            "The article as bars for words, the annotated ones on yellow.",
        _ => "A grid of demands by parties, each cell in the colour of where the party stands.",
    };

    // Further pages of a list are named actors.2.html and actors/x.statements.2.html.
    private static bool IsOf(string page, string list) => page.Split('.')[0] == list.Split('.')[0];
}
