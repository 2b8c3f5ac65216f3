using System.Collections.Immutable;
using System.Text;

namespace Dossier.Fuzzing;

/// <summary>
/// Damages examples: bits, bytes, stretches moved and repeated, two examples joined, signs that mean something to a
/// parser.
/// </summary>
internal static class Mutator
{
    private const int LongestInput = 40_000;

    private static readonly byte[][] Splinters = [.. new[]
    {
        "[", "]", "{", "}", ":", ": ", "- ", "\"", "'", "|", ">-", "#", " #", "&a ", "*a", "!x ", "<<: ", "---\n",
        "---", "...\n",
        "%", "@", "`", "\t", "\n", "\n\n", "\r", "\r\n", " ", "\f",
        "~", "null", "[]", "{}", "\\", "\\u0000", "\\ud83c", "\\x85", "\u0085", "\u0000", "\u001b[31m", "\u200b",
        "\u00ad",
        "\u202e", "\u2066", "\u00a0", "\ufeff", "\ufffe", "\ufdd0",
        "🌊", "e\u0301", "א", "[[", "]]", "![[", "[@", "@wire#meeting", "](", "(javascript:", "![", "<", "<!--", "-->",
        "<script>",
        "&#128;", "&#x202E;", "**", "__", "~~~", "```", "| - |", "> ",
        "“", "”", "‘", "’", "«", "»", "„", "“so-called”{.term}", "…", "[…]", "—", "quote:", "of:", "by:",
        "gap: interrupted",
        "positions:", "speech: dash", "9999999999", "-1", "1e309",
        "2022-02-30", "../2030", "/..", "1XXX", "Y-170000002", "?", "%", "T24:00:00", "+14:00", "https://a@b", "//",
        "..",
        "%2e%2e", "xn--", "true", "version",
    }.Select(Encoding.UTF8.GetBytes), [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff, 0xfe]];

    /// <returns>One of the examples, damaged in one to six places.</returns>
    public static byte[] Next(ImmutableArray<byte[]> examples, Random random)
    {
        byte[] input = Pick(examples, random);
        for (int wounds = random.Next(1, 7); wounds > 0; wounds--)
            input = Damage(input, examples, random);
        return input.Length > LongestInput ? input[..LongestInput] : input;
    }

    private static byte[] Damage(byte[] input, ImmutableArray<byte[]> examples, Random random)
    {
        int at = random.Next(input.Length + 1);
        int length = Math.Min(input.Length - at, 1 << random.Next(9));
        byte[] stretch = input[at..(at + length)];
        return random.Next(8) switch
        {
            0 => [.. input[..at], .. input[(at + length)..]],
            1 => [.. input[..at], .. stretch, .. input[at..]],
            2 => Repeat(input, at, stretch[..Math.Min(length, 12)], random),
            3 => [.. input[..at], .. Tail(Pick(examples, random), random)],
            4 => Moved(input, at, length, random),
            5 when length > 0 => [.. input[..at], (byte)(input[at] ^ (1 << random.Next(8))), .. input[(at + 1)..]],
            6 when length > 0 => [.. input[..at], (byte)random.Next(256), .. input[(at + 1)..]],
            _ => [.. input[..at], .. Splinters[random.Next(Splinters.Length)], .. input[at..]],
        };
    }

    // Nesting and floods: what stands here once stands here often.
    private static byte[] Repeat(byte[] input, int at, byte[] stretch, Random random)
    {
        if (stretch.Length == 0)
            stretch = Splinters[random.Next(Splinters.Length)];
        int times = 1 << random.Next(1, 10);
        return [.. input[..at], .. Enumerable.Repeat(stretch, times).SelectMany(bytes => bytes), .. input[at..]];
    }

    private static byte[] Moved(byte[] input, int at, int length, Random random)
    {
        byte[] rest = [.. input[..at], .. input[(at + length)..]];
        int to = random.Next(rest.Length + 1);
        return [.. rest[..to], .. input[at..(at + length)], .. rest[to..]];
    }

    private static byte[] Tail(byte[] example, Random random) => example[random.Next(example.Length + 1)..];

    private static byte[] Pick(ImmutableArray<byte[]> examples, Random random) =>
        examples[random.Next(examples.Length)];
}
