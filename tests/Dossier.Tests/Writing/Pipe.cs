using System.Diagnostics;

namespace Dossier.Tests.Writing;

/// <summary>A pipe with a name, which whoever opens it waits at for ever.</summary>
internal static class Pipe
{
    public static void Make(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes are no files there");
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.SkipUnless(File.Exists(path), "mkfifo is not here");
    }

    /// <summary>What is given back within half a minute, as it must be where nobody waits at a pipe.</summary>
    public static async Task<T> WithoutWaiting<T>(Func<T> work) =>
        await Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
