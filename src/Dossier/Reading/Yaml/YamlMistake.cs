using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Explains a YAML error in our own words. The parser's messages speak of tokens, and a tab is reported at 1:1.
/// </summary>
internal static class YamlMistake
{
    private static readonly string[] EscapeWords = ["escape", "hexadecimal", "surrogate"];

    /// <param name="at">Where the error begins, as the parser reports it.</param>
    /// <param name="stoppedAt">Where the parser stopped.</param>
    public static Diagnostic Explain(SourceFile file, int start, int end, int at, int stoppedAt, string parserMessage)
    {
        at = Math.Clamp(at, start, Math.Max(start, end - 1));
        stoppedAt = Math.Clamp(stoppedAt, start, Math.Max(start, end - 1));
        if (TabIndent(file, start, end) is int tab)
            return file.At(tab, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"a tab indents this line, and YAML is indented with spaces only; replace the tab with spaces");
        string message = parserMessage.ToLowerInvariant();
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && file.Text[at] == '@'
            && file.Text[at..].Split(' ', ']', '\n')[0].Contains('#', StringComparison.Ordinal))
            return file.At(at, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"no value begins with “@” in YAML; in a record passages are named without it, [source#passage], "
                    + $"and [@source#passage] is for prose");
        if (message.Contains("cannot start any token", StringComparison.Ordinal))
            return file.At(at, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"no value begins with this character in YAML; "
                    + $"quote the text, or write it as a block: “>-” and the text below it");
        if (EscapeWords.Any(word => message.Contains(word, StringComparison.Ordinal)))
            return file.At(stoppedAt, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"a backslash in this text begins an escape that means nothing; "
                    + $"write two of them, or the text as a block: “>-” and the text below it");
        if (message.Contains("quoted scalar", StringComparison.Ordinal))
            return file.At(at, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"this quotation mark is never closed, or a line in it is not indented; "
                    + $"a text is best written as a block: “>-” and the text below it");
        if (message.Contains("alias", StringComparison.Ordinal) || message.Contains("anchor", StringComparison.Ordinal))
            return file.At(at, 1)
                .Report(
                    Rules.YamlFeature,
                    $"“*” and “&” at the start of a value mean aliases, which are refused; quote the value");
        if (message.Contains("mapping values are not allowed", StringComparison.Ordinal)
            || message.Contains("invalid mapping", StringComparison.Ordinal))
            return file.At(at, 1)
                .Report(
                    Rules.YamlSyntax,
                    $"“: ” begins a new value in the middle of this one; "
                    + $"write the text as a block: “>-” and the text below it");
        return file.At(at, 1)
            .Report(
                Rules.YamlSyntax,
                $"this is not YAML from here on{Shorten(parserMessage)}; "
                + $"look for an unclosed bracket or quotation mark, a wrong indent, or text that needs a “>-” block");
    }

    private static int? TabIndent(SourceFile file, int start, int end)
    {
        bool indenting = true;
        for (int i = start; i < end; i++)
        {
            char c = file.Text[i];
            if (c == '\t' && indenting)
                return i;
            indenting = c == '\n' || (indenting && c == ' ');
        }

        return null;
    }

    // The parser may quote the file.
    private static Message Shorten(string message) => message.TrimEnd('.').Replace('\n', ' ') switch
    {
        "" => Message.Empty,
        { Length: > 120 } text => $" ({text[..120].AsQuoted()}…)",
        { } text => $" ({text.AsQuoted()})",
    };
}
