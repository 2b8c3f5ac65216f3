using System.Collections.Frozen;

namespace Dossier.Model;

/// <summary>Which names may be ids.</summary>
internal static class RecordName
{
    public const int LongestId = 100;

    /// <summary>Names of files and folders of the site, and names that Windows reserves for devices.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "index", "404", "actors", "events", "demands", "sources", "methodology", "search", "brief", "timeline",
            "positions", "coverage", "changes", "data", "feed", "sitemap", "assets", "static",
            "con", "prn", "aux", "nul",
            .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
        ]);

    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary><c>[a-z0-9]+(-[a-z0-9]+)*</c></summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestId || text[0] == '-' || text[^1] == '-')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (!(char.IsAsciiLetterLower(text[i])
                || char.IsAsciiDigit(text[i])
                || (text[i] == '-' && text[i - 1] != '-')))
                return false;
        }

        return true;
    }
}
