using System.Security.Cryptography;
using Dossier.Reading.Files;
using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Publishing;

/// <summary>A file that stands where one of the site belongs, while the two are compared block by block.</summary>
/// <param name="length">Of what stands there.</param>
internal sealed class ExistingFile(string path, long length) : IDisposable
{
    private readonly byte[] _read = new byte[64 * 1024];
    private SafeFileHandle? _file;
    private long _compared;
    private bool _differs;

    /// <summary>Compares what comes next in the new file.</summary>
    public void Compare(ReadOnlySpan<byte> block)
    {
        _differs = _differs || _compared + block.Length > length || !Holds(block);
        _compared += block.Length;
    }

    /// <summary>Whether it is what it was compared with. What is empty may be a pipe, and is then not the file that is meant.</summary>
    public bool IsSame => !_differs && _compared == length && (length > 0 || RegularFile.IsAt(path));

    /// <summary>The SHA-256 of what stands at a path, in lower-case hexadecimal digits; of a pipe, what no file has.</summary>
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
            int count = RandomAccess.Read(_file, _read.AsSpan(0, Math.Min(_read.Length, block.Length - offset)), _compared + offset);
            if (count == 0 || !block.Slice(offset, count).SequenceEqual(_read.AsSpan(0, count)))
                return false;
            offset += count;
        }
        return true;
    }
}
