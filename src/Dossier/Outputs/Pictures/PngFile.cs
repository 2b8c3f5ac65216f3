using System.Buffers;
using System.Buffers.Binary;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>Writes a picture as PNG (ISO/IEC 15948) with 16 colours, two pixels in each byte.</summary>
internal static class PngFile
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    private static readonly uint[] Crcs = CrcTable();

    public static void Write(Canvas canvas, Palette palette, IBufferWriter<byte> output)
    {
        output.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], Canvas.Height);
        // Bit depth and indexed colour, then compression and filter (which have only one method each) and no
        // interlacing.
        (header[8], header[9], header[10], header[11], header[12]) = (4, 3, 0, 0, 0);
        Chunk(output, "IHDR"u8, header);
        Chunk(
            output,
            "PLTE"u8,
            [
                .. palette.Colours.SelectMany(
                    colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }),
            ]);
        Chunk(output, "IDAT"u8, Rows(canvas));
        Chunk(output, "IEND"u8, []);
    }

    private static ReadOnlySpan<byte> Rows(Canvas canvas)
    {
        const int Packed = Canvas.Width / 2;
        var runs = new RunDeflater();
        for (int y = 0; y < Canvas.Height; y++)
        {
            var row = canvas.Row(y);
            if (y > 0 && row.SequenceEqual(canvas.Row(y - 1)))
            {
                // Filter 2 stores the difference to the row above; here there is none.
                runs.Add(2, 1);
                runs.Add(0, Packed);
                continue;
            }

            runs.Add(0, 1);
            Pack(row, runs);
        }

        return runs.Finish();
    }

    // A row consists of a few stretches of one colour.
    private static void Pack(ReadOnlySpan<byte> row, RunDeflater runs)
    {
        while (!row.IsEmpty)
        {
            int end = row.IndexOfAnyExcept(row[0]);
            int pairs = Math.Max(1, (end < 0 ? row.Length : end) / 2);
            runs.Add((byte)((row[0] << 4) | row[1]), pairs);
            row = row[(2 * pairs)..];
        }
    }

    private static void Chunk(IBufferWriter<byte> output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = output.GetSpan(data.Length + 12);
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk[4..]);
        data.CopyTo(chunk[8..]);
        BinaryPrimitives.WriteUInt32BigEndian(chunk[(8 + data.Length)..], Crc(chunk.Slice(4, data.Length + 4)));
        output.Advance(data.Length + 12);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
            crc = Crcs[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] CrcTable()
    {
        uint[] table = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint crc = n;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
            table[n] = crc;
        }

        return table;
    }
}
