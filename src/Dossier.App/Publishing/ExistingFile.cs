using System.Security.Cryptography;
using Dossier.Reading.Files;
using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Publishing;

/// <summary>An existing file, compared block by block with the new content for its path.</summary>
/// <param name="length">The length of the existing file.</param>
internal sealed class ExistingFile(string path, long length) : IDisposable
{
    private readonly byte[] _read = new byte[64 * 1024];
    private SafeFileHandle? _file;
    private long _compared;
    private bool _differs;

    /// <summary>Compares the next block of the new content.</summary>
    public void Compare(ReadOnlySpan<byte> block)
    {
        _differs = _differs || _compared + block.Length > length || !Holds(block);
        _compared += block.Length;
    }

    /// <summary>
    /// True if the file equals the compared content. An apparently empty file may be a pipe, which is never equal.
    /// </summary>
    public bool IsSame => !_differs && _compared == length && (length > 0 || RegularFile.IsAt(path));

    /// <summary>
    /// The SHA-256 of a file, in lower-case hexadecimal digits; for a pipe, a value that no file has.
    /// </summary>
    public static string DigestOf(string path, long length)
    {
        if (length == 0 && !RegularFile.IsAt(path))
            return "";
        using var file = new FileStream(RegularFile.Open(path), FileAccess.Read);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    public void Dispose() => _file?.Dispose();

    private bool Holds(ReadOnlySpan<byte> block)
    {
        if (block.IsEmpty)
            return true;
        _file ??= RegularFile.Open(path);
        for (int offset = 0; offset < block.Length;)
        {
            int count = RandomAccess.Read(
                _file, _read.AsSpan(0, Math.Min(_read.Length, block.Length - offset)), _compared + offset);
            if (count == 0 || !block.Slice(offset, count).SequenceEqual(_read.AsSpan(0, count)))
                return false;
            offset += count;
        }
        return true;
    }
}
