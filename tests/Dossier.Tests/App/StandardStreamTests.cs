using System.Diagnostics;
using Dossier.Tests.Writing;

namespace Dossier.Tests.App;

/// <summary>
/// The program as a process of its own, started by a shell that closes or fills its streams, or limits what it may do.
/// It ends as is documented: no signal ends it, nobody sees a stack trace, no staging is left.
/// </summary>
public sealed class StandardStreamTests : IDisposable
{
    private readonly ValleyCopy _valley = new();

    public void Dispose() => _valley.Dispose();

    [Theory]
    [InlineData("2>&-", "check", 0)]
    [InlineData("2>&-", "nonsense", 2)]
    [InlineData("2>/dev/full", "check", 0)]
    [InlineData("2>/dev/full", "check --strict", 1)]
    [InlineData("2>/dev/full", "nonsense", 2)]
    [InlineData("2>/dev/full", "build --output /dev/null/no", 3)]
    [InlineData("0<&- 2>&-", "build", 0)]
    [InlineData(">/dev/full 2>/dev/full", "build", 3)]
    [InlineData(">&- 2>&- <&-", "build", 3)]
    [InlineData(">&-", "check --json", 3)]
    public void What_cannot_be_said_changes_only_what_standard_output_was_to_carry(
        string streams, string command, int expected)
    {
        var run = Shell($"{Program(command)} {streams}; echo exit $?");
        Assert.Equal($"exit {expected}", run.Out.TrimEnd().Split('\n')[^1]);
        AssertNothingIsLeft(run);
    }

    // “true” has gone before the program has anything to say.
    [Theory]
    [InlineData("check --json", "")]
    [InlineData("check", ValleyCopy.Warning)]
    [InlineData("build", ValleyCopy.Warning)]
    public void A_reader_that_goes_early_changes_nothing(string command, string error)
    {
        var run = Shell($"{{ {Program(command)}; echo exit $? >{_valley.PathOf("exit")}; }} | true");
        Assert.Equal(("exit 0\n", error), (_valley.Read("exit"), run.Error));
        AssertNothingIsLeft(run);
    }

    [Theory]
    [InlineData(">/dev/full", "No space left on device")]
    [InlineData(">&-", "it is closed")]
    public void That_standard_output_is_lost_is_said(string streams, string reason)
    {
        var run = Shell($"{Program("build")} {streams}");
        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Equal(ValleyCopy.Warning + $"error: standard output could not be written: {reason}\n", run.Error);
        Assert.True(File.Exists(_valley.PathOf("_site/index.html")));
    }

    [Fact]
    public void Nothing_is_written_to_a_file_that_has_the_number_of_a_closed_stream()
    {
        var first = Shell(Program("build"));
        Assert.Equal(0, first.ExitCode);
        var site = _valley.Snapshot("_site");
        Directory.Delete(_valley.PathOf("_site"), recursive: true);
        Shell($"{Program("build")} >&- 2>&- <&-");
        Assert.Equal(
            site.Select(file => (file.Key, file.Value.Content)),
            _valley.Snapshot("_site").Select(file => (file.Key, file.Value.Content)));
    }

    // Where memory for code is a file as well, the limit would be for that too: the runtime could not begin.
    [Fact]
    public void A_limit_to_the_size_of_files_is_a_fault_like_a_full_disk()
    {
        var run = Shell($"ulimit -f 4; export DOTNET_EnableWriteXorExecute=0; {Program("build")}");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            "would be larger than the file system or a limit of this process (see “ulimit -f”) allows\n",
            run.Error,
            StringComparison.Ordinal);
        AssertNothingIsLeft(run);
        Assert.False(Directory.Exists(_valley.PathOf("_site")));
    }

    [Fact]
    public void Output_to_a_file_that_may_not_grow_is_lost_and_ends_with_3()
    {
        var run = Shell(
            $"(ulimit -f 0; export DOTNET_EnableWriteXorExecute=0; exec {Program("check")} >{_valley.PathOf("out")}); "
            + "echo exit $?");
        Assert.Equal("exit 3\n", run.Out);
        Assert.Contains("error: standard output could not be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(96)]
    [InlineData(104)]
    [InlineData(112)]
    public void Too_few_files_are_a_fault_of_the_system_and_leave_no_staging(int files)
    {
        var run = Shell($"ulimit -n {files}; {Program("build")}");
        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        AssertNothingIsLeft(run);
    }

    private string Program(string command) =>
        $"dotnet {Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll")} {command} --root {_valley.Root}";

    private static Run Shell(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full is there only, and other systems say other words");
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(start)!;
        var (output, error) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        if (!shell.WaitForExit(Hangs.After))
            shell.Kill(entireProcessTree: true);
        return new Run(shell.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private void AssertNothingIsLeft(Run run)
    {
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_valley.PathOf("_site/.dossier-staging")));
        Assert.False(File.Exists(_valley.PathOf("_site/.dossier-lock")));
    }
}
