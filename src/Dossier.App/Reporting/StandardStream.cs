using System.Globalization;
using System.Text;

namespace Dossier.App.Reporting;

/// <summary>
/// Standard output or standard error. When writing fails, further output is discarded and the failure is remembered,
/// while the work continues. (A reader that exits early, as in <c>| head</c>, is not a failure: .NET ignores it.)
/// </summary>
internal sealed class StandardStream(Stream inner) : Stream
{
    // open(2): O_CLOEXEC, the same number on every architecture on which .NET runs under Linux.
    private const int ClosedForOtherPrograms = 0x80000;

    /// <summary>Why output was lost; null if none was.</summary>
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
            // .NET throws this for EFBIG.
            Fault = "its file would be larger than the system allows";
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // If a stream was closed when the process began, its number went to the first file that the process opened, and
    // output would be written into that file. Such a file is recognised by its close-on-exec flag, which .NET sets on
    // all files that it opens.
    private static bool IsClosed(int number)
    {
        string path = $"/proc/self/fdinfo/{number}";
        if (!OperatingSystem.IsLinux() || !File.Exists(path))
            return OperatingSystem.IsLinux() && Directory.Exists("/proc/self/fdinfo");
        using var file = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[128];
        string[] words = Encoding.ASCII.GetString(start[..RandomAccess.Read(file, start, 0)])
            .Split((char[])['\t', '\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        int flags = Array.IndexOf(words, "flags:");
        return flags >= 0 && flags + 1 < words.Length && (Octal(words[flags + 1]) & ClosedForOtherPrograms) != 0;
    }

    private static long Octal(string digits) =>
        digits.Aggregate(0L, (value, digit) => (value * 8) + CharUnicodeInfo.GetDecimalDigitValue(digit));
}
