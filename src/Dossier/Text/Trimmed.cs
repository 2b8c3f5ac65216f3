namespace Dossier.Text;

/// <summary>Removes the white space at both ends of a stretch of text.</summary>
internal static class Trimmed
{
    /// <summary>Null if the stretch has no letter and no digit.</summary>
    public static TextSpan? Words(string text, int start, int end)
    {
        var words = WhiteSpace.Trim(text, new TextSpan(start, end));
        for (int i = words.Start; i < words.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return words;
        }

        return null;
    }
}
