namespace Dossier.Diagnostics;

/// <summary>
/// “Did you mean” for any number of names. A single slip leaves the beginning or the end of a name intact, so only the
/// neighbours in alphabetical order are compared, reading names forwards and backwards.
/// </summary>
internal sealed class NameIndex
{
    private const int MostBeside = 40;

    /// <summary>More hints than anybody reads. Thousands of unknown names have one cause.</summary>
    private const int MostHints = 1_000;

    private readonly Lazy<(string[] Forwards, string[] Backwards)> _names;
    private readonly int _mostHints;
    private int _hints;
    private int _compared;

    /// <param name="names">Not enumerated until the first hint is needed.</param>
    /// <param name="mostHints">Must be unlimited if hints are requested in parallel; otherwise each run would leave out
    /// different ones.</param>
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

    /// <summary>
    /// The nearest name; null if none is near enough to be meant, or if the maximum number of hints has been given.
    /// </summary>
    public string? Nearest(string name)
    {
        if (Interlocked.Increment(ref _hints) > _mostHints)
            return null;
        var (forwards, backwards) = _names.Value;
        string[] candidates = forwards.Length <= 4 * MostBeside
            ? forwards
            : [.. Beside(forwards, name, StringComparer.Ordinal)
                .Concat(Beside(backwards, name, Backwards))
                .Distinct(StringComparer.Ordinal)];
        Interlocked.Add(ref _compared, candidates.Length);
        return NearestName.Find(name, candidates);
    }

    /// <summary>“; did you mean “x”?”, or an empty message.</summary>
    public Message Hint(string name) => NearestName.Hint(Nearest(name));

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
