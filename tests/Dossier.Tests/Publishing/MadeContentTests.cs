using System.Buffers;
using System.Security.Cryptography;
using Dossier.App.Publishing;
using Dossier.SiteModel;

namespace Dossier.Tests.Publishing;

public sealed class MadeContentTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 60_000)]
    [InlineData(4, MadeContent.LongestInMemory - 1)]
    [InlineData(5, MadeContent.LongestInMemory)]
    [InlineData(6, MadeContent.LongestInMemory + 1)]
    [InlineData(7, 5 * MadeContent.LongestInMemory)]
    public void What_is_handed_on_or_kept_is_the_content_and_its_digest(int seed, int length)
    {
        var random = new Random(seed);
        byte[] content = new byte[length];
        random.NextBytes(content);
        var handedOn = new ArrayBufferWriter<byte>();
        using var made = new MadeContent(handedOn.Write, CancellationToken.None);

        string digest = made.Make(
            new OutputFile("file", OutputPhase.Asset, output => WriteInPieces(content, output, random)));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), digest);
        bool isWhole = length <= MadeContent.LongestInMemory;
        Assert.Equal((length, isWhole), (made.Length, made.IsWhole));
        Assert.Equal(content, isWhole ? made.Whole.ToArray() : handedOn.WrittenSpan.ToArray());
        Assert.Equal(isWhole ? 0 : length, handedOn.WrittenCount);
    }

    [Fact]
    public void A_piece_larger_than_a_block_is_one_block()
    {
        byte[] content = new byte[3 * MadeContent.LongestInMemory];
        using var made = new MadeContent(_ => { }, CancellationToken.None);
        made.Make(new OutputFile("file", OutputPhase.Asset, output =>
        {
            content.CopyTo(output.GetSpan(content.Length));
            output.Advance(content.Length);
        }));
        Assert.Equal(content.Length, made.Length);
    }

    [Fact]
    public void Making_a_long_file_can_be_interrupted()
    {
        using var cancelling = new CancellationTokenSource();
        using var made = new MadeContent(_ => cancelling.Cancel(), cancelling.Token);
        Assert.Throws<OperationCanceledException>(() => made.Make(new OutputFile("file", OutputPhase.Asset, output =>
        {
            for (int i = 0; i < 1000; i++)
                output.Write(new byte[64 * 1024]);
        })));
    }

    // As encoders do: some ask for more than they fill, some for nothing in particular.
    private static void WriteInPieces(ReadOnlySpan<byte> content, IBufferWriter<byte> output, Random random)
    {
        while (!content.IsEmpty)
        {
            int asked = random.Next(3) == 0 ? 0 : random.Next(1, 100_000);
            var span = output.GetSpan(asked);
            Assert.True(span.Length >= Math.Max(1, asked));
            int count = Math.Min(Math.Min(span.Length, content.Length), random.Next(1, 100_000));
            content[..count].CopyTo(span);
            output.Advance(count);
            content = content[count..];
        }
    }
}
