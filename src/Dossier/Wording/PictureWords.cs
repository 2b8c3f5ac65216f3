using Dossier.Addresses;
using Dossier.Interface;

namespace Dossier.Wording;

/// <summary>What the pictures of pages show that have no words, for people who cannot see them.</summary>
internal static class PictureWords
{
    /// <param name="picture">The path of the picture.</param>
    public static string Describe(InterfaceWords words, string picture) => picture switch
    {
        PicturePaths.Actors => words.PictureOfActors,
        PicturePaths.Events => words.PictureOfEvents,
        PicturePaths.Sources => words.PictureOfSources,
        _ when IsIn(picture, "actors") => words.PictureOfActor,
        _ when IsIn(picture, "demands") => words.PictureOfDemand,
        _ when IsIn(picture, "events") => words.PictureOfEvent,
        _ when IsIn(picture, "sources") => words.PictureOfSource,
        _ => words.PictureOfHome,
    };

    private static bool IsIn(string picture, string folder) =>
        picture.StartsWith($"pictures/{folder}/", StringComparison.Ordinal);
}
