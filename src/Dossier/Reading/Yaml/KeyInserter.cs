using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>Gives a record one key more, on a line of its own below another; all else stays byte for byte.</summary>
internal static class KeyInserter
{
    /// <param name="below">Where the characters of the value stand below which it is written: a value of the record itself.</param>
    /// <param name="words">On one line, and nothing that YAML takes for more than a word.</param>
    /// <returns>The file's text; null where no value of the record stands there, or what was tried does not read back as this.</returns>
    public static string? Insert(SourceFile file, SourceSpan below, string key, string words)
    {
        if (YamlReader.Read(file, 0, file.Text.Length, []) is not YamlMapping root)
            return null;
        int index = root.Entries.ToList().FindIndex(entry => entry.Value is YamlScalar scalar && scalar.Span.Start == below.Start);
        if (index < 0)
            return null;
        var added = new YamlEntry(new Located<string>(key, below), new YamlScalar(below, words, ScalarStyle.Plain, below));
        string[] expected = ScalarRewriter.Signature(root with { Entries = root.Entries.Insert(index + 1, added) }, null, []);
        string text = file.Text[root.Span.Start] == '{' ? OnTheLine(file.Text, (YamlScalar)root.Entries[index].Value, $", {key}: {words}") : OnANewLine(file.Text, root, below, $"{key}: {words}");
        return ScalarRewriter.Reads(new SourceFile(file.Path, file.Kind, text), expected) ? text : null;
    }

    private static string OnTheLine(string text, YamlScalar value, string entry) => text.Insert(value.Whole.End, entry);

    private static string OnANewLine(string text, YamlMapping root, SourceSpan below, string entry)
    {
        int lineStart = text.LastIndexOf('\n', Math.Max(0, root.Span.Start - 1)) + 1;
        string indent = text[Math.Min(lineStart, root.Span.Start)..root.Span.Start];
        int end = text.AsSpan(below.End).IndexOfAny('\r', '\n') is >= 0 and int length ? below.End + length : text.Length;
        string lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return text.Insert(end, lineEnd + indent + entry);
    }
}
