namespace Dossier.Checks;

/// <summary>Finds texts that share runs of words.</summary>
internal sealed class NGramIndex
{
    // If hundreds of texts share a run, the last few are enough: a text that is like the others is like these.
    private const int MostEarlier = 16;

    // The texts of a run are chained backwards, because hundreds of thousands of small lists would be slow.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Text, int Before)> _chain = [];

    /// <summary>
    /// Adds a text and returns earlier texts that share runs with it: those that share most come first, the latest
    /// first among equals. For each run only the last texts that have it are considered.
    /// </summary>
    /// <param name="runs">Without duplicates.</param>
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

        return shared is null
            ? []
            : shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key);
    }
}
