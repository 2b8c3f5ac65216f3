using System.Text;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Fixing;
using Dossier.Reading.Files;

namespace Dossier.App.Assembling;

/// <summary>Writes a corrected record.</summary>
internal static class RecordFile
{
    /// <summary>At every moment the file has its complete old or new content. A byte-order mark is kept.</summary>
    /// <exception cref="InputChangedException">The file has changed since it was read.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Replace(string root, FixedFile file, Disk disk)
    {
        string path = Path.Combine(root, file.Before.Path);
        byte[]? bytes = Read(path);
        if (bytes is null || Utf8Text.Decode(bytes) is not { Error: null } decoded || decoded.Text != file.Before.Text)
            throw new InputChangedException(
                file.Before.At(0)
                    .Report(
                        Rules.InputChanged,
                        $"the file changed while it was being fixed, so it was not written; run “dossier fix” again"));

        ReadOnlySpan<byte> mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        Replace(path, [.. mark, .. Encoding.UTF8.GetBytes(file.After.Text)], disk);
    }

    private static void Replace(string path, byte[] content, Disk disk)
    {
        // The name begins with a dot, so that the file is not read as a record if the process is killed here.
        string made = Path.Combine(
            Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Disk.Unguessable()}.corrected");
        var file = disk.Create(made);
        try
        {
            using (file)
            {
                file.Append(content);
                file.TakePermissionsOf(path);
            }
            disk.Move(made, path);
        }
        catch
        {
            Remove(made, disk);
            throw;
        }
    }

    // A failure to write is more important to report than one to clean up.
    private static void Remove(string made, Disk disk)
    {
        try
        {
            disk.Delete(made);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    // Null if there is no regular file any more; a link may have replaced it.
    private static byte[]? Read(string path) =>
        File.Exists(path) && new FileInfo(path).LinkTarget is null ? RegularFile.ReadUnchanged(path) : null;
}
