using System.Runtime.CompilerServices;

namespace Dossier.Tests.Site;

/// <summary>Where this repository is: found from this file's own path when it was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static string Folder(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
