using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Reading.Markdown;

/// <summary>
/// The mark <c>{.term}</c> directly after a closing quotation mark says that the words in quotation marks are not a
/// quotation: a coined word, a title, an expression that the writer distances themselves from. It uses the attribute
/// syntax of Markdown dialects; no other attribute is supported.
/// </summary>
internal static class TermMarks
{
    public const string Mark = "{.term}";

    /// <summary>The message for a mark in the wrong place.</summary>
    public static Message Misplaced =>
        $"“{Mark.AsKnown()}” marks words in quotation marks as a term and not a quotation; "
            + $"write it directly after their closing mark: “so-called”{Mark.AsKnown()}";

    /// <summary>The opening marks that this closing mark can match; null if it is not a closing mark.</summary>
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

    /// <summary>The text as readers see it, without the marks and the quotation marks before them.</summary>
    public static string Remove(string text) => Without(text, keepsLength: false);

    /// <summary>Replaces each removed character with a space, so that no offset changes.</summary>
    public static string Blank(string text) => Without(text, keepsLength: true);

    private static string Without(string text, bool keepsLength)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text);
        // Going backwards, so that removals do not move what is still to be removed.
        for (int at = text.LastIndexOf(Mark, StringComparison.Ordinal);
            at > 0;
            at = text.LastIndexOf(Mark, at - 1, StringComparison.Ordinal))
        {
            if (Openers(text[at - 1]) is not { } openers || at < 2
                || text.AsSpan(0, at - 1).LastIndexOfAny(openers) is not (>= 0 and int open))
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
