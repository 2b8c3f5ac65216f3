using System.Globalization;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Finds the characters of a value in its file. YAML folds line ends and decodes escapes, so the value and the file are
/// followed side by side. Places on the way are remembered, so that a thousand lookups in one value read it only once.
/// </summary>
/// <param name="span">The characters of the value in the file.</param>
internal sealed class YamlOffsets(SourceSpan span, string value)
{
    private const int Stride = 256;

    // Known places, at least one every few hundred characters, as far as the two have been followed.
    private readonly List<(int Character, int At)> _known = [(0, span.Start)];
    private int _end = int.MaxValue;

    /// <summary>How many characters have been followed.</summary>
    public long Steps { get; private set; }

    /// <summary>The place of a part of the value; null if the value and the file cannot be followed.</summary>
    public SourceSpan? Locate(int start, int length)
    {
        // Parsed prose is read by several threads.
        lock (_known)
            return Follow(start, length);
    }

    private SourceSpan? Follow(int start, int length)
    {
        if (start + length > _end)
            return null;
        string text = span.File.Text;
        char quote = span.Start > 0 ? text[span.Start - 1] : ' ';
        int begin = -1;
        int known = _known.BinarySearch((start, int.MaxValue));
        var (first, at) = _known[~known - 1];
        for (int i = first; i < start + length; i++)
        {
            Steps++;
            if (i >= _known[^1].Character + Stride)
                _known.Add((i, at));
            if (i <= start)
                begin = at;
            if (char.IsWhiteSpace(value[i]))
            {
                // The number of white-space characters may differ between the two, so a run counts as one.
                if (i + 1 < value.Length && char.IsWhiteSpace(value[i + 1]))
                    continue;
                at = SkipSpace(text, at, span.End, quote);
                continue;
            }

            if (Match(text, at, span.End, value[i], quote) is not int next)
            {
                _end = i;
                return null;
            }

            at = next;
        }

        return begin < 0 ? null : span.File.At(begin, at - begin);
    }

    private static int SkipSpace(string text, int at, int end, char quote)
    {
        while (at < end
            && (char.IsWhiteSpace(text[at])
                || (quote == '"'
                    && text[at] == '\\'
                    && at + 1 < end
                    && text[at + 1] is 'n' or 't' or ' ' or '\n' or '\r')))
            at += char.IsWhiteSpace(text[at]) || text[at + 1] is '\n' or '\r' ? 1 : 2;
        return at;
    }

    // The end of the text that produces this character; null if it does not match.
    private static int? Match(string text, int at, int end, char c, char quote)
    {
        if (at >= end)
            return null;
        if (quote == '\'' && c == '\'')
            return at + 1 < end && text[at + 1] == '\'' ? at + 2 : null;
        if (quote == '"' && text[at] == '\\')
            return at + 1 < end ? Escaped(text, at, end, c) : null;
        return text[at] == c ? at + 1 : null;
    }

    // Escapes that give a character by number, and those that escape the character itself.
    private static int? Escaped(string text, int at, int end, char c)
    {
        int digits = text[at + 1] switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits == 0)
            return text[at + 1] == c ? at + 2 : null;
        int stop = at + 2 + digits;
        return stop <= end
            && int.TryParse(
                text.AsSpan(at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int number)
            && number == c ? stop : null;
    }
}
