namespace Dossier.Reading.Files;

/// <summary>
/// Length and time of a file, which can be read without opening it. Writing to the file changes at least one of them.
/// </summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">Time of the last write in UTC, as precise as the file system keeps it.</param>
internal sealed record FileState(long Length, DateTime Written)
{
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileState At(string path)
    {
        var file = new FileInfo(path);
        return new FileState(file.Length, file.LastWriteTimeUtc);
    }
}
