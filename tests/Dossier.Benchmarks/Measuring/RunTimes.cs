namespace Dossier.Benchmarks.Measuring;

/// <summary>Whole runs on one dossier, by the native program and by the one that the JIT compiler compiles.</summary>
internal static class RunTimes
{
    private const int Repetitions = 15;

    /// <summary>Both run in turn, so that what slows the machine down slows down both.</summary>
    public static string Measure(
        string dossier, PublishedProgram native, PublishedProgram jit, TemporaryFolder temporary)
    {
        // Not timed: they bring the input and both programs into the system's cache.
        native.TimeBuild(dossier, temporary["site"]);
        jit.TimeBuild(dossier, temporary["site-jit"]);
        return string.Join('\n',
        [
            FormattableString.Invariant(
                $"Whole runs on the dossier of this repository, medians of {Repetitions} in turn:"),
            "",
            "| run | native | JIT | JIT ÷ native |",
            "|---|--:|--:|--:|",
            Row("`check`", () => native.TimeCheck(dossier), () => jit.TimeCheck(dossier)),
            Row("`build`", () => Build(native, "site"), () => Build(jit, "site-jit")),
            Row(
                "`build`, nothing changed",
                () => native.TimeBuild(dossier, temporary["site"]),
                () => jit.TimeBuild(dossier, temporary["site-jit"])),
        ]);

        TimeSpan Build(PublishedProgram program, string site)
        {
            TemporaryFolder.Remove(temporary[site]);
            return program.TimeBuild(dossier, temporary[site]);
        }
    }

    private static string Row(string name, Func<TimeSpan> native, Func<TimeSpan> jit)
    {
        var times = Enumerable.Range(0, Repetitions).Select(_ => (Native: native(), Jit: jit())).ToArray();
        var (ofNative, ofJit) = (Median.Of(times.Select(time => time.Native)), Median.Of(times.Select(time => time.Jit)));
        return FormattableString.Invariant(
            $"| {name} | {ofNative.TotalMilliseconds:N0} ms | {ofJit.TotalMilliseconds:N0} ms | {ofJit / ofNative:0.0} |");
    }
}
