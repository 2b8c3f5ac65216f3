using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;

namespace Dossier.App.Reporting;

/// <summary>The output streams of the program.</summary>
/// <param name="IsInteractive">
/// True if a person is watching <paramref name="Error"/> on a terminal, where lines can be overwritten.
/// </param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool Colour) : IDisposable
{
    /// <summary>
    /// The streams of the process, in UTF-8 in every locale, so that the words of articles are readable.
    /// </summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        bool isInteractive = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        // https://no-color.org: any value counts, except an empty one.
        bool colour = isInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var output = StandardStream.Open(1);
        return new Terminal(Writer(output), Writer(StandardStream.Open(2)), isInteractive, colour) { Output = output };
    }

    private StandardStream? Output { get; init; }

    /// <summary>Why some output to <see cref="Out"/> was lost; null if none was.</summary>
    public string? Lost => Output?.Fault;

    public void Line(string text) => Out.Write(text + "\n");

    public void Warning(string message) => Note("warning", "\u001b[1;33m", message, []);

    /// <param name="notes">Further lines, shown below the message.</param>
    public void Failure(string message, params ImmutableArray<string> notes) =>
        Note("error", "\u001b[1;31m", message, notes);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    // Notes are indented as in diagnostics.
    private void Note(string word, string paint, string message, ImmutableArray<string> notes)
    {
        Error.Write(
            $"{(Colour ? $"{paint}{word}\u001b[0m" : word)}: {DiagnosticText.Harmless(message)}\n");
        foreach (string note in notes)
            Error.Write($"      = {DiagnosticText.Harmless(note)}\n");
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false), 4096) { AutoFlush = true };
}
