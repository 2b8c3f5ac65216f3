using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Yaml;

/// <summary>Gives one scalar of a file other words, in the style it has; all else stays byte for byte.</summary>
internal static class ScalarRewriter
{
    /// <param name="place">Where the scalar's characters stand.</param>
    /// <param name="words">On one line, without white space at their ends.</param>
    /// <returns>The file's text; null where no scalar stands there, or nothing that was tried reads back as these words.</returns>
    public static string? Rewrite(SourceFile file, SourceSpan place, string words)
    {
        if (YamlReader.Read(file, 0, file.Text.Length, []) is not { } root)
            return null;
        if (Scalars(root).FirstOrDefault(scalar => scalar.Span.Start == place.Start && scalar.Span.Length == place.Length) is not { } target)
            return null;
        string[] expected = [.. Signature(root, target, words)];
        return Ways(file.Text, target, words).FirstOrDefault(text => Reads(new SourceFile(file.Path, file.Kind, text), expected));
    }

    private static IEnumerable<string> Ways(string text, YamlScalar target, string words)
    {
        var (start, end) = (target.Whole.Start, target.Whole.End);
        switch (target.Style)
        {
            case ScalarStyle.Folded or ScalarStyle.Literal:
                return ScalarBlock.Rewrite(text, target, words) is string block ? [block] : [];
            case ScalarStyle.SingleQuoted:
                return [Spliced(ScalarForms.SingleQuoted(words)), Spliced(ScalarForms.DoubleQuoted(words))];
            case ScalarStyle.DoubleQuoted:
                return [Spliced(ScalarForms.DoubleQuoted(words))];
            default:
                (start, end) = (target.Span.Start, target.Span.End);
                return [Spliced(words), Spliced(ScalarForms.SingleQuoted(words)), Spliced(ScalarForms.DoubleQuoted(words))];
        }

        string Spliced(string form) => string.Concat(text.AsSpan(0, start), form, text.AsSpan(end));
    }

    // Whatever YAML makes of a text, the file must say the same as before but for these words.
    private static bool Reads(SourceFile file, string[] expected) =>
        YamlReader.Read(file, 0, file.Text.Length, []) is { } root && Signature(root, null, "").SequenceEqual(expected, StringComparer.Ordinal);

    public static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    private static IEnumerable<string> Signature(YamlNode node, YamlScalar? target, string words) => node switch
    {
        YamlScalar scalar when ReferenceEquals(scalar, target) => ["text", words],
        // Line ends after a text count for nothing (Values.Text).
        YamlScalar scalar => [scalar.IsNull ? "nothing" : "text", scalar.Value.TrimEnd('\n')],
        YamlSequence sequence => [.. sequence.Items.SelectMany(item => Signature(item, target, words)).Prepend("["), "]"],
        YamlMapping mapping => [.. mapping.Entries.SelectMany(entry => Signature(entry.Value, target, words).Prepend(entry.Key.Value)).Prepend("{"), "}"],
        _ => [],
    };
}
