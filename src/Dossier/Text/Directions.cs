using System.Buffers;

namespace Dossier.Text;

/// <summary>
/// Characters that turn the direction of writing (UAX 9, section 2): embeddings, overrides and isolates, and what ends
/// them. One that is never ended would go on turning whatever a page has behind the text.
/// </summary>
internal static class Directions
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> Overrides = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    public static int IndexOfOverride(ReadOnlySpan<char> text) => text.IndexOfAny(Overrides);

    public static bool IsOverride(char c) => Overrides.Contains(c);

    /// <summary>
    /// The text so that nothing in it reaches what stands around it; the same text where nothing would. The end of an isolate
    /// ends all that was begun in it, so isolates are all that must be counted.
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
