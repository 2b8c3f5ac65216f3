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
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>What is given back, as it must be where nobody waits at a pipe.</summary>
    public static async Task<T> WithoutWaiting<T>(Func<T> work) =>
        await Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(
            Hangs.After, TestContext.Current.CancellationToken);
}
