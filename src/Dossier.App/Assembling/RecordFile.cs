using System.Text;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Fixing;
using Dossier.Reading.Files;

namespace Dossier.App.Assembling;

/// <summary>A record that the program writes for its curators.</summary>
internal static class RecordFile
{
    /// <summary>The file has its old content or its new, never a part of it; a byte-order mark stays.</summary>
    /// <exception cref="InputChangedException">It is no longer what was read.</exception>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Replace(string root, FixedFile file, Disk disk)
    {
        string path = Path.Combine(root, file.Before.Path);
        byte[]? bytes = Read(path);
        if (bytes is null || Utf8Text.Decode(bytes) is not { Error: null } decoded || decoded.Text != file.Before.Text)
            throw new InputChangedException(file.Before.At(0).Report(Rules.InputChanged, "the file changed while it was being fixed, and was left as it is; run it again"));

        ReadOnlySpan<byte> mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        Replace(path, [.. mark, .. Encoding.UTF8.GetBytes(file.After.Text)], disk);
    }

    private static void Replace(string path, byte[] content, Disk disk)
    {
        // The name begins with a dot: should the process be killed here, nobody takes the rest for a record.
        string made = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Disk.Unguessable()}.corrected");
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

    // Why the file could not be written matters more than what is left beside it.
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

    // Null where no file is any more. A link may have come in its place.
    private static byte[]? Read(string path) =>
        File.Exists(path) && new FileInfo(path).LinkTarget is null ? RegularFile.ReadUnchanged(path) : null;
}
