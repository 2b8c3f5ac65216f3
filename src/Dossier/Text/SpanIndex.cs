using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>
/// Finds the spans that overlap a stretch of text. A long article has thousands of spans and thousands of paragraphs,
/// so comparing each pair would be slow.
/// </summary>
internal sealed class SpanIndex
{
    private readonly ImmutableArray<(TextSpan Span, int Number)> _byStart;
    private readonly int[] _latestEnd;

    /// <param name="spans">Numbered by their position here, from 0.</param>
    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        _byStart = [.. spans.Select((span, number) => (span, number)).OrderBy(item => item.span.Start)];
        _latestEnd = new int[_byStart.Length];
        for (int i = 0; i < _byStart.Length; i++)
            _latestEnd[i] = Math.Max(i == 0 ? 0 : _latestEnd[i - 1], _byStart[i].Span.End);
    }

    /// <summary>The numbers of the spans that overlap a stretch, in ascending order.</summary>
    public ImmutableArray<int> Overlapping(TextSpan stretch)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (int i = CountStartingBefore(stretch.End) - 1; i >= 0 && _latestEnd[i] > stretch.Start; i--)
        {
            if (_byStart[i].Span.Overlaps(stretch))
                found.Add(_byStart[i].Number);
        }

        found.Sort();
        return found.ToImmutable();
    }

    private int CountStartingBefore(int end)
    {
        var (low, high) = (0, _byStart.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byStart[middle].Span.Start < end)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
