using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Writing;

/// <summary>
/// The one place of the program that writes, moves and deletes files: a test sees to that. No step follows a symbolic
/// link that stands at the name itself: a new file is created only where nothing stands, a move replaces the link, and
/// so does a deletion.
/// </summary>
/// <param name="before">
/// Called before each step with the path that it is for, on the thread that takes the step. What it throws is the
/// step's failure: tests let the disk be full here.
/// </param>
internal sealed class Disk(Action<DiskStep, string>? before = null)
{
    /// <summary>Makes a folder, and those that hold it, unless it is there.</summary>
    /// <exception cref="IOException">A link or a file stands there, and was left as it is.</exception>
    public void MakeFolder(string path)
    {
        before?.Invoke(DiskStep.MakeFolder, path);
        Directory.CreateDirectory(path);
        if (IsLink(path))
            throw ThroughALink(path);
    }

    /// <summary>Makes a folder beside what the program is about to write, under a name that nobody can know before.</summary>
    /// <param name="path">The beginning of its path.</param>
    /// <returns>Its path.</returns>
    public string MakeUnguessableFolder(string path)
    {
        string made = path + Unguessable();
        if (Path.Exists(made) || IsLink(made))
            throw new IOException($"'{made}' is there already.");
        MakeFolder(made);
        return made;
    }

    /// <summary>Makes a folder for this process alone where the system keeps what lasts a moment.</summary>
    public DirectoryInfo MakeTemporaryFolder(string prefix)
    {
        before?.Invoke(DiskStep.MakeFolder, prefix);
        return Directory.CreateTempSubdirectory(prefix);
    }

    /// <summary>Letters and digits that nobody can know before, for a name where something else might wait otherwise.</summary>
    public static string Unguessable() => Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    /// <summary>Creates a file where nothing stands, not even a link.</summary>
    /// <exception cref="IOException">Something stands there, and was left as it is.</exception>
    public NewFile Create(string path)
    {
        before?.Invoke(DiskStep.Create, path);
        try
        {
            // O_CREAT with O_EXCL, which fails at a link, wherever that leads (open(2)).
            return new NewFile(path, File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None), before);
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

    /// <summary>Puts a file in the place of another, which is there as it was until the new one is.</summary>
    public void Move(string from, string to)
    {
        before?.Invoke(DiskStep.Move, to);
        // A rename replaces a link. Across file systems, which a mount in the output folder makes of it, .NET copies instead, through the link.
        if (IsLink(to))
            File.Delete(to);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Moves a folder to where nothing stands.</summary>
    public void MoveFolder(string from, string to)
    {
        before?.Invoke(DiskStep.Move, to);
        Directory.Move(from, to);
    }

    /// <summary>Deletes a file, or a link and not what it leads to. It need not be there.</summary>
    public void Delete(string path)
    {
        before?.Invoke(DiskStep.Delete, path);
        File.Delete(path);
    }

    /// <summary>Deletes a folder with all that is in it. Links in it are deleted and not followed.</summary>
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

    /// <summary>Opens a file that is the process's alone until it is closed, and goes then. What a link leads to is left alone.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public SafeFileHandle Lock(string path)
    {
        before?.Invoke(DiskStep.Lock, path);
        if (IsLink(path))
            File.Delete(path);
        // With just these three, .NET makes sure on Unix that what it locked is still what the name leads to, and
        // not a lock that another build has deleted in between.
        return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose);
    }

    private static IOException ThroughALink(string path) => new($"'{path}' is a symbolic link, and nothing is written through one. Delete it.");

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
