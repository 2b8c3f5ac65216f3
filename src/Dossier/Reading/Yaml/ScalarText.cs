using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Finds the characters of a scalar. YamlDotNet's event begins earlier, at the quotation mark or block header.
/// </summary>
internal static class ScalarText
{
    public static SourceSpan Locate(SourceFile file, SourceSpan whole, ScalarStyle style)
    {
        string text = file.Text;
        int start = whole.Start;
        int end = Math.Min(whole.End, text.Length);
        if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2)
            return file.At(start + 1, end - start - 2);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            int line = text.IndexOf('\n', start, end - start);
            start = line < 0 ? end : line;
        }

        var words = WhiteSpace.Trim(text, new TextSpan(start, Math.Max(start, end)));
        return file.At(words.Start, words.Length);
    }

    /// <summary>
    /// The place of a part of a value. If folding and escapes cannot be followed, the same occurrence of the part is
    /// searched in the file as it is written; if that fails, the place is the whole value.
    /// </summary>
    public static SourceSpan LocatePart(SourceSpan span, string value, int start, int length) =>
        LocatePart(span, value, new YamlOffsets(span, value), start, length);

    /// <param name="offsets">Offsets of the value, to be shared if several parts of it are located.</param>
    public static SourceSpan LocatePart(SourceSpan span, string value, YamlOffsets offsets, int start, int length)
    {
        // Markdig gives some inlines no span, and some a span beyond the text.
        if (length <= 0 || start < 0 || start + length > value.Length)
            return span;
        if (offsets.Locate(start, length) is { } place)
            return place;
        string part = value.Substring(start, length);
        string text = span.File.Text;
        int found = span.Start - 1;
        for (int at = -1; (at = value.IndexOf(part, at + 1, StringComparison.Ordinal)) >= 0 && at <= start;)
        {
            found = text.IndexOf(part, found + 1, span.End - found - 1, StringComparison.Ordinal);
            if (found < 0)
                return span;
        }

        return found < span.Start ? span : span.File.At(found, length);
    }
}
