using System.Buffers;

namespace Dossier.Tests.Writing;

/// <summary>Takes everything and keeps nothing but its length.</summary>
/// <param name="whenAsked">Called with how many times space was asked for, whenever it is.</param>
internal sealed class CountingWriter(Action<int>? whenAsked = null) : IBufferWriter<byte>
{
    private byte[] _space = new byte[64 * 1024];
    private int _asked;

    public long Length { get; private set; }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        whenAsked?.Invoke(++_asked);
        return sizeHint <= _space.Length ? _space : _space = new byte[sizeHint];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
