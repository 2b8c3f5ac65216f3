namespace Dossier.Text;

/// <summary>Removes the white space at both ends of a stretch of text.</summary>
internal static class Trimmed
{
    /// <summary>Null if the stretch has no letter and no digit.</summary>
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
