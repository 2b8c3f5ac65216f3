using System.Globalization;
using System.Runtime.InteropServices;

namespace Dossier.Benchmarks.Measuring;

/// <summary>The measurements as a Markdown table.</summary>
internal static class ComparisonTable
{
    public static string Of(IEnumerable<Comparison> comparisons, string command) => string.Join('\n',
    [
        $"`{command}`, {Environment.ProcessorCount} "
        + $"cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}:",
        "",
        "| articles | files | size | build | pages/s | nothing changed | `cp -r` of the site | build ÷ `cp -r` | "
        + "nothing changed ÷ `cp -r` | peak memory | build by the JIT |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
        .. comparisons.Select(Row),
        "",
        "Whole processes, medians of interleaved runs, the input in the system's cache. Times drift with the machine; "
        + "the ratios of one run are what can be compared.",
    ]);

    private static string Row(Comparison row) => FormattableString.Invariant(
        $"| {row.Articles:N0} | {row.Files:N0} | {row.Bytes / 1e6:N1} MB | {Seconds(row.Native)} | {row.Files / row.Native.TotalSeconds:N0} | {Seconds(row.Unchanged)} | {Seconds(row.Copy)} | {row.Native / row.Copy:N1} | {row.Unchanged / row.Copy:N1} | {row.PeakMemory >> 20:N0} MB | {Seconds(row.Jit)} |");

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString(time.TotalSeconds < 10 ? "N2" : "N1", CultureInfo.InvariantCulture) + " s";
}
