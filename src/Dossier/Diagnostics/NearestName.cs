namespace Dossier.Diagnostics;

/// <summary>“Did you mean”: the known name with the smallest optimal string alignment distance.</summary>
internal static class NearestName
{
    // Longer names are not compared, because the time grows with the product of the two lengths.
    private const int LongestName = 300;

    /// <summary>The nearest candidate; null if none is near enough to be meant.</summary>
    /// <param name="candidates">A few names; for hundreds, use a <see cref="NameIndex"/>.</param>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in candidates)
        {
            // A third of the longer name may differ, and one letter of a short one: “for” is not a misspelling of
            // “to”.
            int limit = Math.Min(bestDistance, Math.Max(Math.Max(name.Length, candidate.Length) / 3, 1));
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            int distance = Distance(name, candidate, limit);
            if (distance > limit || (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0))
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>“; did you mean “x”?”, or an empty message.</summary>
    public static Message Hint(string name, IEnumerable<string> candidates) => Hint(Find(name, candidates));

    public static Message Hint(string? nearest) =>
        nearest is null ? Message.Empty : $"; did you mean “{nearest.AsKnown()}”?";

    /// <returns>The distance, or any number above the limit if the distance is above it.</returns>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        int begin = a.CommonPrefixLength(b);
        a = a[begin..];
        b = b[begin..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        int width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
            above[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int least = current[0] = i;
            for (int j = 1; j < width; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }

            // A transposed pair can skip one row, but never two.
            if (least > limit + 1)
                return least;
            var spare = before;
            before = above;
            above = current;
            current = spare;
        }

        return above[^1];
    }
}
