using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Compares quoted words with the words of the article that they were found to be, character by character.
/// </summary>
internal static class TypographyCheck
{
    /// <param name="place">Where the words are in the seed.</param>
    /// <returns>A warning if other characters differ than white space; otherwise null.</returns>
    public static Diagnostic? Compare(Located<string> part, TextSpan place, SourceFile seed, Rights rights)
    {
        // Nearly all quotations are identical to the last character.
        var words = seed.Text.AsSpan(place.Start, place.Length);
        if (words.SequenceEqual(part.Value))
            return null;
        string ours = WhiteSpace.Fold(part.Value);
        string theirs = WhiteSpace.Fold(words);
        if (ours == theirs)
            return null;
        int at = ours.AsSpan().CommonPrefixLength(theirs);
        // If the rights do not allow the words to be shown, they are not corrected either, because nobody could see the
        // change.
        var fix = rights == Rights.None ? null : new Fix(part.Span, theirs);
        Message message = $"{Difference(ours, theirs, at)}; the article's characters are "
            + $"published{(fix is null ? "" : ", and “dossier fix” writes them here").AsKnown()}";
        return WordsAt(part, at).Report(Rules.QuoteFolded, message) with { Fix = fix };
    }

    private static Message Difference(string ours, string theirs, int at) =>
        DividedWords.WordAt(theirs, at) is string divided
            ? (Message)$"the article divides “{divided.AsQuoted()}” at the end of a line, and this does not"
            : $"the article has {CodePointAt(theirs, at).AsKnown()} where this has {CodePointAt(ours, at).AsKnown()}";

    // The word at this place of the folded text or, at white space, the words on both sides of it.
    private static SourceSpan WordsAt(Located<string> part, int at)
    {
        string value = part.Value;
        int start = WhiteSpace.OriginOf(value, at);
        int end = start + 1;
        while (start > 0 && !char.IsWhiteSpace(value[start - 1]))
            start--;
        while (end < value.Length && !char.IsWhiteSpace(value[end]))
            end++;
        return ScalarText.LocatePart(part.Span, value, start, end - start);
    }

    private static string CodePointAt(string text, int at) =>
        at >= text.Length ? "nothing more" : VisibleEscapes.NameAt(text, at);
}
