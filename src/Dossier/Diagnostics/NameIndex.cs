namespace Dossier.Diagnostics;

/// <summary>
/// “Did you mean” among any number of names. One slip leaves the beginning or the end of a name whole, so of many names
/// only those are compared that stand beside it in the order of the alphabet, read forwards or backwards.
/// </summary>
internal sealed class NameIndex
{
    private const int MostBeside = 40;

    /// <summary>As many hints as anybody reads: thousands of names that nobody knows are one slip.</summary>
    private const int MostHints = 1_000;

    private readonly Lazy<(string[] Forwards, string[] Backwards)> _names;
    private readonly int _mostHints;
    private int _hints;
    private int _compared;

    /// <param name="names">Read when a hint is first asked for.</param>
    /// <param name="mostHints">Without a limit where it is asked in parallel: it would be another every time who gets none.</param>
    public NameIndex(IEnumerable<string> names, int mostHints = MostHints)
    {
        _mostHints = mostHints;
        _names = new(() =>
        {
            string[] distinct = [.. names.Distinct(StringComparer.Ordinal)];
            return ([.. distinct.Order(StringComparer.Ordinal)], [.. distinct.Order(Backwards)]);
        });
    }

    private static Comparer<string> Backwards { get; } = Comparer<string>.Create(CompareBackwards);

    /// <summary>How many names have been compared letter by letter.</summary>
    public int Compared => _compared;

    /// <summary>The nearest of the names; null where none is near enough to be meant, or where as many hints were given as anybody reads.</summary>
    public string? Nearest(string name)
    {
        if (Interlocked.Increment(ref _hints) > _mostHints)
            return null;
        var (forwards, backwards) = _names.Value;
        string[] candidates = forwards.Length <= 4 * MostBeside
            ? forwards
            : [.. Beside(forwards, name, StringComparer.Ordinal).Concat(Beside(backwards, name, Backwards)).Distinct(StringComparer.Ordinal)];
        Interlocked.Add(ref _compared, candidates.Length);
        return NearestName.Find(name, candidates);
    }

    /// <summary>“; did you mean “x”?”, or nothing.</summary>
    public string Hint(string name) => NearestName.Hint(Nearest(name));

    private static IEnumerable<string> Beside(string[] sorted, string name, IComparer<string> order)
    {
        int found = Array.BinarySearch(sorted, name, order);
        int at = found < 0 ? ~found : found;
        int from = Math.Max(0, at - MostBeside);
        return sorted.Skip(from).Take(at + MostBeside - from);
    }

    private static int CompareBackwards(string? one, string? other)
    {
        var (a, b) = (one!, other!);
        for (int i = 1; i <= a.Length && i <= b.Length; i++)
        {
            if (a[^i] != b[^i])
                return a[^i] - b[^i];
        }

        return a.Length - b.Length;
    }
}
