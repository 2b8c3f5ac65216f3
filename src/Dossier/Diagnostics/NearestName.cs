namespace Dossier.Diagnostics;

/// <summary>“Did you mean”: the known name fewest edits away (optimal string alignment distance).</summary>
internal static class NearestName
{
    /// <summary>The nearest of the candidates; null where none is near enough to be meant.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in candidates)
        {
            // A third of the longer name may differ, or one letter of a short one: “for” is no misspelling of “to”.
            int limit = Math.Min(bestDistance, Math.Max(Math.Max(name.Length, candidate.Length) / 3, 1));
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            int distance = Distance(name, candidate);
            if (distance > limit || (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0))
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>“; did you mean “x”?”, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) =>
        Of(name, candidates) is string nearest ? $"; did you mean “{nearest}”?" : "";

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, rows[i - 2, j - 2] + 1);
                rows[i, j] = value;
            }
        }

        return rows[a.Length, b.Length];
    }
}
