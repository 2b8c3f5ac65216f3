using Dossier.App.Commands;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App;

/// <summary>The program, for any theme: <c>return DossierProgram.Run(args, MyTheme.Create);</c></summary>
public static class DossierProgram
{
    /// <returns>
    /// The exit code: 0 success, 1 mistakes in the dossier, 2 a refused command line or output folder, 3 a file or
    /// standard output that could not be read or written, 4 a bug in the program, 128 plus the signal's number if a
    /// signal ended it. README.md has the table.
    /// </returns>
    /// <param name="theme">Called once, here, so that its failures are reported like all others.</param>
    public static int Run(string[] args, Func<SiteTheme> theme)
    {
        try
        {
            FileSizeLimit.MakeFault();
            using var terminal = Terminal.OfProcess();
            return Run(args, theme, terminal);
        }
#pragma warning disable CA1031 // The terminal itself failed, so there is nowhere to report the failure.
        catch
#pragma warning restore CA1031
        {
            return ExitCode.Io;
        }
    }

    private static int Run(string[] args, Func<SiteTheme> theme, Terminal terminal)
    {
        int code;
        try
        {
            OpenFileLimit.Check();
            code = Run(args, theme(), terminal);
        }
#pragma warning disable CA1031 // As below.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return FaultReport.Report(fault, terminal);
        }
        if (terminal.Lost is null || code > ExitCode.Content)
            return code;
        terminal.Failure($"standard output could not be written: {terminal.Lost}");
        return ExitCode.Io;
    }

    internal static int Run(string[] args, SiteTheme theme, Terminal terminal, Disk? disk = null)
    {
        try
        {
            return CommandLine.Run(args, theme, terminal, disk ?? new Disk());
        }
#pragma warning disable CA1031 // The outermost edge: every failure must be reported.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return FaultReport.Report(fault, terminal);
        }
    }
}
