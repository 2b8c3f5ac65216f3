using System.Runtime.InteropServices;
using Dossier.App.Reporting;

namespace Dossier.App.Commands;

/// <summary>
/// Cancels work when the process receives a signal, so that the work can be undone. A second signal ends the process at
/// once. (Commands that have nothing to undo keep the system's default.)
/// </summary>
internal sealed class CancellationSignals : IDisposable
{
    // SIGXCPU: the processor time that the system allows is used up. .NET has no name for it.
    private const int TimeLimit = 24;

    // Never disposed, because a signal handler may still be using it.
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly string _left;
    private int _exitCode;

    /// <param name="left">The state after cancellation, as a clause for the message.</param>
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

    /// <exception cref="InterruptedException">A signal arrived, and the work was cancelled.</exception>
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

    /// <summary>The same for work without a result.</summary>
    /// <exception cref="InterruptedException">A signal arrived, and the work was cancelled.</exception>
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
