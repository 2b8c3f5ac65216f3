using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>Replaces the words of one scalar in its own style. All other bytes of the file stay the same.</summary>
internal static class ScalarRewriter
{
    /// <param name="place">The characters of the scalar.</param>
    /// <param name="words">On one line and trimmed.</param>
    /// <returns>The new text of the file; null if no scalar is there, or if no style that was tried parses as these
    /// words.</returns>
    public static string? Rewrite(SourceFile file, SourceSpan place, string words)
    {
        if (Find(file, place) is not var (root, target, _))
            return null;
        string[] expected = Signature(root, target, ["text", words]);
        return Ways(file.Text, target, words).FirstOrDefault(
            text => Reads(new SourceFile(file.Path, file.Kind, text), expected));
    }

    /// <summary>
    /// Replaces a text with a list of texts. If the text was an item of a list, the new texts are added to that list.
    /// </summary>
    public static string? RewriteAsList(SourceFile file, SourceSpan place, string[] items)
    {
        if (Find(file, place) is not var (root, target, key))
            return null;
        string[] texts = [.. items.SelectMany(item => (string[])["text", item])];
        string[] expected = Signature(root, target, key is null ? texts : ["[", .. texts, "]"]);
        return ScalarList.Ways(file.Text, target, key, items)
            .FirstOrDefault(text => Reads(new SourceFile(file.Path, file.Kind, text), expected));
    }

    private static (YamlNode Root, YamlScalar Target, Located<string>? Key)? Find(SourceFile file, SourceSpan place)
    {
        if (YamlReader.Read(file, 0, file.Text.Length, []) is not { } root)
            return null;
        var (target, key) = WithKeys(root, null).FirstOrDefault(
            item => item.Scalar.Span.Start == place.Start && item.Scalar.Span.Length == place.Length);
        return target is null ? null : (root, target, key);
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
                // A key without a value: the colon comes directly before.
                return [
                    Spliced(words),
                    Spliced(" " + words),
                    Spliced(ScalarForms.SingleQuoted(words)),
                    Spliced(ScalarForms.DoubleQuoted(words)),
                ];
        }

        string Spliced(string form) => string.Concat(text.AsSpan(0, start), form, text.AsSpan(end));
    }

    // Whatever style was used, the file must parse as before, except for these words.
    public static bool Reads(SourceFile file, string[] expected) =>
        YamlReader.Read(file, 0, file.Text.Length, []) is { } root
            && Signature(root, null, []).SequenceEqual(expected, StringComparer.Ordinal);

    /// <summary>All scalars of a document, in its order.</summary>
    public static IEnumerable<YamlScalar> Scalars(YamlNode node) => WithKeys(node, null).Select(item => item.Scalar);

    // Each scalar with the key whose value it is; null for items of a list.
    private static IEnumerable<(YamlScalar Scalar, Located<string>? Key)> WithKeys(
        YamlNode node, Located<string>? key) =>
        node switch
        {
            YamlScalar scalar => [(scalar, key)],
            YamlSequence sequence => sequence.Items.SelectMany(item => WithKeys(item, null)),
            YamlMapping mapping => mapping.Entries.SelectMany(entry => WithKeys(entry.Value, entry.Key)),
            _ => [],
        };

    /// <summary>The content of a document, regardless of its style.</summary>
    /// <param name="target">A scalar for which <paramref name="instead"/> is used.</param>
    public static string[] Signature(YamlNode node, YamlScalar? target, string[] instead) => node switch
    {
        YamlScalar scalar when ReferenceEquals(scalar, target) => instead,
        // Line ends after a text do not count, because the binder trims them.
        YamlScalar scalar => [scalar.IsNull ? "nothing" : "text", scalar.Value.TrimEnd('\n')],
        YamlSequence sequence =>
            [.. sequence.Items.SelectMany(item => Signature(item, target, instead)).Prepend("["), "]"],
        YamlMapping mapping =>
            [.. mapping.Entries.SelectMany(entry => Signature(entry.Value, target, instead).Prepend(entry.Key.Value))
                .Prepend("{"), "}"],
        _ => [],
    };
}
