using System.Text;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>
/// Formats a diagnostic for people: the place, the message, and the line with a caret under the place. Text from the
/// input is made harmless for terminals, and no output line begins with it, so that a CI log cannot mistake it for a
/// command.
/// </summary>
internal static class DiagnosticText
{
    public const int LongestLine = 2000;

    private const int Window = 100;
    private const int MostLabels = 5;
    private const string Reset = "\u001b[0m";

    /// <returns>Several lines, each ending with LF.</returns>
    public static string Format(Diagnostic diagnostic, bool colour)
    {
        var text = new StringBuilder();
        AppendPlace(text, diagnostic.Span)
            .Append(Paint(diagnostic.Severity.Colour(), $"{diagnostic.Severity.Word()} {diagnostic.Code}", colour))
            .Append(": ").Append(Shown(diagnostic.Message)).Append('\n');
        AppendFrame(text, diagnostic.Span, diagnostic.IsPlaceOnly, colour);
        // CI logs recognise commands after leading white space too, so every line begins with our own text.
        foreach (var note in diagnostic.Notes)
            text.Append("      = ").Append(Shown(note)).Append('\n');
        if (diagnostic.MoreNotes > 0)
            text.Append($"      = and {diagnostic.MoreNotes} more {(diagnostic.MoreNotes == 1 ? "line" : "lines")}\n");
        foreach (var label in diagnostic.Labels.Take(MostLabels))
        {
            AppendPlace(text.Append("      = "), label.Span).Append(Shown(label.Message)).Append('\n');
            AppendFrame(text, label.Span, label.IsPlaceOnly, colour);
        }

        if (diagnostic.Labels.Length + diagnostic.MoreLabels - MostLabels is > 0 and int rest)
            text.Append($"      = and {rest} more {(rest == 1 ? "place" : "places")}\n");
        return text.ToString();
    }

    /// <returns>One line, ending with LF.</returns>
    public static string Format(UnshownDiagnostics unshown, bool colour)
    {
        string word = unshown.Severity.Word();
        return Paint(unshown.Severity.Colour(), unshown.Code, colour)
            + $": {unshown.Count} more {word}{(unshown.Count == 1 ? " of this rule is" : "s of this rule are")} not "
            + $"shown, because at most {DiagnosticDigest.MostInFile} of a file and {DiagnosticDigest.MostInRun} of a "
            + "run are; fix some, and run this again\n";
    }

    /// <summary>Replaces control characters and direction overrides, so that neither reaches a terminal.</summary>
    public static string Harmless(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            char c = source[i];
            span[i] = c == '\t' ? ' '
                : c < ' ' ? (char)('\u2400' + c)
                : c == '\u007f' ? '\u2421'
                : char.IsControl(c) || Directions.IsOverride(c) ? '\ufffd'
                : c;
        }
    });

    private static string Shown(Message message) => Harmless(message.Clip(LongestLine).Text);

    private static StringBuilder AppendPlace(StringBuilder text, SourceSpan span)
    {
        var (line, column) = span.Position;
        return text.Append(Harmless(span.Path)).Append(':').Append(line).Append(':').Append(column).Append(": ");
    }

    private static void AppendFrame(StringBuilder text, SourceSpan span, bool isPlaceOnly, bool colour)
    {
        // A file of this kind may contain protected words, and its rights are not known here, so only the place is
        // shown.
        if (isPlaceOnly || span.File.Kind is FileKind.Seed or FileKind.Edition)
            return;
        string content = span.File.Lines.LineAt(span.Start);
        if (content.Length == 0)
            return;
        int line = span.Position.Line;
        int lineStart = span.File.Lines.OffsetOf(line, 1);
        int caret = Math.Clamp(span.Start - lineStart, 0, content.Length);
        // A line may be several megabytes long, so only the part around the place is shown.
        int from = Whole(content, Math.Max(0, caret - Window / 2));
        int to = Whole(content, Math.Min(content.Length, from + Window));
        int end = Math.Clamp(caret + span.Length, caret, Math.Max(caret, to));
        string gutter = $"{line}".PadLeft(5);
        text
            .Append(Paint("\u001b[2m", $"{gutter} | ", colour))
            .Append(from > 0 ? "…" : "")
            .Append(Harmless(content[from..to]))
            .Append(to < content.Length ? "…" : "")
            .Append('\n')
            .Append(Paint("\u001b[2m", $"{new string(' ', gutter.Length)} | ", colour))
            .Append(' ', ColumnWidth.Measure(Harmless(content[from..caret])) + (from > 0 ? 1 : 0))
            .Append(Paint(
                "\u001b[1;31m",
                new string('^', Math.Max(1, ColumnWidth.Measure(Harmless(content[caret..end])))),
                colour))
            .Append('\n');
    }

    // Does not cut a surrogate pair in half.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static string Paint(string code, string text, bool colour) => colour ? code + text + Reset : text;
}
