namespace Dossier.Charts;

/// <summary>
/// Isolates a name in a text of the other direction, so that its order and the place of its ellipsis are kept (Unicode
/// Standard Annex 9, directional isolates).
/// </summary>
internal static class BidiIsolation
{
    public static string Isolate(string text) => text.Any(IsRightToLeft) ? $"\u2068{text}\u2069" : text;

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC');
}
