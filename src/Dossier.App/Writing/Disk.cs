using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Writing;

/// <summary>
/// The only class of the program that writes, moves and deletes files, which a test enforces. No step follows a
/// symbolic link at the path itself: a new file is created only where nothing exists, and a move or deletion affects
/// the link, not its target.
/// </summary>
/// <param name="before">
/// Called before each step with its path, on the thread that takes the step. An exception thrown here counts as the
/// step's failure; tests simulate a full disk in this way.
/// </param>
internal sealed class Disk(Action<DiskStep, string>? before = null)
{
    /// <summary>Makes a folder with its parents, unless it exists.</summary>
    /// <exception cref="IOException">There is a link or a file at the path, which is left as it is.</exception>
    public void MakeFolder(string path)
    {
        before?.Invoke(DiskStep.MakeFolder, path);
        Directory.CreateDirectory(path);
        if (IsLink(path))
            throw ThroughALink(path);
    }

    /// <summary>Makes a folder beside a file that will be written, under an unpredictable name.</summary>
    /// <param name="path">The beginning of its path.</param>
    /// <returns>The path of the folder.</returns>
    public string MakeUnguessableFolder(string path)
    {
        string made = path + Unguessable();
        if (Path.Exists(made) || IsLink(made))
            throw new IOException($"“{made}” exists already");
        MakeFolder(made);
        return made;
    }

    /// <summary>Makes a folder for this process alone among the system's temporary files.</summary>
    public DirectoryInfo MakeTemporaryFolder(string prefix)
    {
        before?.Invoke(DiskStep.MakeFolder, prefix);
        return Directory.CreateTempSubdirectory(prefix);
    }

    /// <summary>
    /// Letters and digits that nobody can predict, so that nothing can have been placed at a name made of them.
    /// </summary>
    public static string Unguessable() => Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    /// <summary>Creates a file where nothing exists, not even a link.</summary>
    /// <exception cref="IOException">Something exists at the path, and is left as it is.</exception>
    public NewFile Create(string path)
    {
        before?.Invoke(DiskStep.Create, path);
        try
        {
            // O_CREAT with O_EXCL (open(2)), which fails at a link wherever the link leads.
            return new NewFile(
                path, File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None), before);
        }
        catch (IOException) when (IsLink(path))
        {
            throw ThroughALink(path);
        }
    }

    public void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var file = Create(path);
        file.Append(content);
    }

    /// <summary>
    /// Replaces one file by another. At every moment the path has the complete old file or the complete new one.
    /// </summary>
    public void Move(string from, string to)
    {
        before?.Invoke(DiskStep.Move, to);
        // A rename replaces a link. But across file systems (if one is mounted in the output folder) .NET copies, and
        // would write through the link.
        if (IsLink(to))
            File.Delete(to);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Moves a folder to a path where nothing exists.</summary>
    public void MoveFolder(string from, string to)
    {
        before?.Invoke(DiskStep.Move, to);
        Directory.Move(from, to);
    }

    /// <summary>Deletes a file, or a link without its target. The file need not exist.</summary>
    public void Delete(string path)
    {
        before?.Invoke(DiskStep.Delete, path);
        File.Delete(path);
    }

    /// <summary>Deletes a folder with its content. Links in it are deleted and not followed.</summary>
    public void DeleteWhole(string folder)
    {
        before?.Invoke(DiskStep.Delete, folder);
        Directory.Delete(folder, recursive: true);
    }

    public void DeleteEmpty(string folder)
    {
        before?.Invoke(DiskStep.Delete, folder);
        Directory.Delete(folder);
    }

    /// <summary>
    /// Opens a file for this process alone. The file is deleted when it is closed. A link's target is not touched.
    /// </summary>
    /// <exception cref="IOException">Another process has the file open.</exception>
    public SafeFileHandle Lock(string path)
    {
        before?.Invoke(DiskStep.Lock, path);
        if (IsLink(path))
            File.Delete(path);
        // With exactly these options, .NET checks on Unix that the file it locked is still the one at this path, and
        // not one that another build has just deleted.
        return File.OpenHandle(
            path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose);
    }

    private static IOException ThroughALink(string path) =>
        new($"“{path}” is a symbolic link, and files are never written through a link; delete it");

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
