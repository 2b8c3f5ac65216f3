using System.Runtime.CompilerServices;
using Dossier.App.Publishing;
using Spectre.Console;

namespace Dossier.App.Reporting;

/// <summary>
/// Shows how many files have been created, on an interactive terminal and only if the build takes long.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Terminal _terminal;
    private readonly int _total;
    private readonly ManualResetEventSlim _done = new();
    private readonly Thread? _thread;
    private int _made;

    public ProgressBar(Terminal terminal, int total)
    {
        (_terminal, _total) = (terminal, total);
        if (!terminal.IsInteractive)
            return;
        _thread = new Thread(ShowWhenLate) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>May be called on any thread.</summary>
    public void Advance(PublishStep step)
    {
        if (step == PublishStep.Made)
            Interlocked.Increment(ref _made);
    }

    /// <summary>Removes the bar from the terminal.</summary>
    public void Dispose()
    {
        _done.Set();
        _thread?.Join();
        _done.Dispose();
    }

    private void ShowWhenLate()
    {
        if (!_done.Wait(Patience))
            Show();
    }

    // A method of its own, so that Spectre.Console is loaded only if a bar is shown.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Show()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = _terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("Making the site", maxValue: _total);
            do
                task.Value = Volatile.Read(ref _made);
            while (!_done.Wait(100));
        });
    }
}
