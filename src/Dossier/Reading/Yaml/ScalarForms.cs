using System.Text;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Ways to write a text on one line of YAML. Whether one is valid depends on its context, so callers parse the result.
/// </summary>
internal static class ScalarForms
{
    /// <summary>The text in single quotation marks, in which only the mark itself is special.</summary>
    public static string SingleQuoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>
    /// The text in double quotation marks, with invisible characters escaped. This is valid everywhere.
    /// </summary>
    public static string DoubleQuoted(string words)
    {
        var text = new StringBuilder("\"");
        foreach (char c in words)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff')
                text.Append($"\\u{(int)c:X4}");
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }

    /// <summary>A line of YAML with a key and a value, in the plainest valid form.</summary>
    /// <param name="key">May be <c>-</c> for an item of a list.</param>
    public static string OneLine(string key, string words)
    {
        string start = key == "-" ? "- " : key + ": ";
        return new[] { words, SingleQuoted(words) }.Select(form => start + form)
            .FirstOrDefault(line => IsRead(line, words))
            ?? start + DoubleQuoted(words);
    }

    /// <summary>An item of a list in brackets, in the plainest valid form.</summary>
    public static string InList(string words) =>
        new[] { words, SingleQuoted(words) }.FirstOrDefault(form => IsRead($"- [{form}]", words))
            ?? DoubleQuoted(words);

    private static bool IsRead(string line, string words) =>
        YamlReader.Read(new SourceFile("", FileKind.Source, line), 0, line.Length, []) switch
        {
            YamlMapping { Entries: [{ Value: YamlScalar { IsNull: false } value }] } => value.Value == words,
            YamlSequence { Items: [YamlScalar { IsNull: false } item] } => item.Value == words,
            YamlSequence { Items: [YamlSequence { Items: [YamlScalar { IsNull: false } item] }] } =>
                item.Value == words,
            _ => false,
        };
}
