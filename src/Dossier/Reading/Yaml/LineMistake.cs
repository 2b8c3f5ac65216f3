using Dossier.Diagnostics;

namespace Dossier.Reading.Yaml;

/// <summary>What is wrong with a line: no colon, one too many, or a wrong indent.</summary>
internal static class LineMistake
{
    /// <summary>Null if the parser stopped neither at a colon nor at the beginning of a line.</summary>
    public static Diagnostic? Explain(YamlStop stop) => stop switch
    {
        { Character: ':' } => AtColon(stop),
        { IsAtEnd: true } or { IsFirstInLine: false } => null,
        { Character: '-' } when IsItem(stop.Text.AsSpan(stop.At, stop.End - stop.At)) => stop.Report(
            $"this item does not belong to a list above it; "
            + $"begin it where the other items begin, or write the key of the list above it"),
        _ when IndexOfColon(stop.LineAt(stop.At)) < 0 => WithoutColon(stop, stop.At),
        _ => stop.Report(
            $"this line begins where no line above it begins, so it is not known what it belongs to; "
            + $"indent it like the lines that it belongs with"),
    };

    // The line above may be where the mistake is: a key and a line without a colon are one text to the parser.
    private static Diagnostic AtColon(YamlStop stop)
    {
        int line = stop.LineOf(stop.At);
        bool isKey = IndexOfColon(stop.LineAt(line)) == stop.At - line;
        if (isKey && stop.LineAbove(stop.At) is int above)
        {
            var words = stop.LineAt(above);
            int colon = IndexOfColon(words);
            if (colon < 0 && !IsItem(words.TrimStart()) && Indent(words) == Indent(stop.LineAt(line)))
                return WithoutColon(stop, above + Indent(words));
            if (colon >= 0 && !words[(colon + 1)..].IsWhiteSpace() && Indent(words) < Indent(stop.LineAt(line)))
                return stop.Report(
                    line + Indent(stop.LineAt(line)),
                    $"this line is indented, so it goes on with the value above it, "
                    + $"and “: ” begins a new value in the middle of that one; "
                    + $"begin a key where the other keys begin, or write the text as a block: "
                    + $"“>-” and the text below it");
        }

        return stop.Report(
            $"“: ” begins a new value in the middle of this one; "
            + $"write the text as a block: “>-” and the text below it");
    }

    private static Diagnostic WithoutColon(YamlStop stop, int at) => stop.Report(
        at,
        $"this line has no “: ” between a key and its value; add it or, if the line goes on with the value above it, "
        + $"indent it further");

    private static bool IsItem(ReadOnlySpan<char> text) => text is ['-'] or ['-', ' ' or '\t' or '\r' or '\n', ..];

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;

    // The first colon that ends a key: a space or nothing follows it.
    private static int IndexOfColon(ReadOnlySpan<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))
                return i;
        }

        return -1;
    }
}
