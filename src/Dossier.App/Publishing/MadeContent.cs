using System.Buffers;
using System.Security.Cryptography;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>
/// The content of a file while it is made. What is short stays in memory; of what is long there is one block in memory, and
/// each goes to <paramref name="next"/> before the one after it is made.
/// </summary>
internal sealed class MadeContent(Action<ReadOnlySpan<byte>> next, CancellationToken cancellation) : IBufferWriter<byte>, IDisposable
{
    /// <summary>What is longer is handed on, in bytes.</summary>
    public const int LongestInMemory = 1 << 20;

    private const int AtFirst = 16 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _block = ArrayPool<byte>.Shared.Rent(AtFirst);
    private int _filled;
    private long _handedOn;

    /// <summary>All of it is in memory, and nothing was handed on.</summary>
    public bool IsWhole => _handedOn == 0;

    /// <summary>The content, where it is whole.</summary>
    public ReadOnlySpan<byte> Whole => _block.AsSpan(0, _filled);

    public long Length => _handedOn + _filled;

    /// <summary>Makes a file. Unless all of it is in memory then, all of it has been handed on.</summary>
    /// <returns>The SHA-256 of it, in lower-case hexadecimal digits.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop between two blocks.</exception>
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
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_filled + count, Math.Min(2 * _block.Length, LongestInMemory)));
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
