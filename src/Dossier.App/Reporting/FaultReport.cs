using Dossier.App.Publishing;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.App.Reporting;

/// <summary>Turns an exception into a message and an exit code.</summary>
internal static class FaultReport
{
    public static int Report(Exception fault, Terminal terminal)
    {
        // Exceptions of several threads usually have one cause, as have those of a type initializer; the cause is
        // reported.
        while (fault is AggregateException or TypeInitializationException && fault.InnerException is { } first)
            fault = first;
        switch (fault)
        {
            case OutputRefusedException:
                terminal.Failure(fault.Message);
                return ExitCode.Usage;
            case InterruptedException interrupted:
                terminal.Failure(fault.Message);
                return interrupted.ExitCode;
            case FileNotFoundException or FileLoadException or BadImageFormatException when IsPartOfProgram(fault):
                terminal.Failure(
                    "a part of the program could not be opened: it is missing, or the system lets this process open "
                        + "too few files (see “ulimit -n”)",
                    fault.Message.TrimEnd());
                return ExitCode.Io;
            case IOException or UnauthorizedAccessException:
                terminal.Failure(fault.Message);
                return ExitCode.Io;
            default:
                terminal.Failure(
                    $"this is a bug in the program (version {ProgramVersion.Text}), not a mistake in the "
                        + $"dossier{Where(fault)}; please report it, with the lines below");
                terminal.Error.Write(fault + "\n");
                return ExitCode.Fault;
        }
    }

    // Missing files are named as in “System.Linq, Version=10.0.0.0, …”, or by file name.
    private static bool IsPartOfProgram(Exception fault)
    {
        string? name = fault switch
        {
            FileNotFoundException missing => missing.FileName,
            FileLoadException unloaded => unloaded.FileName,
            _ => (fault as BadImageFormatException)?.FileName,
        };
        return name is not null
            && (name.Contains(", Version=", StringComparison.Ordinal)
                || name.EndsWith(".dll", StringComparison.Ordinal));
    }

    // Names the input file, so that it can be removed until the bug is fixed.
    private static string Where(Exception fault) =>
        fault is FileFault { Path: var path } ? $"; it happened while working on {VisibleEscapes.Show(path)}" : "";
}
