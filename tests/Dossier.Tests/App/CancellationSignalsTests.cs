using System.Diagnostics;
using Dossier.Tests.Writing;

namespace Dossier.Tests.App;

/// <summary>On a process of its own: a signal is for the whole of one.</summary>
public sealed class CancellationSignalsTests
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
        // On a busy machine the signal takes its time, and copying has to take longer. Until then the file has no bytes
        // on the disk.
        await using (var large = File.Create(
            Path.Combine(Directory.CreateDirectory(valley.PathOf("input/static")).FullName, "large.bin")))
            large.SetLength(512 << 20);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Hangs.After);
        using var build = Start(valley.Root);
        using var shell = SendWhenThereIs(valley.PathOf("_site/.dossier-staging"), signal, build);
        await shell.WaitForExitAsync(patience.Token);
        Assert.True(shell.ExitCode == 0, "the build was over before a signal could be sent");
        string error = await build.StandardError.ReadToEndAsync(patience.Token);
        await build.WaitForExitAsync(patience.Token);
        Assert.Equal(
            (exitCode, ValleyCopy.Warning + "error: Interrupted; the published site is unchanged.\n"),
            (build.ExitCode, error));
        Assert.False(Directory.Exists(valley.PathOf("_site")));
    }

    private static Process Start(string root) => Process.Start(
        new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"), "build", "--root", root])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;

    // A shell has “kill” built in everywhere. It waits itself: to start it only then would take longer than some
    // builds.
    private static Process SendWhenThereIs(string folder, string signal, Process process) => Process.Start(
        "sh",
        ["-c", $"while [ ! -d '{folder}' ] && kill -0 {process.Id}; do sleep 0.01; done; kill -{signal} {process.Id}"]);
}
