using System.Runtime.InteropServices;

namespace Dossier.Benchmarks.Measuring;

/// <summary>The program as users get it: published, and run as a process of its own.</summary>
internal sealed record PublishedProgram(string Executable)
{
    /// <param name="repository">The root of this repository.</param>
    /// <param name="isReadyToRun">Compiled ahead of time for this machine; otherwise when it runs.</param>
    public static PublishedProgram Publish(string repository, string folder, bool isReadyToRun)
    {
        string program = Path.Combine(folder, "program");
        ChildProcess.Run(
            "dotnet", "publish", Path.Combine(repository, "src/Dossier.Cli"), "--configuration", "Release",
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            "--no-self-contained",
            $"-p:PublishReadyToRun={isReadyToRun}",
            "--artifacts-path", Path.Combine(folder, "artifacts"), "--output", program);
        string settings = Directory.GetFiles(program, "*.runtimeconfig.json").Single();
        return new PublishedProgram(
            settings.Replace(
                ".runtimeconfig.json", OperatingSystem.IsWindows() ? ".exe" : "", StringComparison.Ordinal));
    }

    public TimeSpan TimeBuild(string dossier, string output) => ChildProcess.Time(Executable, Build(dossier, output));

    public long PeakMemoryOfBuild(string dossier, string output) =>
        ChildProcess.PeakMemory(Executable, Build(dossier, output));

    private static string[] Build(string dossier, string output) =>
        ["build", "--strict", "--root", dossier, "--output", output];
}
