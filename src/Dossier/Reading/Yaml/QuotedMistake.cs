using System.Globalization;
using Dossier.Diagnostics;

namespace Dossier.Reading.Yaml;

/// <summary>What is wrong with a text in quotation marks, or beside one.</summary>
internal static class QuotedMistake
{
    // YAML 1.2.2, section 5.7; a tab and a slash may be escaped too.
    private const string Escapes = "0abt\tnvfre \"/\\N_LP";

    /// <summary>Null if no such text begins where the parser stopped.</summary>
    public static Diagnostic? Explain(YamlStop stop)
    {
        if (stop.Character is not ('"' or '\'') || !(stop.IsInToken || stop.IsGuessed))
            return null;
        var (escape, close) = Scan(stop);
        if (escape is int at)
            return stop.Report(
                at,
                $"a backslash in this text begins an escape that means nothing; "
                + $"write two of them, or the text as a block: “>-” and the text below it");
        if (!stop.IsInToken)
            return null;
        return close is null
            ? stop.Report(
                $"this quotation mark is never closed; "
                + $"close it, or write the text as a block: “>-” and the text below it")
            : stop.Report(
                $"this quotation mark is not closed before a line that is not indented; "
                + $"close it, indent that line, or write the text as a block: “>-” and the text below it");
    }

    /// <summary>
    /// More text in the line of a closing quotation mark: <c>'it's here'</c>. Null if there is none, or if it begins
    /// with a colon, which may as well be the mistake of a line above.
    /// </summary>
    public static Diagnostic? ExplainRest(YamlStop stop)
    {
        if (stop.Character == ':')
            return null;
        int line = stop.LineOf(stop.At);
        return stop.Text.AsSpan(line, stop.At - line).TrimEnd() is [.., ('"' or '\'') and var mark]
            ? stop.Report(
                $"the text in quotation marks has ended before this; a quotation mark inside it is written "
                + $"“{(mark == '"' ? "\\\"" : "''").AsKnown()}”, and a text is best written as a block: "
                + $"“>-” and the text below it")
            : null;
    }

    // The first escape that means nothing before the closing quotation mark, and that mark.
    private static (int? Escape, int? Close) Scan(YamlStop stop)
    {
        char mark = stop.Character;
        for (int i = stop.At + 1; i < stop.End; i++)
        {
            if (mark == '"' && stop.Text[i] == '\\')
            {
                if (LengthOfEscape(stop.Text.AsSpan(i + 1, stop.End - i - 1)) is not int length)
                    return (i, null);
                i += length;
            }
            else if (stop.Text[i] == mark)
            {
                return (null, i);
            }
        }

        return (null, null);
    }

    // How many characters follow the backslash; null if it means nothing.
    private static int? LengthOfEscape(ReadOnlySpan<char> text) => text switch
    {
        ['x', ..] => LengthOfCode(text, 2),
        ['u', ..] => LengthOfCode(text, 4),
        ['U', ..] => LengthOfCode(text, 8),
        ['\r' or '\n', ..] => 1,
        [var escaped, ..] when Escapes.Contains(escaped) => 1,
        _ => null,
    };

    private static int? LengthOfCode(ReadOnlySpan<char> text, int digits)
    {
        if (text.Length <= digits || !uint.TryParse(
            text.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code))
            return null;
        // The first half of a pair must be followed by the second.
        bool isWhole = code is not (>= 0xd800 and < 0xdc00)
            || text[(digits + 1)..] is ['\\', 'u', 'd' or 'D', >= 'C' and <= 'F' or >= 'c' and <= 'f', ..];
        return code <= 0x10ffff && isWhole ? digits + 1 : null;
    }
}
