using System.Text;
using Dossier.Diagnostics;

namespace Dossier.App.Reporting;

/// <summary>Where the program writes to.</summary>
/// <param name="IsInteractive">Somebody watches <paramref name="Error"/>, and what is written there can be written over.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool Colour) : IDisposable
{
    /// <summary>The process's own, in UTF-8 whatever the locale says: an article's words are to be read as they are.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        bool isInteractive = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        // https://no-color.org: whatever its value, unless that is empty.
        bool colour = isInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var output = StandardStream.Open(1);
        return new Terminal(Writer(output), Writer(StandardStream.Open(2)), isInteractive, colour) { Output = output };
    }

    private StandardStream? Output { get; init; }

    /// <summary>Why some of what was written to <see cref="Out"/> is lost; null where nothing is.</summary>
    public string? Lost => Output?.Fault;

    public void Line(string text) => Out.Write(text + "\n");

    public void Warning(string message) => Note("warning", "\u001b[1;33m", message);

    public void Failure(string message) => Note("error", "\u001b[1;31m", message);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    // What a message has in further lines is shown as with diagnostics.
    private void Note(string word, string paint, string message)
    {
        string[] lines = [.. message.Split('\n').Select(line => DiagnosticText.Harmless(line.Trim('\r')))];
        Error.Write($"{(Colour ? $"{paint}{word}\u001b[0m" : word)}: {lines[0]}\n");
        foreach (string more in lines[1..].Where(line => line.Trim().Length > 0))
            Error.Write($"      = {more.Trim()}\n");
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 4096) { AutoFlush = true };
}
