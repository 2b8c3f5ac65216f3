using System.Diagnostics;

namespace Dossier.Tests.Writing;

/// <summary>
/// Files whose names are not UTF-8: a shell can make them, and .NET can neither name nor delete them.
/// </summary>
internal sealed class NotUtf8 : IDisposable
{
    private readonly string _folder;

    private NotUtf8(string folder) => _folder = folder;

    /// <param name="paths">In the folder, with <c>\377</c> for the byte 0xFF.</param>
    /// <returns>What deletes all that is in the folder.</returns>
    public static NotUtf8 Make(string folder, params string[] paths)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        var made = new NotUtf8(folder);
        foreach (string path in paths)
            Shell($"f=\"$(printf '{path}')\"; mkdir -p \"{folder}/$(dirname \"$f\")\" && echo x > \"{folder}/$f\"");
        return made;
    }

    public void Dispose() => Shell($"rm -rf '{_folder}'/*");

    private static void Shell(string command)
    {
        using var process = Process.Start("sh", ["-c", command]);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}: {command}");
    }
}
