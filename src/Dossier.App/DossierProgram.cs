using Dossier.App.Commands;
using Dossier.App.Reporting;
using Dossier.App.Writing;

namespace Dossier.App;

/// <summary>The program, for any theme: <c>return DossierProgram.Run(args, MyTheme.Create());</c></summary>
public static class DossierProgram
{
    /// <returns>
    /// What the process is to end with: 0 fine, 1 the dossier has mistakes, 2 the command line or the output folder is
    /// refused, 3 a file could not be read or written, 4 a mistake in the program, 130 and 143 for SIGINT and SIGTERM.
    /// </returns>
    public static int Run(string[] args, SiteTheme theme)
    {
        using var terminal = Terminal.OfProcess();
        return Run(args, theme, terminal);
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
            return Faults.Report(fault, terminal);
        }
    }
}
