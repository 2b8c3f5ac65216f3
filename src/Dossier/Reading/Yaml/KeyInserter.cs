using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Adds a key to a record on a line of its own below another. All other bytes of the file stay the same.
/// </summary>
internal static class KeyInserter
{
    /// <param name="below">The characters of a value of the record itself; the key is written below it.</param>
    /// <param name="words">On one line, and plain enough to need no quotation marks in YAML.</param>
    /// <returns>The new text of the file; null if no value of the record is there, or if the result does not parse as
    /// intended.</returns>
    public static string? Insert(SourceFile file, SourceSpan below, string key, string words)
    {
        if (YamlReader.Read(file, 0, file.Text.Length, []) is not YamlMapping root)
            return null;
        int index = root.Entries.ToList()
            .FindIndex(entry => entry.Value is YamlScalar scalar && scalar.Span.Start == below.Start);
        if (index < 0)
            return null;
        var added = new YamlEntry(
            new Located<string>(key, below), new YamlScalar(below, words, ScalarStyle.Plain, below));
        string[] expected = ScalarRewriter.Signature(
            root with { Entries = root.Entries.Insert(index + 1, added) }, null, []);
        string text = file.Text[root.Span.Start] == '{'
            ? OnTheLine(file.Text, (YamlScalar)root.Entries[index].Value, $", {key}: {words}")
            : OnANewLine(file.Text, root, below, $"{key}: {words}");
        return ScalarRewriter.Reads(new SourceFile(file.Path, file.Kind, text), expected) ? text : null;
    }

    private static string OnTheLine(string text, YamlScalar value, string entry) => text.Insert(value.Whole.End, entry);

    private static string OnANewLine(string text, YamlMapping root, SourceSpan below, string entry)
    {
        int lineStart = text.LastIndexOf('\n', Math.Max(0, root.Span.Start - 1)) + 1;
        string indent = text[Math.Min(lineStart, root.Span.Start)..root.Span.Start];
        int end = text.AsSpan(below.End).IndexOfAny('\r', '\n') is >= 0 and int length
            ? below.End + length
            : text.Length;
        string lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return text.Insert(end, lineEnd + indent + entry);
    }
}
