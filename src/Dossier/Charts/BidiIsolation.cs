namespace Dossier.Charts;

/// <summary>A name within a text that runs the other way: it keeps its own order, and its ellipsis at its own end (Unicode Standard Annex 9, isolates).</summary>
internal static class BidiIsolation
{
    public static string Isolate(string text) => text.Any(IsRightToLeft) ? $"\u2068{text}\u2069" : text;

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
}
