using System.Buffers.Binary;
using System.Numerics;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Compresses runs of equal bytes, and rows that are like the one before, in the zlib format (RFC 1950, RFC 1951, fixed
/// codes). The framework's own compressor packs better, but its output depends on processor and version, and pages must
/// be the same everywhere.
/// </summary>
internal sealed class RunDeflater
{
    private const int LongestMatch = 258;

    // A reference to the row before takes as many bits as three bytes.
    private const int ShortestReference = 4;
    private const int LongestSum = 5552;
    private const uint Modulus = 65521;
    private const int End = 256;
    private const int FirstLength = 257;

    // RFC 1951, 3.2.5: the first length of codes 257 to 285, and their numbers of extra bits.
    private static ReadOnlySpan<ushort> Bases =>
        [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
            227, 258,
        ];

    private static ReadOnlySpan<byte> ExtraBits =>
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly (uint Bits, int Count)[] Codes = [.. Enumerable.Range(0, 288).Select(Code)];

    private byte[] _bytes = new byte[8192];
    private int _length = 2;
    private uint _bits;
    private int _bitCount;
    private byte _value;
    private int _run;
    private uint _low = 1;
    private uint _high;

    public RunDeflater()
    {
        (_bytes[0], _bytes[1]) = (0x78, 0x01);
        // The last and only block, with fixed codes.
        Bits(0b011, 3);
    }

    public void Add(byte value, int count)
    {
        Sum(value, count);
        if (value != _value)
            Flush();
        (_value, _run) = (value, _run + count);
    }

    /// <summary>
    /// Adds a row. What it has in common with the row before, which is directly before it, is a reference there.
    /// </summary>
    /// <param name="before">As long as the row; empty for the first.</param>
    public void Add(ReadOnlySpan<byte> row, ReadOnlySpan<byte> before)
    {
        for (int at = 0; at < row.Length;)
        {
            var rest = row[at..];
            int run = rest.IndexOfAnyExcept(rest[0]) is var end && end < 0 ? rest.Length : end;
            int same = before.IsEmpty ? 0 : rest.CommonPrefixLength(before[at..]);
            if (same < ShortestReference || same <= run)
            {
                Add(rest[0], run);
                at += run;
                continue;
            }

            Flush();
            Sum(rest[..same]);
            Refer(row.Length, same);
            _value = rest[same - 1];
            at += same;
        }
    }

    public ReadOnlySpan<byte> Finish()
    {
        Flush();
        Put(End);
        Bits(0, 7);
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, (_high << 16) | _low);
        // The remaining bits of the last byte were filled by the seven bits above.
        (_bits, _bitCount) = (0, 0);
        foreach (byte part in sum)
            Bits(part, 8);
        return _bytes.AsSpan(0, _length);
    }

    private void Flush()
    {
        if (_run == 0)
            return;
        Put(_value);
        int left = _run - 1;
        while (left > 2)
        {
            int length = Math.Min(left, LongestMatch);
            Match(length);
            left -= length;
        }

        for (; left > 0; left--)
            Put(_value);
        _run = 0;
    }

    private void Refer(int distance, int length)
    {
        while (length > 0)
        {
            // Three are left for the last part, because no part is shorter.
            int part = length <= LongestMatch ? length : Math.Min(LongestMatch, length - 3);
            Match(part, distance);
            length -= part;
        }
    }

    private void Match(int length, int distance = 1)
    {
        int index = Bases.Length - 1;
        while (Bases[index] > length)
            index--;
        Put(FirstLength + index);
        Bits((uint)(length - Bases[index]), ExtraBits[index]);
        if (distance == 1)
            Bits(0, 5);
        else
            Distance(distance - 1);
    }

    // RFC 1951, 3.2.5: from the third pair of codes on, each pair has one more extra bit. Codes have five bits and begin
    // with the highest.
    private void Distance(int distance)
    {
        int extra = Math.Max(0, BitOperations.Log2((uint)distance) - 1);
        int code = (2 * extra) + (distance >> extra);
        uint reversed = 0;
        for (int i = 0; i < 5; i++)
            reversed |= (uint)((code >> i) & 1) << (4 - i);
        Bits(reversed, 5);
        Bits((uint)(distance & ((1 << extra) - 1)), extra);
    }

    private void Put(int symbol) => Bits(Codes[symbol].Bits, Codes[symbol].Count);

    // RFC 1951, 3.2.6. Codes begin with their highest bit, everything else with its lowest.
    private static (uint Bits, int Count) Code(int symbol)
    {
        (int code, int count) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xc0 + symbol - 280, 8),
        };
        uint reversed = 0;
        for (int i = 0; i < count; i++)
            reversed |= (uint)((code >> i) & 1) << (count - 1 - i);
        return (reversed, count);
    }

    private void Bits(uint bits, int count)
    {
        _bits |= bits << _bitCount;
        _bitCount += count;
        while (_bitCount >= 8)
        {
            if (_length == _bytes.Length)
                Array.Resize(ref _bytes, _length * 2);
            _bytes[_length++] = (byte)_bits;
            _bits >>= 8;
            _bitCount -= 8;
        }
    }

    // Adler-32 of a run in closed form: for each byte, the first sum grows by the value and the second by the first
    // sum.
    private void Sum(byte value, int count)
    {
        while (count > 0)
        {
            uint part = (uint)Math.Min(count, LongestSum);
            _high = (uint)((_high + ((ulong)part * _low) + ((ulong)value * part * (part + 1) / 2)) % Modulus);
            _low = (_low + (value * part)) % Modulus;
            count -= (int)part;
        }
    }

    private void Sum(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, LongestSum)];
            foreach (byte value in part)
            {
                _low += value;
                _high += _low;
            }

            (_low, _high) = (_low % Modulus, _high % Modulus);
            bytes = bytes[part.Length..];
        }
    }
}
