using System.Runtime.InteropServices;
using Dossier.App.Reporting;

namespace Dossier.App.Commands;

/// <summary>
/// Lets work be undone when the process is told to end. A second signal ends it at once. (Elsewhere the system's own
/// way is right: there is nothing to undo.)
/// </summary>
internal sealed class CancellationSignals : IDisposable
{
    // SIGXCPU: the processor time that the system allows is up. .NET has no name for it.
    private const int TimeLimit = 24;

    // Never disposed: a signal may be on its way to it still.
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly string _left;
    private int _exitCode;

    /// <param name="left">How things stand after it, to be told.</param>
    public CancellationSignals(string left)
    {
        _left = left;
        _registrations = Register();
    }

    private PosixSignalRegistration[] Register() =>
    [
        Register(PosixSignal.SIGHUP, 1),
        Register(PosixSignal.SIGINT, 2),
        Register(PosixSignal.SIGQUIT, 3),
        Register(PosixSignal.SIGTERM, 15),
        .. OperatingSystem.IsWindows() ? (PosixSignalRegistration[])[] : [Register((PosixSignal)TimeLimit, TimeLimit)],
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
            throw new InterruptedException(_exitCode, _left);
        }
    }

    /// <summary>The same for work that gives back nothing.</summary>
    /// <exception cref="InterruptedException">A signal came, and the work gave way to it.</exception>
    public void Run(Action<CancellationToken> work) => Run(token =>
    {
        work(token);
        return true;
    });

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int number) =>
        PosixSignalRegistration.Create(signal, context => End(context, ExitCode.Signal + number));

    private void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = Interlocked.CompareExchange(ref _exitCode, exitCode, 0) == 0;
        _source.Cancel();
    }
}
