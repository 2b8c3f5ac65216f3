using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>Splits an article into words, so that their capital letters can be compared.</summary>
internal static class ArticleWords
{
    /// <summary>Words include apostrophes, hyphens and points inside them, but not an “’s” at the end.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan stretch)
    {
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            int start = i;
            int apostrophe = -1;
            for (; i < stretch.End && (char.IsLetterOrDigit(text[i]) || Joins(text, i, stretch.End)); i++)
                apostrophe = text[i] is '\'' or '’' ? i : apostrophe;
            bool isEnding = apostrophe > 0 && i - apostrophe <= 3 && char.IsLower(text[apostrophe + 1]);
            yield return new TextSpan(start, isEnding ? apostrophe : i);
        }
    }

    private static bool Joins(string text, int at, int end) =>
        text[at] is '\'' or '’' or '-' or '.' or '&' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
}
