namespace Dossier.Diagnostics;

/// <summary>A mistake of the program itself, and the file that it was working on.</summary>
internal sealed class FileFault(string path, Exception cause) : Exception($"in work on {path}: {cause.Message}", cause)
{
    public string Path => path;

    /// <summary>Runs a stage on one file. An exception that is a mistake of the program then names the file.</summary>
    /// <param name="path">Relative to the root of the dossier, or of the site.</param>
    /// <exception cref="FileFault">The stage has thrown.</exception>
    public static T Naming<T>(string path, Func<T> stage)
    {
        try
        {
            return stage();
        }
        catch (Exception fault) when (IsOurs(fault))
        {
            throw new FileFault(path, fault);
        }
    }

    public static void Naming(string path, Action stage) => Naming(path, () =>
    {
        stage();
        return true;
    });

    // The others are no mistakes of the program: the system refuses something, or a part of the program cannot be loaded.
    // Their messages say what to do.
    private static bool IsOurs(Exception fault) => fault is AggregateException or TypeInitializationException && fault.InnerException is { } first
        ? IsOurs(first)
        : fault is not (FileFault or IOException or UnauthorizedAccessException or BadImageFormatException or OperationCanceledException or ExpectedException);
}

/// <summary>Something that is nobody's mistake here, and that its message explains.</summary>
internal abstract class ExpectedException(string message) : Exception(message);
