using System.Diagnostics;

namespace Dossier.Tests.Publishing;

/// <summary>
/// A file system of 512 KB in memory. Only root on Linux can have one; elsewhere the test that asks for it is skipped.
/// </summary>
public sealed class SmallDisk : IDisposable
{
    /// <summary>The name of the file that fills it.</summary>
    public const string Filling = "filling";

    private readonly string _path;

    private SmallDisk(string path) => _path = path;

    public string this[string path] => Path.Join(_path, path);

    public static SmallDisk Mount(string path)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess,
            "Mounting a file system takes root on Linux.");
        Directory.CreateDirectory(path);
        Assert.SkipUnless(
            Run("mount", "-t", "tmpfs", "-o", "size=512k", "dossier-tests", path),
            "This machine lets nobody mount a file system.");
        return new SmallDisk(path);
    }

    /// <summary>Leaves no byte on it.</summary>
    public void Fill()
    {
        using var file = new FileStream(
            this[Filling], FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Assert.ThrowsAny<IOException>(() => FillToTheEnd(file));
    }

    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", _path));

    public void Dispose() => Run("umount", _path);

    private static void FillToTheEnd(FileStream file)
    {
        for (int i = 0; i < 1000; i++)
            file.Write(new byte[4096]);
    }

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
