namespace Dossier.Diagnostics;

/// <summary>A bug in the program, together with the file that it was working on.</summary>
internal sealed class FileFault(string path, Exception cause) : Exception($"in work on {path}: {cause.Message}", cause)
{
    public string Path => path;

    /// <summary>Runs a stage on one file, so that an exception caused by a bug names the file.</summary>
    /// <param name="path">Relative to the root of the dossier or of the site.</param>
    /// <exception cref="FileFault">The stage threw an exception.</exception>
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

    // All other exceptions are not bugs: the system refused something, or a part of the program could not be loaded.
    // Their messages say what to do.
    private static bool IsOurs(Exception fault)
    {
        if (fault is AggregateException or TypeInitializationException && fault.InnerException is { } first)
            return IsOurs(first);
        return fault is not (FileFault or ExpectedException or OperationCanceledException
            or IOException or UnauthorizedAccessException or BadImageFormatException);
    }
}

/// <summary>An exception that is not a bug in the program and whose message explains what to do.</summary>
internal abstract class ExpectedException(string message) : Exception(message);
