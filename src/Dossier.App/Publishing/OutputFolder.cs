namespace Dossier.App.Publishing;

/// <summary>The folder that a site is published to.</summary>
internal static class OutputFolder
{
    /// <summary>Names in the output folder that start like this are the publisher's own.</summary>
    public const string ReservedPrefix = ".dossier-";
    public const string ManifestName = ".dossier-manifest";
    public const string LockName = ".dossier-lock";
    public const string StagingName = ".dossier-staging";

    /// <summary>Absolute and without a separator at the end, which would make a link look like the folder behind it.</summary>
    public static string Full(string output) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
}
