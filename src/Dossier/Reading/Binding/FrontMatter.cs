using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>The YAML between two lines of <c>---</c> at the beginning of a page.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>
    /// The offsets of the YAML and of the text below it; null if they cannot be determined, which is then reported.
    /// </summary>
    public static (int YamlStart, int YamlEnd, int BodyStart)? Find(SourceFile file, List<Diagnostic> diagnostics)
    {
        string text = file.Text;
        // Empty lines, a second byte-order mark and trailing white space are invisible, so they are accepted.
        int open = 0;
        while (open < text.Length
            && EndOfLine(text, open) is var end
            && end < text.Length
            && IsEmpty(text.AsSpan(open, end - open)))
            open = end + 1;
        while (open < text.Length && text[open] == '\ufeff')
            open++;
        int openEnd = EndOfLine(text, open);
        if (!IsFence(text.AsSpan(open, openEnd - open)))
            return Report(file, open, openEnd, WrongOpening(text, open, openEnd), diagnostics);
        for (int line = openEnd + 1; line < text.Length;)
        {
            int end = EndOfLine(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
                return (openEnd + 1, line, Math.Min(text.Length, end + 1));
            line = end + 1;
        }

        return NearlyClosed(text, openEnd + 1) is var (start, close)
            ? Report(file, start, close, $"“{Shown(text, start, close)}” does not end what “---” began above; write "
                + $"three hyphens, “---”, and nothing else in this line", diagnostics)
            : Report(file, open, openEnd, $"no second line of “---” ends what begins here; "
                + $"write one between the title and the text", diagnostics);
    }

    private static Message WrongOpening(string text, int start, int end)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) && text.Contains('\r', StringComparison.Ordinal))
            return $"the lines of this file end with carriage returns alone (U+000D), as on very old systems; "
                + $"save it with line feeds";
        return IsLikeFence(text.AsSpan(start, end - start))
            ? (Message)$"“{Shown(text, start, end)}” does not begin a page; "
                + $"write three hyphens, “---”, and nothing else in this line"
            : $"a page begins with its title between two lines of “---”: ---, title: …, ---";
    }

    private static (int Start, int End)? NearlyClosed(string text, int from)
    {
        for (int line = from; line < text.Length; line = EndOfLine(text, line) + 1)
        {
            if (IsLikeFence(text.AsSpan(line, EndOfLine(text, line) - line)))
                return (line, EndOfLine(text, line));
        }

        return null;
    }

    private static (int, int, int)? Report(
        SourceFile file, int start, int end, Message message, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(file.At(start, Math.Max(0, end - start)).Report(Rules.NoFrontMatter, message));
        return null;
    }

    private static Quoted Shown(string text, int start, int end) =>
        text[start..end].TrimEnd('\r', '\n').AsQuoted();

    private static int EndOfLine(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and int end ? end : text.Length;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is Fence;

    private static bool IsEmpty(ReadOnlySpan<char> line) => line.Trim('\ufeff').IsWhiteSpace();

    // Two or four hyphens, dashes that an editor put in their place, the fences of other programs, or a line with
    // invisible characters.
    private static bool IsLikeFence(ReadOnlySpan<char> line)
    {
        int marks = 0;
        foreach (char c in line)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c is '+' or '.' or '\u2212')
                marks++;
            else if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                return false;
        }

        return marks is > 0 and < 12;
    }
}
