using System.Formats.Tar;

namespace Dossier.Loading;

/// <summary>Tells an empty file from a pipe, a socket and a device: they have no length either, and to open one could wait for ever.</summary>
internal static class RegularFile
{
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
        catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException))
        {
            // An archive takes no sockets.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
