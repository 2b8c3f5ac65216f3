using System.Runtime.InteropServices;

namespace Dossier.App.Commands;

/// <summary>
/// Turns a file that exceeds the size limit of the process (<c>ulimit -f</c>) into an ordinary write error. By default
/// the system ends the process with SIGXFSZ, which leaves half-written files behind.
/// </summary>
internal static class FileSizeLimit
{
    // The number of SIGXFSZ on Linux, macOS and the BSDs. .NET has no name for it.
    private const int Signal = 25;

    // Kept until the process ends. .NET handles a signal some time after it arrives, and without a handler the process
    // would end.
    private static PosixSignalRegistration? _registration;

    /// <summary>From now on, such a write throws an <see cref="IOException"/>.</summary>
    public static void MakeFault()
    {
        if (!OperatingSystem.IsWindows())
            _registration ??= PosixSignalRegistration.Create((PosixSignal)Signal, context => context.Cancel = true);
    }
}
