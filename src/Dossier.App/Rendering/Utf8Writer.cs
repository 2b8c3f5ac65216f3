using System.Buffers;
using System.Text;

namespace Dossier.App.Rendering;

/// <summary>
/// Writes text as UTF-8 into a buffer. The renderer writes many short strings, which are collected and encoded
/// together.
/// </summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter
{
    private readonly char[] _gathered = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_length == _gathered.Length)
            Encode(keepOpen: true);
        _gathered[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_length == _gathered.Length)
                Encode(keepOpen: true);
            var part = buffer[..Math.Min(buffer.Length, _gathered.Length - _length)];
            part.CopyTo(_gathered.AsSpan(_length));
            _length += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Encode(keepOpen: false);
            ArrayPool<char>.Shared.Return(_gathered);
        }
        base.Dispose(disposing);
    }

    // A surrogate pair may be split over two writes, so the first half waits for the second.
    private void Encode(bool keepOpen)
    {
        int held = keepOpen && char.IsHighSurrogate(_gathered[_length - 1]) ? 1 : 0;
        Encoding.UTF8.GetBytes(_gathered.AsSpan(0, _length - held), output);
        if (held == 1)
            _gathered[0] = _gathered[_length - 1];
        _length = held;
    }
}
