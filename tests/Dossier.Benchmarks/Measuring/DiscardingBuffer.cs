using System.Buffers;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Takes everything and keeps nothing but the count.</summary>
internal sealed class DiscardingBuffer : IBufferWriter<byte>
{
    private byte[] _space = new byte[16 * 1024];

    public long Count { get; private set; }

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Space(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Space(sizeHint);

    private byte[] Space(int sizeHint) => sizeHint <= _space.Length ? _space : _space = new byte[sizeHint];
}
