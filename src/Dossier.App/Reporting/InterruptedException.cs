namespace Dossier.App.Reporting;

/// <summary>The process was told to end, and its unfinished work is undone.</summary>
internal sealed class InterruptedException(int exitCode, string left) : Exception($"Interrupted; {left}.")
{
    public int ExitCode => exitCode;
}
