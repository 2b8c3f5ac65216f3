using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>Ways to write a list of texts where one text stood: on its line in brackets, or below it with an item a line.</summary>
internal static class ScalarList
{
    private const int WidestLine = 110;

    /// <summary>The file's text in each way. Whether a way is right depends on where it stands: read it back.</summary>
    /// <param name="key">Of the value; null where it is an item of a list, which its texts then join.</param>
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
                yield return Spliced(string.Join(lineEnd + indent, items.Select(item => ScalarForms.OneLine("-", item)[2..])));
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
    public static string InBrackets(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(item => ScalarForms.InList(item)))}]";

    // What follows a block up to the next key is kept: line ends and remarks.
    private static (int Start, int End) Extent(YamlScalar target) => target.Style switch
    {
        ScalarStyle.Plain => (target.Span.Start, target.Span.End),
        ScalarStyle.Folded or ScalarStyle.Literal => (target.Whole.Start, target.Span.End),
        _ => (target.Whole.Start, target.Whole.End),
    };
}
