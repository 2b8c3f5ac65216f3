namespace Dossier.Text;

/// <summary>A stretch without the white space at its ends.</summary>
internal static class Trimmed
{
    /// <summary>Null where it has no letter and no digit.</summary>
    public static TextSpan? Words(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return new TextSpan(start, end);
        }

        return null;
    }
}
