using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Dossier.Reading.Files;

/// <summary>Decodes strict UTF-8. <c>File.ReadAllText</c> would silently replace an invalid byte with U+FFFD.</summary>
internal static class Utf8Text
{
    private const int LookedAt = 4096;

    /// <summary>The text without a byte-order mark; with an error, the text up to the invalid byte.</summary>
    public static (string Text, string? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || LooksLikeUtf16(bytes))
            return ("", "this is UTF-16; save the file as UTF-8");
        int mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        if (Utf8.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes[mark..]), null);
        int bad = FirstBadByte(bytes);
        return (
            Encoding.UTF8.GetString(bytes[Math.Min(mark, bad)..bad]),
            $"the byte 0x{bytes[bad]:X2} at offset {bad} is not UTF-8; save the file as UTF-8");
    }

    // UTF-16 without a byte-order mark: at least spaces and line ends have a zero byte, always in the same half.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var beginning = bytes[..Math.Min(bytes.Length, LookedAt)];
        var (even, odd) = (0, 0);
        for (int i = 0; i < beginning.Length; i++)
        {
            if (beginning[i] == 0 && i % 2 == 0)
                even++;
            else if (beginning[i] == 0)
                odd++;
        }

        return (even == 0 || odd == 0) && even + odd >= Math.Max(2, beginning.Length / 25);
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == OperationStatus.Done)
            at += consumed;
        return at;
    }
}
