using System.Globalization;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Finds where the characters of a value stand in the file it was read from: YAML folds line ends and undoes escapes, so
/// the two are followed side by side. Places on the way are remembered, so that a thousand lookups in one value cost one
/// reading.
/// </summary>
/// <param name="span">Where the value's characters stand.</param>
internal sealed class YamlOffsets(SourceSpan span, string value)
{
    private const int Stride = 256;

    // Where some characters of the value stand in the file, one at least every few hundred, as far as both were followed.
    private readonly List<(int Character, int At)> _known = [(0, span.Start)];
    private int _end = int.MaxValue;

    /// <summary>How many characters have been followed.</summary>
    public long Steps { get; private set; }

    /// <summary>The place of a part of a value; null where the two cannot be followed.</summary>
    public SourceSpan? Locate(int start, int length)
    {
        // Prose is read in parallel once it has been parsed.
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
                // However many there are on one side, there may be others on the other.
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
        while (at < end && (char.IsWhiteSpace(text[at]) || (quote == '"' && text[at] == '\\' && at + 1 < end && text[at + 1] is 'n' or 't' or ' ' or '\n' or '\r')))
            at += char.IsWhiteSpace(text[at]) || text[at + 1] is '\n' or '\r' ? 1 : 2;
        return at;
    }

    // Where the character that stands for this one ends.
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

    // The escapes that name a character by its number, and those that keep it as it is.
    private static int? Escaped(string text, int at, int end, char c)
    {
        int digits = text[at + 1] switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits == 0)
            return text[at + 1] == c ? at + 2 : null;
        int stop = at + 2 + digits;
        return stop <= end && int.TryParse(text.AsSpan(at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int number) && number == c ? stop : null;
    }
}
