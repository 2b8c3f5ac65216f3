namespace Dossier.Linking;

/// <summary>Texts by the runs of words in them.</summary>
internal sealed class SharedRuns
{
    // The texts of one run are chained backwards: hundreds of thousands of small lists would cost more than all else.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Text, int Before)> _chain = [];

    /// <summary>The texts added before that share a run with this one, in the order they were added.</summary>
    public IEnumerable<int> Add(int text, ReadOnlySpan<ulong> runs)
    {
        SortedSet<int>? others = null;
        foreach (ulong run in runs)
        {
            int before = _last.GetValueOrDefault(run, -1);
            for (int at = before; at >= 0; at = _chain[at].Before)
            {
                if (_chain[at].Text != text)
                    (others ??= []).Add(_chain[at].Text);
            }

            _last[run] = _chain.Count;
            _chain.Add((text, before));
        }

        return others ?? [];
    }
}
