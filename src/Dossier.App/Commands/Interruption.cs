using System.Runtime.InteropServices;
using Dossier.App.Reporting;

namespace Dossier.App.Commands;

/// <summary>The process was told to end, and what it had begun is undone.</summary>
internal sealed class InterruptedException(int exitCode) : Exception("Interrupted; what was published stands as it was.")
{
    public int ExitCode => exitCode;
}

/// <summary>
/// Lets work be undone when the process is told to end. A second signal ends it at once. (Elsewhere the system's own
/// way is right: there is nothing to undo.)
/// </summary>
internal sealed class Interruption : IDisposable
{
    // Never disposed: a signal may be on its way to it still.
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _exitCode;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCode.Terminated)),
    ];

    /// <exception cref="InterruptedException">A signal came, and the work gave way to it.</exception>
    public T Run<T>(Func<CancellationToken, T> work)
    {
        try
        {
            return work(_source.Token);
        }
        catch (OperationCanceledException) when (_exitCode != 0)
        {
            throw new InterruptedException(_exitCode);
        }
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = Interlocked.CompareExchange(ref _exitCode, exitCode, 0) == 0;
        _source.Cancel();
    }
}
