using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Commands;

/// <summary>
/// Checks how many files the process may have open (<c>ulimit -n</c>). If they run out at the wrong moment, the runtime
/// cannot start a thread and aborts, so they are counted before anything begins.
/// </summary>
internal static class OpenFileLimit
{
    // The assemblies of the program take two each, and each thread that reads or writes takes a few more.
    private static readonly int Needed = 100 + (4 * Environment.ProcessorCount);

    /// <exception cref="IOException">The limit is too low.</exception>
    public static void Check()
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = new List<SafeFileHandle>(Needed);
        try
        {
            while (opened.Count < Needed)
                opened.Add(File.OpenHandle("/dev/null"));
        }
        catch (IOException fault)
        {
            throw new IOException(
                $"the system lets this process open only {opened.Count} more files, and it may need {Needed}; raise "
                    + "the limit, for example with: ulimit -n 1024",
                fault);
        }
        finally
        {
            foreach (var file in opened)
                file.Dispose();
        }
    }
}
