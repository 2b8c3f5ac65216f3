using System.Runtime.InteropServices;

namespace Dossier.App.Commands;

/// <summary>
/// Turns it into an ordinary write error when a file grows beyond what the system allows this process (<c>ulimit -f</c>). By
/// default the system ends the process with SIGXFSZ, which leaves half-written files behind.
/// </summary>
internal static class FileSizeLimit
{
    // SIGXFSZ has this number under Linux, macOS and the BSDs. .NET has no name for it.
    private const int Signal = 25;

    // Kept for as long as the process lasts: .NET handles a signal some time after it came, and without a handler the process ends.
    private static PosixSignalRegistration? _registration;

    /// <summary>From now on such a write fails with an <see cref="IOException"/>.</summary>
    public static void MakeFault()
    {
        if (!OperatingSystem.IsWindows())
            _registration ??= PosixSignalRegistration.Create((PosixSignal)Signal, context => context.Cancel = true);
    }
}
