using Dossier.Addresses;
using Dossier.Interface;

namespace Dossier.Wording;

/// <summary>What the pictures of pages show, for people who cannot see them.</summary>
internal static class PictureWords
{
    /// <param name="page">The path of the page that the picture stands for.</param>
    public static string Describe(InterfaceWords words, string page) => PicturePaths.PathFor(page) switch
    {
        PicturePaths.Actors => words.PictureOfActors,
        PicturePaths.Events => words.PictureOfEvents,
        PicturePaths.Sources => words.PictureOfSources,
        var path when IsIn(path, "actors") => words.PictureOfActor,
        var path when IsIn(path, "demands") => words.PictureOfDemand,
        var path when IsIn(path, "events") => words.PictureOfEvent,
        var path when IsIn(path, "sources") => words.PictureOfSource,
        _ => words.PictureOfHome,
    };

    private static bool IsIn(string path, string folder) =>
        path.StartsWith($"pictures/{folder}/", StringComparison.Ordinal);
}
