namespace Dossier.App.Reporting;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The dossier has mistakes.</summary>
    public const int Content = 1;

    /// <summary>The command line, the output folder, or what is to be compared with, is refused.</summary>
    public const int Usage = 2;

    /// <summary>A file, or standard output, could not be read or written, or a program that is needed for it is missing or fails.</summary>
    public const int Io = 3;

    /// <summary>The program's own mistake.</summary>
    public const int Fault = 4;

    /// <summary>A signal cut the work short: 128 and the signal's number, as shells have it; 130 for SIGINT, 143 for SIGTERM.</summary>
    public const int Signal = 128;
}
