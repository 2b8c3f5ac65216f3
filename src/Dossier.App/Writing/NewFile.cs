using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Writing;

/// <summary>A file that this process has just created and is writing.</summary>
internal sealed class NewFile(string path, SafeFileHandle handle, Action<DiskStep, string>? before) : IDisposable
{
    private long _length;

    /// <exception cref="IOException">The disk is full, or the file exceeds a limit of the system.</exception>
    public void Append(ReadOnlySpan<byte> content)
    {
        before?.Invoke(DiskStep.Write, path);
        try
        {
            RandomAccess.Write(handle, content, _length);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // .NET throws this for EFBIG.
            throw new IOException(
                $"“{path}” would be larger than the file system or a limit of this process (see “ulimit -f”) allows",
                fault);
        }
        _length += content.Length;
    }

    /// <summary>Copies the permissions of another file, on systems that have permissions.</summary>
    public void TakePermissionsOf(string other)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(handle, File.GetUnixFileMode(other));
    }

    public void Dispose() => handle.Dispose();
}
