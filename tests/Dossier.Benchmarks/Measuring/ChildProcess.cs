using System.Diagnostics;
using System.Globalization;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Runs a program to its end. One that fails has measured nothing, so it ends the benchmark.</summary>
internal static class ChildProcess
{
    /// <summary>The time of the whole process, from before its start to after its end.</summary>
    public static TimeSpan Time(string program, params string[] arguments)
    {
        // What an earlier measurement left to be written would be written at this one's expense.
        Run("sync", [], _ => { });
        long start = Stopwatch.GetTimestamp();
        Run(program, arguments, _ => { });
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>
    /// The most memory that the process had resident, in bytes. It is read from <c>/proc</c> again and again, so what
    /// the last milliseconds add is missed; the usage of ended children that the system keeps would also count the
    /// parent's, from before the child became the program.
    /// </summary>
    public static long PeakMemory(string program, params string[] arguments)
    {
        long peak = 0;
        Run(program, arguments, process =>
        {
            while (!process.WaitForExit(1))
                peak = Math.Max(peak, HighWaterMark(process.Id));
        });
        return peak;
    }

    public static void Run(string program, params string[] arguments) => Run(program, arguments, _ => { });

    /// <summary>All that it printed.</summary>
    public static string Output(string program, params string[] arguments) =>
        string.Join('\n', Run(program, arguments, _ => { }));

    private static List<string> Run(string program, string[] arguments, Action<Process> whileRunning)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line);
        process.ErrorDataReceived += (_, line) => Keep(line);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        whileRunning(process);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{string.Join('\n', said)}");
        return said;

        void Keep(DataReceivedEventArgs line)
        {
            lock (said)
                said.Add(line.Data ?? "");
        }
    }

    private static long HighWaterMark(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            // “VmHWM:    123456 kB”; a process that has just ended has none.
            return line is null
                ? 0
                : long.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
