using System.Formats.Tar;
using Microsoft.Win32.SafeHandles;

namespace Dossier.Reading.Files;

/// <summary>
/// Files as they are meant here, and not pipes, sockets or devices: to open one of those could wait for ever. They have no
/// length, as empty files have none.
/// </summary>
internal static class RegularFile
{
    // The number (COR_E_IO) of an IOException that .NET raises by itself: the system reported no error.
    private const int Unnumbered = unchecked((int)0x80131620);

    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    /// <exception cref="IOException">It is not a regular file, or can't be read.</exception>
    public static SafeFileHandle Open(string path)
    {
        if (new FileInfo(path).Length == 0 && !IsAt(path))
            throw new IOException($"'{path}' is not a file but a pipe, a socket or a device, and is not read.");
        return File.OpenHandle(path);
    }

    /// <summary>The whole content, or null where it changed while it was read.</summary>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    /// <exception cref="IOException">It is not a regular file, or can't be read.</exception>
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

    /// <summary>Tells an empty file from what has no length either.</summary>
    /// <exception cref="FileNotFoundException">Nothing is there.</exception>
    public static bool IsAt(string path)
    {
        // Only to those who pack a file into an archive does .NET say of what type it is.
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (IOException fault) when (fault.HResult == Unnumbered)
        {
            // An archive takes no sockets.
            return false;
        }
        catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException))
        {
            // Only a regular file is opened for an archive, and the system did not let it be: another process may hold it.
            return true;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
