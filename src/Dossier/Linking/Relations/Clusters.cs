namespace Dossier.Linking.Relations;

/// <summary>Numbered items that are joined two at a time, and who is with whom (a forest of disjoint sets).</summary>
internal sealed class Clusters(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least item of the cluster that an item is in.</summary>
    public int RootOf(int item)
    {
        while (_parents[item] != item)
        {
            // Every other step is cut short, so that long ways are walked once.
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    public void Join(int one, int other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
