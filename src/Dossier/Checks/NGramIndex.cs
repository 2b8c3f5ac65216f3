namespace Dossier.Checks;

/// <summary>Texts by the runs of words in them.</summary>
internal sealed class NGramIndex
{
    // Of what hundreds of texts have, the last few are enough: whoever is like the others is like these.
    private const int MostEarlier = 16;

    // The texts of one run are chained backwards: hundreds of thousands of small lists would cost more than all else.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Text, int Before)> _chain = [];

    /// <summary>
    /// Texts added before that share runs with this one, those that share most first, and of these the last: of each run the
    /// last that have it.
    /// </summary>
    /// <param name="runs">No two alike.</param>
    public IEnumerable<int> Add(int text, ReadOnlySpan<ulong> runs)
    {
        Dictionary<int, int>? shared = null;
        foreach (ulong run in runs)
        {
            int before = _last.GetValueOrDefault(run, -1);
            int steps = 0;
            for (int at = before; at >= 0 && steps < MostEarlier; at = _chain[at].Before, steps++)
            {
                shared ??= [];
                shared[_chain[at].Text] = shared.GetValueOrDefault(_chain[at].Text) + 1;
            }

            _last[run] = _chain.Count;
            _chain.Add((text, before));
        }

        return shared is null ? [] : shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key);
    }
}
