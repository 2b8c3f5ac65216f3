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

    // For as long as the process lasts: .NET answers a signal some time after it came, and without this ends the process.
    private static PosixSignalRegistration? _registration;

    /// <summary>From now on such a write fails with an <see cref="IOException"/>.</summary>
    public static void MakeFault()
    {
        if (!OperatingSystem.IsWindows())
            _registration ??= PosixSignalRegistration.Create((PosixSignal)Signal, context => context.Cancel = true);
    }
}
