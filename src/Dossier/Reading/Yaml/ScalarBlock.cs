using System.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Rewrites the content of a block scalar (<c>&gt;-</c>, <c>|</c>, …), keeping its header, indent and line ends.
/// </summary>
internal static class ScalarBlock
{
    /// <summary>The new text of the file; null if the block has no content to take the indent from.</summary>
    public static string? Rewrite(string text, YamlScalar block, string words)
    {
        int header = text.AsSpan(block.Whole.Start).IndexOfAny('\r', '\n');
        if (header < 0 || block.Span.Length == 0)
            return null;
        int start = block.Whole.Start + header;
        string lineEnd = text.AsSpan(start).StartsWith("\r\n", StringComparison.Ordinal)
            ? "\r\n"
            : text[start].ToString();
        start += lineEnd.Length;

        string[] lines = [.. text[start..block.Span.End].Split(lineEnd)
            .Where(line => !string.IsNullOrWhiteSpace(line))];
        int indent = Leading(lines[0]) - Leading(block.Value.TrimStart('\n'));
        if (indent < 0)
            return null;
        // A text that was written on one line stays on one line.
        bool isWrapped = block.Style == ScalarStyle.Folded && lines.Length > 1;
        string content = Wrap(
            words, new string(' ', indent), isWrapped ? lines.Max(line => line.Length) : int.MaxValue, lineEnd);

        return string.Concat(text.AsSpan(0, start), content, text.AsSpan(EndOf(text, block.Span.End, indent)));
    }

    // White space at the end of the last line is part of the text, and so are blank lines that are indented further.
    private static int EndOf(string text, int end, int indent)
    {
        int found = end + LengthOfBlanks(text.AsSpan(end), " \t");
        for (int line = found; line < text.Length;)
        {
            int next = line + (text.AsSpan(line).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
            line = next + LengthOfBlanks(text.AsSpan(next), " \t");
            if (line < text.Length && text[line] is not ('\r' or '\n'))
                break;
            if (line - next > indent)
                found = line;
        }

        return found;
    }

    // Only single spaces may become line ends, because reading a folded block turns line ends back into single spaces.
    private static string Wrap(string words, string indent, int width, string lineEnd)
    {
        var wrapped = new StringBuilder(indent);
        int column = indent.Length;
        foreach (string word in words.Split(' '))
        {
            if (column > indent.Length && column + 1 + word.Length > width)
            {
                wrapped.Append(lineEnd).Append(indent);
                column = indent.Length;
            }
            else if (column > indent.Length)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }

    private static int Leading(string line) => line.Length - line.TrimStart(' ').Length;

    private static int LengthOfBlanks(ReadOnlySpan<char> text, string blanks)
    {
        int length = text.IndexOfAnyExcept(blanks);
        return length < 0 ? text.Length : length;
    }
}
