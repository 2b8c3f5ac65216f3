using System.Runtime.InteropServices;

namespace Dossier.Benchmarks.Measuring;

/// <summary>The program as users get it: published, and run as a process of its own.</summary>
internal sealed record PublishedProgram(string Executable)
{
    /// <param name="repository">The root of this repository.</param>
    /// <param name="isNative">One native file for this machine; otherwise compiled by the runtime, when it runs.</param>
    public static PublishedProgram Publish(string repository, string folder, bool isNative)
    {
        string program = Publish("src/Dossier.Cli", repository, folder, isNative);
        return new PublishedProgram(FileOf(program, isNative ? "dossier" : "Dossier.Cli"));
    }

    /// <summary>This program as native code, to measure in a process of its own what it costs to write pages.</summary>
    public static string PublishBenchmarks(string repository, string folder) =>
        FileOf(
            Publish("tests/Dossier.Benchmarks", repository, folder, isNative: true), typeof(PublishedProgram).Assembly.GetName().Name!);

    private static string Publish(string project, string repository, string folder, bool isNative)
    {
        string program = Path.Combine(folder, "program");
        string[] platform = isNative ? ["--runtime", RuntimeInformation.RuntimeIdentifier] : [];
        ChildProcess.Run(
            "dotnet",
            [
                "publish", Path.Combine(repository, project), "--configuration", "Release", .. platform,
                "--artifacts-path", Path.Combine(folder, "artifacts"), "--output", program,
            ]);
        return program;
    }

    private static string FileOf(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    public TimeSpan TimeBuild(string dossier, string output) => ChildProcess.Time(Executable, Build(dossier, output));

    public TimeSpan TimeCheck(string dossier) => ChildProcess.Time(Executable, "check", "--strict", "--root", dossier);

    public long PeakMemoryOfBuild(string dossier, string output) =>
        ChildProcess.PeakMemory(Executable, Build(dossier, output));

    private static string[] Build(string dossier, string output) =>
        ["build", "--strict", "--root", dossier, "--output", output];
}
