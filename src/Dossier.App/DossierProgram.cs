using Dossier.App.Commands;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App;

/// <summary>The program, for any theme: <c>return DossierProgram.Run(args, MyTheme.Create);</c></summary>
public static class DossierProgram
{
    /// <returns>
    /// What the process is to end with: 0 fine, 1 the dossier has mistakes, 2 the command line or the output folder is
    /// refused, 3 a file, or standard output, could not be read or written, 4 a mistake in the program, 128 and the signal's
    /// number where a signal cut it short.
    /// </returns>
    /// <param name="theme">Called once, here, so that what it fails with is reported like all else.</param>
    public static int Run(string[] args, Func<SiteTheme> theme)
    {
        try
        {
            FileSizeLimit.MakeFault();
            using var terminal = Terminal.OfProcess();
            return Run(args, theme, terminal);
        }
#pragma warning disable CA1031 // There is no terminal to tell anybody what is wrong.
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
#pragma warning disable CA1031 // The outermost edge: whatever it is, somebody must be told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return FaultReport.Report(fault, terminal);
        }
    }
}
