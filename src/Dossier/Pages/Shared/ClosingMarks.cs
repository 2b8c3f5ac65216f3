using System.Text;
using Dossier.Text;

namespace Dossier.Pages.Shared;

/// <summary>
/// Says where the number of a passage stands in an article: after the words, and after the quotation mark that closes them,
/// as printers set it.
/// </summary>
internal static class ClosingMarks
{
    private const string Punctuation = ".,;:!?…。、！？，";

    // These close whatever follows; the others also open quotations, or are apostrophes.
    private const string AlwaysClose = "”»」』›❞〞";
    private const string CloseBeforeNoWord = "’“«‹\"'＂‘";

    // French typography sets « and » apart from the words.
    private const string NarrowSpaces = "\u00a0\u202f";

    /// <summary>
    /// The place after the marks that close what ends at <paramref name="end"/>, with the punctuation before each of them;
    /// the end itself where none follows. It is never beyond <paramref name="block"/>.
    /// </summary>
    public static int After(string text, int end, TextSpan block)
    {
        int place = end;
        for (int at = end; at < block.End; at++)
        {
            char c = text[at];
            if (Closes(text, at, block))
                place = at + 1;
            else if (!Punctuation.Contains(c) && !NarrowSpaces.Contains(c))
                break;
        }

        return place;
    }

    private static bool Closes(string text, int at, TextSpan block) =>
        AlwaysClose.Contains(text[at])
        || (CloseBeforeNoWord.Contains(text[at])
            && !(at + 1 < block.End && Rune.TryGetRuneAt(text, at + 1, out var next) && Folding.IsWordPart(next)));
}
