using System.Runtime.InteropServices;

namespace Dossier.App.Commands;

/// <summary>
/// Makes a fault like others of a file that grows beyond what the system allows this process (<c>ulimit -f</c>): by
/// default the system ends the process with SIGXFSZ, and what it had begun stays.
/// </summary>
internal static class FileSizeLimit
{
    // SIGXFSZ has this number under Linux, macOS and the BSDs. .NET has no name for it.
    private const int Signal = 25;

    /// <returns>As long as it is not disposed of, writing fails with an <see cref="IOException"/>.</returns>
    public static IDisposable? AsFault() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)Signal, context => context.Cancel = true);
}
