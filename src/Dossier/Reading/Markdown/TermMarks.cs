using System.Text;

namespace Dossier.Reading.Markdown;

/// <summary>
/// The mark <c>{.term}</c> right behind a closing quotation mark says that the words inside the marks are no quotation:
/// a coined word, a title, an expression kept at arm's length. It is written as Markdown's users know it and is the only one.
/// </summary>
internal static class TermMarks
{
    public const string Mark = "{.term}";

    /// <summary>For whoever wrote it elsewhere.</summary>
    public const string Misplaced = "“{.term}” marks words in quotation marks as no quotation; write it right behind their closing mark: “so-called”{.term}";

    /// <summary>The marks that may open what this one closes; null where it closes nothing.</summary>
    public static string? Openers(char closing) => closing switch
    {
        '”' => "“„”‟",
        '“' => "„",
        '‟' => "„",
        '"' => "\"“",
        '＂' => "＂",
        '❞' => "❝",
        '〞' or '〟' => "〝",
        '’' => "‘‚",
        '‘' => "‚",
        '\'' => "'",
        '»' => "«»",
        '«' => "»„",
        '›' => "‹›",
        '‹' => "›‚",
        '」' => "「",
        '』' => "『",
        _ => null,
    };

    /// <summary>As readers see it: without the marks and the quotation marks that they belong to.</summary>
    public static string Remove(string text) => Without(text, keepsLength: false);

    /// <summary>The same with a space for every character that is taken away, so that no offset moves.</summary>
    public static string Blank(string text) => Without(text, keepsLength: true);

    private static string Without(string text, bool keepsLength)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text);
        // From the end, so that what is still to be taken away stays where it was.
        for (int at = text.LastIndexOf(Mark, StringComparison.Ordinal); at > 0; at = text.LastIndexOf(Mark, at - 1, StringComparison.Ordinal))
        {
            if (Openers(text[at - 1]) is not { } openers || at < 2 || text.AsSpan(0, at - 1).LastIndexOfAny(openers) is not (>= 0 and int open))
                continue;
            TakeAway(result, at - 1, Mark.Length + 1, keepsLength);
            TakeAway(result, open, 1, keepsLength);
        }

        return result.ToString();
    }

    private static void TakeAway(StringBuilder text, int start, int length, bool keepsLength)
    {
        text.Remove(start, length);
        if (keepsLength)
            text.Insert(start, " ", length);
    }
}
