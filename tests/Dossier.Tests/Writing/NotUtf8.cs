using System.Diagnostics;

namespace Dossier.Tests.Writing;

/// <summary>Files whose names are not UTF-8: a shell can make them, and .NET can neither name nor delete them.</summary>
internal static class NotUtf8
{
    /// <param name="paths">In the folder, with <c>\377</c> for the byte 0xFF.</param>
    public static void Make(string folder, params string[] paths)
    {
        foreach (string path in paths)
            Shell($"f=\"$(printf '{path}')\"; mkdir -p \"{folder}/$(dirname \"$f\")\" && echo x > \"{folder}/$f\"");
    }

    public static void Remove(string folder) => Shell($"rm -rf '{folder}'/*");

    private static void Shell(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        using var process = Process.Start("sh", ["-c", command]);
        process.WaitForExit();
        Assert.SkipUnless(process.ExitCode == 0, "this file system has no such names");
    }
}
