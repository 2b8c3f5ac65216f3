using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Writing;

/// <summary>A file that this process has just created, while it is being written.</summary>
internal sealed class NewFile(string path, SafeFileHandle handle, Action<DiskStep, string>? before) : IDisposable
{
    private long _length;

    /// <exception cref="IOException">The disk is full, or the file grows beyond what the system allows.</exception>
    public void Append(ReadOnlySpan<byte> content)
    {
        before?.Invoke(DiskStep.Write, path);
        try
        {
            RandomAccess.Write(handle, content, _length);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // This is what .NET makes of EFBIG.
            throw new IOException($"'{path}' would be larger than the file system, or a limit of this process (“ulimit -f”), allows.", fault);
        }
        _length += content.Length;
    }

    /// <summary>Gives it the permissions that another file has, where the system has any.</summary>
    public void TakePermissionsOf(string other)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(handle, File.GetUnixFileMode(other));
    }

    public void Dispose() => handle.Dispose();
}
