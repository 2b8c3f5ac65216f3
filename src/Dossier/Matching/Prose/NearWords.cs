using System.Buffers;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>The stretch of a quotable text that is most similar to the words of a run.</summary>
/// <param name="Text">The text that contains the stretch.</param>
/// <param name="Found">The words of the stretch, on one line.</param>
internal sealed record NearWords(QuotableText Text, Nearest Nearest, string Found)
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_[]<>&`|~{}\\#");

    public static NearWords? In(QuotableText text, string words)
    {
        string bare = WhiteSpace.Fold(words);
        bare = bare.Length > 1 && bare[^1] is ',' or '.' ? bare[..^1] : bare;
        if (text.Near.Find(bare) is not { } nearest)
            return null;
        // The case of the first letter may differ, so it is not shown as a difference.
        string other = WithOtherCase(bare);
        if (other != bare && text.Near.Find(other) is { } better && better.Score > nearest.Score)
            nearest = better;
        return new(
            text, nearest, WhiteSpace.Fold(text.Original.AsSpan(nearest.Place.Start, nearest.Place.Length)));
    }

    /// <summary>
    /// The found words in the form of the run, with the case of its first letter and its final stop; null if they would
    /// need markup or are not certain.
    /// </summary>
    public string? Corrected(QuotedRun run)
    {
        string words = WhiteSpace.Fold(run.Words);
        if (!Nearest.IsClose || !run.IsPlain || Found.AsSpan().ContainsAny(Markup))
            return null;
        string stop = words[^1] is ',' or '.' && Found[^1] is not (',' or '.') ? words[^1..] : "";
        string corrected = (words[0] != Found[0] && char.ToUpperInvariant(words[0]) == char.ToUpperInvariant(Found[0])
            ? words[..1] + Found[1..]
            : Found) + stop;
        return QuotedWords.From(corrected)?.PlaceIn(Text) >= 0 && !Text.Near.HasRival(words, Nearest)
            ? corrected
            : null;
    }

    private static string WithOtherCase(string words) =>
        (char.IsUpper(words[0]) ? char.ToLowerInvariant(words[0]) : char.ToUpperInvariant(words[0])) + words[1..];
}
