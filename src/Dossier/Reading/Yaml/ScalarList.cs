using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Ways to replace a text with a list of texts: in brackets on its line, or below it with one item a line.
/// </summary>
internal static class ScalarList
{
    private const int WidestLine = 110;

    /// <summary>
    /// The new text of the file in each way. Whether one is valid depends on its context, so callers parse the result.
    /// </summary>
    /// <param name="key">The key of the value; null for an item of a list, which the texts are then added to.</param>
    public static IEnumerable<string> Ways(string text, YamlScalar target, Located<string>? key, string[] items)
    {
        var (start, end) = Extent(target);
        int line = text.LastIndexOf('\n', start - 1) + 1;
        string lineEnd = text.AsSpan(start).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (key is null)
        {
            string indent = text[line..start];
            bool isItem = indent.TrimStart(' ') == "- ";
            if (isItem)
                yield return Spliced(
                    string.Join(lineEnd + indent, items.Select(item => ScalarForms.OneLine("-", item)[2..])));
            yield return Spliced(string.Join(", ", items.Select(ScalarForms.SingleQuoted)));
            yield return Spliced(string.Join(", ", items.Select(ScalarForms.DoubleQuoted)));
            yield break;
        }

        string brackets = InBrackets(items);
        if (start - line + brackets.Length <= WidestLine)
            yield return Spliced(brackets);
        string below = lineEnd + new string(' ', key.Span.Start - line + 2);
        string list = string.Concat(items.Select(item => below + ScalarForms.OneLine("-", item)));
        yield return string.Concat(text.AsSpan(0, start).TrimEnd(' '), list, text.AsSpan(end));
        yield return Spliced(brackets);
        yield return Spliced($"[{string.Join(", ", items.Select(ScalarForms.DoubleQuoted))}]");

        string Spliced(string form) => string.Concat(text.AsSpan(0, start), form, text.AsSpan(end));
    }

    /// <summary><c>[one, 'two, or three']</c></summary>
    public static string InBrackets(IEnumerable<string> items) =>
        $"[{string.Join(", ", items.Select(item => ScalarForms.InList(item)))}]";

    // The text between a block and the next key is kept: line ends and comments.
    private static (int Start, int End) Extent(YamlScalar target) => target.Style switch
    {
        ScalarStyle.Plain => (target.Span.Start, target.Span.End),
        ScalarStyle.Folded or ScalarStyle.Literal => (target.Whole.Start, target.Span.End),
        _ => (target.Whole.Start, target.Whole.End),
    };
}
