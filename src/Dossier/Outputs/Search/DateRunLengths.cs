using System.Text;
using System.Text.Json;

namespace Dossier.Outputs.Search;

/// <summary>
/// Writes the days of all entries of a kind for the date filter: run-length encoded, with three numbers for each run of
/// entries with equal days. They are the difference between the last day and that of the run before, the number of
/// days from the first to the last day, and the number of entries.
/// </summary>
internal static class DateRunLengths
{
    // Days beyond this count as open (some ten thousand years).
    private const long Forever = 4_000_000;

    public static void Write(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartObject();
        int first = 0;
        foreach (var kind in SearchKinds.InOrder)
        {
            var days = index.Days.AsSpan(first, index.Counts[(int)kind]);
            first += days.Length;
            if (days.Length > 0 && days[0] is not null)
                json.WriteString(kind.Word(), Runs(days));
        }

        json.WriteEndObject();
    }

    private static string Runs(ReadOnlySpan<SearchDays?> entries)
    {
        var text = new StringBuilder();
        long before = 0;
        for (int start = 0, end; start < entries.Length; start = end)
        {
            var days = entries[start]!;
            for (end = start + 1; end < entries.Length && entries[end] == days;)
                end++;
            long latest = Math.Clamp(days.Latest, -Forever, Forever);
            text.AppendSigned(latest - before)
                .AppendNumber(latest - Math.Clamp(days.Earliest, -Forever, latest))
                .AppendNumber(end - start);
            before = latest;
        }

        return text.ToString();
    }
}
