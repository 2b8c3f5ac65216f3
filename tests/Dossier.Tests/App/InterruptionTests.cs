using System.Diagnostics;

namespace Dossier.Tests.App;

/// <summary>On a process of its own: a signal is for the whole of one.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    [InlineData("XCPU", 152)]
    public async Task A_signal_takes_back_what_a_build_has_begun(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        using var valley = new ValleyCopy();
        // On a busy machine the signal takes its time, and copying has to take longer. Until then the file has no bytes on the disk.
        await using (var large = File.Create(Path.Combine(Directory.CreateDirectory(valley.PathOf("input/static")).FullName, "large.bin")))
            large.SetLength(512 << 20);
        using var build = Start(valley.Root);
        while (!Directory.Exists(valley.PathOf("_site/.dossier-staging")) && !build.HasExited)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await Send(signal, build);
        string error = await build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((exitCode, ValleyCopy.Warning + "error: Interrupted; what was published stands as it was.\n"), (build.ExitCode, error));
        Assert.False(Directory.Exists(valley.PathOf("_site")));
    }

    private static Process Start(string root) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"), "build", "--root", root])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;

    // A shell has it built in everywhere.
    private static async Task Send(string signal, Process process)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
