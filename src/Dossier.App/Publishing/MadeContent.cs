using System.Buffers;
using System.Security.Cryptography;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>
/// Receives the content of a file while it is created. Short content stays in memory. Longer content is passed to
/// <paramref name="next"/> block by block, with only one block in memory.
/// </summary>
internal sealed class MadeContent(Action<ReadOnlySpan<byte>> next, CancellationToken cancellation)
    : IBufferWriter<byte>, IDisposable
{
    /// <summary>Content that is longer than this number of bytes is passed on in blocks.</summary>
    public const int LongestInMemory = 1 << 20;

    private const int AtFirst = 16 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _block = ArrayPool<byte>.Shared.Rent(AtFirst);
    private int _filled;
    private long _handedOn;

    /// <summary>True if all of the content is in memory and nothing was passed on.</summary>
    public bool IsWhole => _handedOn == 0;

    /// <summary>The content, if it is whole.</summary>
    public ReadOnlySpan<byte> Whole => _block.AsSpan(0, _filled);

    public long Length => _handedOn + _filled;

    /// <summary>
    /// Creates the content of a file. Afterwards either all of it is in memory, or all of it has been passed on.
    /// </summary>
    /// <returns>Its SHA-256, in lower-case hexadecimal digits.</returns>
    /// <exception cref="OperationCanceledException">The build was interrupted between two blocks.</exception>
    public string Make(OutputFile file)
    {
        file.Write(this);
        if (!IsWhole)
            HandOn();
        else
            _hash.AppendData(Whole);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Advance(int count) => _filled += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return _block.AsMemory(_filled);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_block);
        _hash.Dispose();
    }

    private void Reserve(int count)
    {
        if (_filled > 0 && _filled + count > LongestInMemory)
            HandOn();
        if (_block.Length - _filled >= count)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(
            Math.Max(_filled + count, Math.Min(2 * _block.Length, LongestInMemory)));
        Whole.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_block);
        _block = larger;
    }

    private void HandOn()
    {
        cancellation.ThrowIfCancellationRequested();
        _hash.AppendData(Whole);
        next(Whole);
        _handedOn += _filled;
        _filled = 0;
    }
}
