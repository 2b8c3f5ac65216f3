using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Dossier.Fonts;
using Dossier.Outputs.Pictures;
using Dossier.SiteModel;

namespace Dossier.Tests.Outputs.Pictures;

/// <summary>The framework's own reader of zlib is the judge of what is written.</summary>
public sealed class PngFileTests
{
    [Fact]
    public void A_picture_reads_back_as_it_was_painted()
    {
        byte[] pixels = new byte[Canvas.Width * Canvas.Height];
        new Random(7).NextBytes(pixels.AsSpan(0, 20 * Canvas.Width));
        for (int i = 0; i < pixels.Length; i++)
            pixels[i] &= 15;
        var canvas = new Canvas(pixels);
        canvas.Fill(-5, 100, 40, 700, Paint.Mark);
        canvas.Disc(1190, 300, 60, Paint.Against);

        Assert.Equal(pixels, Read(Written(canvas)));
    }

    /// <summary>With few colours, two pixels are in a byte; with many, one is.</summary>
    [Theory]
    [InlineData(2, 4)]
    [InlineData(5, 8)]
    public void Letters_read_back_in_the_shades_of_their_edges(int inks, byte bits)
    {
        byte[] pixels = new byte[Canvas.Width * Canvas.Height];
        var canvas = new Canvas(pixels);
        var face = new Typeface(OpenTypeFont.Regular, 60);
        for (int i = 0; i < inks; i++)
        {
            foreach (var (x, mask) in face.Set("Tesk – Сахалин"))
                canvas.Letter(20 + x, 100 + (90 * i), mask, Paint.Ink + (byte)i);
        }

        byte[] file = Written(canvas);
        var chunks = Chunks(file).ToArray();
        Assert.Equal(bits, chunks[0].Data[8]);
        int[] colours = [.. chunks[1].Data.Chunk(3).Select(part => (part[0] << 16) | (part[1] << 8) | part[2])];
        Assert.Equal(
            pixels.Select(pixel => pixel < 16
                ? Palette.Plain.Colours[pixel]
                : canvas.Mixtures[pixel - 16].ColourIn(Palette.Plain)),
            Read(file).Select(pixel => colours[pixel]));
    }

    [Fact]
    public void It_is_of_the_size_that_readers_of_Open_Graph_want_and_of_the_palette_s_colours()
    {
        byte[] file = Written(new Canvas(new byte[Canvas.Width * Canvas.Height]));
        var chunks = Chunks(file).ToArray();
        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type), StringComparer.Ordinal);
        Assert.Equal([0, 0, 0x04, 0xb0, 0, 0, 0x02, 0x76, 4, 3, 0, 0, 0], chunks[0].Data);
        Assert.Equal(
            Palette.Plain.Colours.SelectMany(
                colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }),
            chunks[1].Data);
        Assert.InRange(file.Length, 1, 6000);
    }

    [Fact]
    public void A_run_of_any_length_is_unpacked_to_that_length()
    {
        foreach (int length in Enumerable.Range(1, 600).Append(70_000))
        {
            var runs = new RunDeflater();
            runs.Add(200, length);
            runs.Add(200, 1);
            runs.Add(1, 1);
            runs.Add(2, length);
            byte[] expected = [.. Enumerable.Repeat((byte)200, length + 1), 1, .. Enumerable.Repeat((byte)2, length)];
            Assert.Equal(expected, Unpacked(runs.Finish().ToArray()));
        }
    }

    private static byte[] Written(Canvas canvas)
    {
        var output = new ArrayBufferWriter<byte>();
        PngFile.Write(canvas, Palette.Plain, output);
        return output.WrittenSpan.ToArray();
    }

    // Its checksum at the end is checked by the stream.
    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Read(byte[] file)
    {
        int bits = file[24];
        int stride = (Canvas.Width * bits / 8) + 1;
        byte[] rows = Unpacked(Chunks(file).Single(chunk => chunk.Type == "IDAT").Data);
        Assert.Equal(stride * Canvas.Height, rows.Length);
        byte[] pixels = new byte[Canvas.Width * Canvas.Height];
        byte[] above = new byte[stride];
        for (int y = 0; y < Canvas.Height; y++)
        {
            var row = rows.AsSpan(y * stride, stride);
            for (int i = 1; i < stride; i++)
            {
                row[i] += row[0] == 2 ? above[i] : (byte)0;
                if (bits == 8)
                {
                    pixels[(y * Canvas.Width) + i - 1] = row[i];
                    continue;
                }

                pixels[(y * Canvas.Width) + (2 * (i - 1))] = (byte)(row[i] >> 4);
                pixels[(y * Canvas.Width) + (2 * (i - 1)) + 1] = (byte)(row[i] & 15);
            }

            row.CopyTo(above);
        }

        return pixels;
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            byte[] checkedPart = file[(at + 4)..(at + 8 + length)];
            Assert.Equal(Crc(checkedPart), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    // Bit by bit, as the standard has it in appendix D before it makes a table of it.
    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
