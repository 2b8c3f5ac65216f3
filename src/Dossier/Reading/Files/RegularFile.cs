using System.Formats.Tar;
using Microsoft.Win32.SafeHandles;

namespace Dossier.Reading.Files;

/// <summary>
/// Opens regular files and refuses pipes, sockets and devices, because opening one of those could wait forever. Like
/// empty files, these have a length of 0.
/// </summary>
internal static class RegularFile
{
    // COR_E_IO: the HResult of an IOException that .NET raises itself, without an error of the system.
    private const int Unnumbered = unchecked((int)0x80131620);

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It is not a regular file, or cannot be read.</exception>
    public static SafeFileHandle Open(string path)
    {
        if (new FileInfo(path).Length == 0 && !IsAt(path))
            throw new IOException($"'{path}' is not a file but a pipe, a socket or a device, and is not read.");
        return File.OpenHandle(path);
    }

    /// <summary>The whole content, or null if the file changed while it was read.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It is not a regular file, or cannot be read.</exception>
    public static byte[]? ReadUnchanged(string path)
    {
        var before = FileState.At(path);
        using var file = Open(path);
        byte[] bytes = new byte[before.Length];
        int length = 0;
        for (int count; (count = RandomAccess.Read(file, bytes.AsSpan(length), length)) > 0;)
            length += count;
        return length == bytes.Length && FileState.At(path) == before ? bytes : null;
    }

    /// <summary>
    /// Whether a path is a regular file. The length alone cannot distinguish an empty file from a pipe or a device.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static bool IsAt(string path)
    {
        // .NET has no portable API for the type of a file. TarEntry reports it, so the path is added to a throw-away
        // tar archive and its entry type is read.
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (IOException fault) when (fault.HResult == Unnumbered)
        {
            // A socket cannot be added to an archive.
            return false;
        }
        catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException))
        {
            // Only regular files are opened for an archive, so this is one; another process may have locked it.
            return true;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
