using System.Buffers;

namespace Dossier.Text;

/// <summary>
/// Characters that change the direction of writing (UAX 9, section 2): embeddings, overrides and isolates, and the
/// characters that end them. One that is not ended would also affect the rest of the page after the text.
/// </summary>
internal static class Directions
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> Overrides = SearchValues.Create(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    public static int IndexOfOverride(ReadOnlySpan<char> text) => text.IndexOfAny(Overrides);

    public static bool IsOverride(char c) => Overrides.Contains(c);

    /// <summary>
    /// Completes the text so that its direction characters do not affect the text around it. Returns the same text if
    /// nothing needs to be added. Ending an isolate also ends everything that began inside it, so only isolates have to
    /// be counted.
    /// </summary>
    public static string Isolate(string text)
    {
        if (IndexOfOverride(text) < 0)
            return text;
        var (open, unmatched) = (0, 0);
        foreach (char c in text)
        {
            if (c is >= '\u2066' and <= FirstStrongIsolate)
                open++;
            else if (c == PopIsolate && open > 0)
                open--;
            else if (c == PopIsolate)
                unmatched++;
        }

        return new string(FirstStrongIsolate, unmatched + 1) + text + new string(PopIsolate, open + 1);
    }
}
