using Dossier.App.Commands;
using Dossier.App.Publishing;

namespace Dossier.App.Reporting;

/// <summary>Why the program gave up, in words, and what it ends with.</summary>
internal static class Faults
{
    public static int Report(Exception fault, Terminal terminal)
    {
        // Threads that fail together fail for one reason.
        while (fault is AggregateException { InnerException: { } first })
            fault = first;
        switch (fault)
        {
            case OutputRefusedException:
                terminal.Failure(fault.Message);
                return ExitCode.Usage;
            case InterruptedException interrupted:
                terminal.Failure(fault.Message);
                return interrupted.ExitCode;
            case IOException or UnauthorizedAccessException:
                terminal.Failure(fault.Message);
                return ExitCode.Io;
            default:
                terminal.Failure($"this is a mistake in the program (version {CommandLine.Version}), not in the dossier. Please report it, with the lines below.");
                terminal.Error.Write(fault + "\n");
                return ExitCode.Fault;
        }
    }
}
