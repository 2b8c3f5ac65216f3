namespace Dossier.Text;

/// <summary>Converts offsets to lines and columns. A line ends with LF, CR LF or CR.</summary>
internal sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    // The offsets of low surrogates. Without this list, every lookup in a line of several megabytes would count from
    // the beginning of the line.
    private readonly List<int> _halves = [];

    public LineIndex(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
            else if (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]))
                _halves.Add(i);
        }
    }

    /// <summary>The one-based line and column. Columns count code points, so an emoji is one column.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, CodePointsBetween(_starts[line], offset) + 1);
    }

    /// <summary>Line and column as <c>20:1</c>.</summary>
    public string PositionOf(int offset)
    {
        var (line, column) = Locate(offset);
        return $"{line}:{column}";
    }

    /// <summary>The number of code points between two UTF-16 offsets; half a surrogate pair counts as one.</summary>
    public int CodePointsBetween(int start, int end) =>
        Math.Max(0, end - start - Math.Max(0, HalvesBefore(end) - HalvesBefore(start + 1)));

    public string LineAt(int offset)
    {
        int line = Locate(offset).Line - 1;
        int end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        return _text[_starts[line]..end].TrimEnd('\r', '\n');
    }

    private int HalvesBefore(int offset)
    {
        int found = _halves.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The offset of a one-based line and column, at most the length of the text.</summary>
    public int OffsetOf(int line, int column) =>
        line > _starts.Count
            ? _text.Length
            : Math.Min(_text.Length, _starts[Math.Max(line, 1) - 1] + Math.Max(column, 1) - 1);
}
