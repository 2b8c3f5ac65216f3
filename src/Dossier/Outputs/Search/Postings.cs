using System.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// The documents that contain a term, in ascending order, each with the most important place of the term in it.
/// </summary>
internal sealed class Postings
{
    /// <summary>In characters. A term in more documents says little; only the last documents are kept.</summary>
    private const int LongestList = 4096;
    private const int Weights = 3;

    private int[] _items = new int[2];

    public int Count { get; private set; }

    /// <param name="document">No smaller than the previous one.</param>
    public void Add(int document, SearchWeight weight)
    {
        int item = (document * Weights) + (int)weight;
        if (Count > 0 && _items[Count - 1] / Weights == document)
        {
            _items[Count - 1] = Math.Max(_items[Count - 1], item);
            return;
        }

        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>
    /// Writes one list for each weight, lightest first, each after a bar: the number of the first document, then the
    /// gaps. A list that was cut begins with <c>~</c>.
    /// </summary>
    public void AppendTo(StringBuilder text)
    {
        Span<int> documents = Count <= 256 ? stackalloc int[Count] : new int[Count];
        int empty = 0;
        for (int weight = 0; weight < Weights; weight++)
        {
            int found = 0;
            foreach (int item in _items.AsSpan(0, Count))
            {
                if (item % Weights == weight)
                    documents[found++] = item / Weights;
            }

            if (found == 0)
            {
                empty++;
                continue;
            }

            text.Append('|', empty + 1);
            empty = 0;
            AppendList(text, documents[..found]);
        }
    }

    private static void AppendList(StringBuilder text, ReadOnlySpan<int> documents)
    {
        int first = documents.Length - 1;
        for (int length = 0; first > 0 && length < LongestList; first--)
            length += Base42.Length(documents[first] - documents[first - 1]);
        if (first > 0)
            text.Append('~');
        text.AppendNumber(documents[first]);
        for (int i = first + 1; i < documents.Length; i++)
            text.AppendNumber(documents[i] - documents[i - 1]);
    }
}
