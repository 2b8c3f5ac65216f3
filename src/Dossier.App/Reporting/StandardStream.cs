using System.Globalization;
using System.Text;

namespace Dossier.App.Reporting;

/// <summary>
/// Standard output or error. Where it takes no more, what is written to it is lost: the work goes on, and that something
/// was lost is remembered. (A reader that has gone, as in <c>| head</c>, is none of its faults: .NET passes over it.)
/// </summary>
internal sealed class StandardStream(Stream inner) : Stream
{
    // open(2): O_CLOEXEC, on every machine that .NET runs on under Linux.
    private const int ClosedForOtherPrograms = 0x80000;

    /// <summary>Why something was lost; null while nothing is.</summary>
    public string? Fault { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <param name="number">1 for output, 2 for error.</param>
    public static StandardStream Open(int number) => IsClosed(number)
        ? new StandardStream(Null) { Fault = "it is closed" }
        : new StandardStream(number == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Fault is not null)
            return;
        try
        {
            inner.Write(buffer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fault = fault.Message;
        }
        catch (ArgumentOutOfRangeException)
        {
            // This is what .NET makes of EFBIG.
            Fault = "it leads to a file that would be larger than the system allows";
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // What was closed when the process began has been given to the first file that it opened, and what is written would go
    // there. Inherited it is not, for .NET opens all its files so that no other program inherits them.
    private static bool IsClosed(int number)
    {
        string path = $"/proc/self/fdinfo/{number}";
        if (!OperatingSystem.IsLinux() || !File.Exists(path))
            return OperatingSystem.IsLinux() && Directory.Exists("/proc/self/fdinfo");
        using var file = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[128];
        string[] words = Encoding.ASCII.GetString(start[..RandomAccess.Read(file, start, 0)]).Split((char[])['\t', '\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        int flags = Array.IndexOf(words, "flags:");
        return flags >= 0 && flags + 1 < words.Length && (Octal(words[flags + 1]) & ClosedForOtherPrograms) != 0;
    }

    private static long Octal(string digits) => digits.Aggregate(0L, (value, digit) => (value * 8) + CharUnicodeInfo.GetDecimalDigitValue(digit));
}
