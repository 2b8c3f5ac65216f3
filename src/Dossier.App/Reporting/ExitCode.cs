namespace Dossier.App.Reporting;

/// <summary>The exit codes of the process. README.md has the table.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The dossier has mistakes.</summary>
    public const int Content = 1;

    /// <summary>The command line, the output folder, or the edition to compare with was refused.</summary>
    public const int Usage = 2;

    /// <summary>
    /// A file or standard output could not be read or written, or a required program is missing or failed.
    /// </summary>
    public const int Io = 3;

    /// <summary>A bug in the program.</summary>
    public const int Fault = 4;

    /// <summary>
    /// A signal ended the process: 128 plus the signal's number, as shells report it; 130 for SIGINT, 143 for SIGTERM.
    /// </summary>
    public const int Signal = 128;
}
