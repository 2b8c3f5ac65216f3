using System.Text;

namespace Dossier.Text;

/// <summary>
/// The white space between words. No-break spaces (U+00A0, U+2007, U+202F) separate words as well, but they are kept
/// where words are shown, because whoever set the text chose them.
/// </summary>
internal static class WhiteSpace
{
    /// <summary>
    /// The text with one space for each run of white space and none at its ends. No-break spaces stay.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text.Trim())
        {
            if (!IsPlain(c))
                folded.Append(c);
            else if (folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }

    /// <summary>
    /// The offset in <paramref name="text"/> of the character that <see cref="Fold"/> moves to
    /// <paramref name="offset"/>; past the end, that of the last character.
    /// </summary>
    public static int OriginOf(string text, int offset)
    {
        bool isSpace = false;
        for (int i = text.Length - text.AsSpan().TrimStart().Length; i < text.Length; i++)
        {
            if (!(isSpace && IsPlain(text[i])) && offset-- == 0)
                return i;
            isSpace = IsPlain(text[i]);
        }

        return text.Length - 1;
    }

    /// <summary>What stands between white space of any kind; no word is empty.</summary>
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The stretch without the white space of any kind at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan stretch)
    {
        var (start, end) = (stretch.Start, stretch.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsPlain(char c) => char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u2007' or '\u202f');
}
