namespace Dossier.Linking.Relations;

/// <summary>
/// Groups of numbered items that are joined pair by pair (union-find over a forest of disjoint sets).
/// </summary>
internal sealed class Clusters(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest item of the group that an item belongs to.</summary>
    public int RootOf(int item)
    {
        while (_parents[item] != item)
        {
            // Path halving: each walk shortens the path for later ones.
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
