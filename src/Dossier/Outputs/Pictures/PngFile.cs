using System.Buffers;
using System.Buffers.Binary;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>Writes a picture as PNG (ISO/IEC 15948) with indexed colours: two pixels in each byte if 16 suffice.</summary>
internal static class PngFile
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    private static readonly uint[] Crcs = CrcTable();

    public static void Write(Canvas canvas, Palette palette, IBufferWriter<byte> output)
    {
        var (colours, numbers) = Colours(canvas, palette);
        int bits = colours.Length > 16 ? 8 : 4;
        output.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], Canvas.Height);
        // Bit depth and indexed colour, then compression and filter (which have only one method each) and no
        // interlacing.
        (header[8], header[9], header[10], header[11], header[12]) = ((byte)bits, 3, 0, 0, 0);
        Chunk(output, "IHDR"u8, header);
        Chunk(
            output,
            "PLTE"u8,
            [
                .. colours.SelectMany(
                    colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }),
            ]);
        Chunk(output, "IDAT"u8, Rows(canvas, numbers, bits));
        Chunk(output, "IEND"u8, []);
    }

    /// <summary>The colours of the file, and for each number of the canvas the number in the file.</summary>
    // Without letters there are no more than fit four bits. With letters, those that do not occur are left out.
    private static (int[] Colours, byte[] Numbers) Colours(Canvas canvas, Palette palette)
    {
        int[] all = [.. palette.Colours, .. canvas.Mixtures.Select(mixture => mixture.ColourIn(palette))];
        byte[] numbers = new byte[all.Length];
        if (all.Length == palette.Colours.Length)
            return (all, [.. Enumerable.Range(0, all.Length).Select(number => (byte)number)]);
        Span<bool> occur = stackalloc bool[256];
        for (int y = 0; y < Canvas.Height; y++)
        {
            foreach (byte pixel in canvas.Row(y))
                occur[pixel] = true;
        }

        var colours = new List<int>();
        for (int number = 0; number < all.Length; number++)
        {
            if (!occur[number])
                continue;
            numbers[number] = (byte)colours.Count;
            colours.Add(all[number]);
        }

        return ([.. colours], numbers);
    }

    private static ReadOnlySpan<byte> Rows(Canvas canvas, byte[] numbers, int bits)
    {
        int length = Canvas.Width * bits / 8;
        var runs = new RunDeflater();
        byte[] packed = new byte[length + 1];
        byte[] above = new byte[length + 1];
        for (int y = 0; y < Canvas.Height; y++)
        {
            var row = canvas.Row(y);
            if (y > 0 && row.SequenceEqual(canvas.Row(y - 1)))
            {
                // Filter 2 stores the difference to the row above; here there is none.
                runs.Add(2, 1);
                runs.Add(0, length);
                above.AsSpan().Clear();
                above[0] = 2;
                continue;
            }

            Pack(row, numbers, bits, packed.AsSpan(1));
            runs.Add(packed, y == 0 ? [] : above);
            (packed, above) = (above, packed);
            packed[0] = 0;
        }

        return runs.Finish();
    }

    private static void Pack(ReadOnlySpan<byte> row, byte[] numbers, int bits, Span<byte> packed)
    {
        for (int i = 0; i < packed.Length; i++)
        {
            packed[i] = bits == 8
                ? numbers[row[i]]
                : (byte)((numbers[row[2 * i]] << 4) | numbers[row[(2 * i) + 1]]);
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
