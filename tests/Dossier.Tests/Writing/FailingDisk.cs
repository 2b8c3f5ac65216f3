using Dossier.App.Writing;

namespace Dossier.Tests.Writing;

/// <summary>
/// A disk on which a step fails, the first having the number 1; and, where it is asked for, those after it.
/// </summary>
/// <param name="first">0: none fails.</param>
/// <param name="alsoFails">Which of the later steps fail.</param>
internal sealed class FailingDisk(int first, Func<Exception> fault, Func<DiskStep, bool> alsoFails)
{
    private int _steps;

    public int Steps => _steps;

    /// <summary>What failed first.</summary>
    public (DiskStep Step, string Path)? Failed { get; private set; }

    public Disk Disk => new(Before);

    /// <summary>No step fails, and all are counted.</summary>
    public static FailingDisk Counting() => Once(0);

    /// <summary>One step fails and those after it don't.</summary>
    public static FailingDisk Once(int number) =>
        new(number, () => new IOException("No space left on device"), _ => false);

    /// <summary>Nothing is written any more from one step on; what is there can be deleted.</summary>
    public static FailingDisk Full(int number) =>
        new(number, () => new IOException("No space left on device"), step => step != DiskStep.Delete);

    /// <summary>Nothing succeeds any more from one step on.</summary>
    public static FailingDisk Gone(int number) =>
        new(number, () => new UnauthorizedAccessException("Access to the path is denied."), _ => true);

    private void Before(DiskStep step, string path)
    {
        int number = Interlocked.Increment(ref _steps);
        if (first == 0 || number < first || (number > first && !alsoFails(step)))
            return;
        if (number == first)
            Failed = (step, path);
        throw fault();
    }
}
