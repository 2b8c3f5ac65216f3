using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Explains a YAML error in our own words. The parser's messages speak of tokens, and they change with its versions, so
/// what is said depends on the text alone.
/// </summary>
internal static class YamlMistake
{
    public static Diagnostic Explain(YamlStop stop) =>
        TabIndent(stop)
        ?? QuotedMistake.Explain(stop)
        ?? BracketMistake.Explain(stop)
        ?? QuotedMistake.ExplainRest(stop)
        ?? BeginningOfValue(stop)
        ?? LineMistake.Explain(stop)
        ?? stop.Report(
            $"this is not YAML from here on; "
            + $"look for an unclosed bracket or quotation mark, a wrong indent, or text that needs a “>-” block");

    // The parser reports a tab elsewhere, even at the beginning of the file. A tab before what it did not accept is
    // not a mistake: in a block, in a text in quotation marks and in brackets a line may begin with one.
    private static Diagnostic? TabIndent(YamlStop stop)
    {
        int line = stop.LineOf(stop.Refused.Start);
        bool isIndent = stop.Text.AsSpan(line, stop.Refused.Start - line).Trim(' ').IsEmpty;
        for (int i = stop.Refused.Start; i < stop.Refused.End; i++)
        {
            char c = stop.Text[i];
            if (c == '\t' && isIndent)
                return stop.Report(
                    i, $"a tab indents this line, and YAML is indented with spaces only; replace the tab with spaces");
            isIndent = c is '\n' or '\r' || (isIndent && c == ' ');
        }

        return null;
    }

    // Characters with which a text cannot begin without quotation marks.
    private static Diagnostic? BeginningOfValue(YamlStop stop) => stop.Character switch
    {
        '%' when stop.At == stop.LineOf(stop.At) => stop.Report(
            stop.At,
            Rules.YamlFeature,
            $"“%” at the start of a line means a directive of YAML, and this one is not known; remove the line"),
        '@' when WordAt(stop).Contains('#') => stop.Report(
            $"no value begins with “@” in YAML; in a record passages are named without it, [source#passage], "
            + $"and [@source#passage] is for prose"),
        '@' or '`' or '%' or ',' or ']' or '}' or '?' => stop.Report(
            $"no value begins with “{stop.Character}” in YAML; "
            + $"quote the text, or write it as a block: “>-” and the text below it"),
        '*' or '&' when stop.IsInToken => stop.Report(
            stop.At,
            Rules.YamlFeature,
            $"“*” and “&” at the start of a value mean aliases, which are refused; quote the value"),
        '!' => stop.Report(
            stop.At,
            Rules.YamlFeature,
            $"“!” at the start of a value means a tag, which is refused; quote the text, or leave the tag out"),
        '|' or '>' when stop.IsInToken => stop.Report(
            $"“{stop.Character}” begins a block, and in its line only “-” or “+”, a digit from 1 to 9, and a comment "
            + $"after a space may follow; "
            + $"write the text in the lines below, indented, or in quotation marks"),
        '-' when !stop.IsFirstInLine => stop.Report(
            $"an item of a list does not begin in the line of its key; "
            + $"write each in a line of its own below the key, or all of them in brackets: [one, other]"),
        _ => null,
    };

    private static string WordAt(YamlStop stop) => stop.Text[stop.At..stop.End].Split(' ', ']', '\n')[0];
}
