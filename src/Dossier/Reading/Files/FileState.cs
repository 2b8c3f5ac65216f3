namespace Dossier.Reading.Files;

/// <summary>What a file shows of itself without being opened. Who writes to it changes one of the two.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">As finely as the file system keeps it, in UTC.</param>
internal sealed record FileState(long Length, DateTime Written)
{
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    public static FileState At(string path)
    {
        var file = new FileInfo(path);
        return new FileState(file.Length, file.LastWriteTimeUtc);
    }
}
