using System.Buffers;
using Dossier.Text;

namespace Dossier.Reading.Markdown;

/// <summary>Finds Markdown that would take Markdig too long, before it is parsed.</summary>
internal static class MarkdownBounds
{
    /// <summary>
    /// In characters. Markdig takes quadratic time on some inputs; blocks of this size take a fraction of a second at
    /// worst.
    /// </summary>
    public const int LongestBlock = 16_000;

    private static readonly SearchValues<char> BeforeDefinition = SearchValues.Create(" \t>-*+0123456789.)");

    /// <summary>The offset of the first block that is longer; null if there is none.</summary>
    public static int? TooLargeBlock(string markdown)
    {
        int block = 0;
        for (int line = 0; line < markdown.Length;)
        {
            int end = markdown.IndexOf('\n', line);
            end = end < 0 ? markdown.Length : end + 1;
            if (markdown.AsSpan(line, end - line).IsWhiteSpace())
                block = end;
            else if (end - block > LongestBlock)
                return block;
            line = end;
        }

        return null;
    }

    /// <summary>
    /// The offset of the first link definition above the limit; null if there is none. Markdig compares each definition
    /// with all earlier ones.
    /// </summary>
    public static int? OneDefinitionTooMany(string markdown)
    {
        int count = 0;
        for (int at = 0; (at = markdown.IndexOf("]:", at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            if (DefinitionClosedAt(markdown, at) is int begin && ++count > Bounds.MostEntries)
                return begin;
        }

        return null;
    }

    /// <summary>The offset of the line with the most characters that can begin nested elements.</summary>
    public static int DeepestLine(string markdown)
    {
        var (deepest, most, start) = (0, -1, 0);
        foreach (string line in markdown.Split('\n'))
        {
            int nested = line.Count(c => c is '[' or '>' or '*' or '_' or '(' or '-');
            if (nested > most)
                (deepest, most) = (start, nested);
            start += line.Length + 1;
        }

        return deepest;
    }

    // The bracket that closes the name in a link definition. The name is first in its line, apart from marks of lists
    // and quotes (CommonMark 0.31, section 4.7); it may go on in the next line and contain escaped brackets.
    private static int? DefinitionClosedAt(string markdown, int close)
    {
        if (IsEscaped(markdown, close))
            return null;
        int open = close;
        do
            open = open == 0 ? -1 : markdown.LastIndexOfAny(['[', ']'], open - 1);
        while (open > 0 && IsEscaped(markdown, open));
        if (open < 0 || markdown[open] == ']')
            return null;
        int before = markdown.AsSpan(0, open).LastIndexOfAnyExcept(BeforeDefinition);
        return before < 0 || markdown[before] is '\r' or '\n' ? open : null;
    }

    private static bool IsEscaped(string markdown, int at) =>
        (at - 1 - markdown.AsSpan(0, at).LastIndexOfAnyExcept('\\')) % 2 == 1;
}
