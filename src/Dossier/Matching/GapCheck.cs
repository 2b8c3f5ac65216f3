using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Checks that a quotation marked as interrupted leaves out none of the speaker's words. Between its parts only page
/// furniture, or an aside between two quotations, is allowed.
/// </summary>
internal static class GapCheck
{
    private const string ClauseEnds = ",.?!…—–-:;";

    public static void Report(
        Quotation quotation, ImmutableArray<TextSpan> spans, DirectSpeech speech, SeedSearch search)
    {
        LeftOutWords?[] left =
        [
            .. quotation.Gaps.Select((gap, i) =>
                gap.Value == GapKind.Interrupted ? LeftOut(spans[i], spans[i + 1], speech) : null),
        ];
        // One word may have been written for all gaps, so it is reported once.
        foreach (int i in Enumerable.Range(0, left.Length)
            .Where(i => left[i] is not null)
            .DistinctBy(i => quotation.Gaps[i].Span.Start))
            Report(quotation, i, left, search);
    }

    // The words that are left out; null if they are not the speaker's.
    private static LeftOutWords? LeftOut(TextSpan before, TextSpan after, DirectSpeech speech)
    {
        var between = new TextSpan(before.End, after.Start);
        var (first, last) = (speech.FirstLetter(between), speech.LastLetter(between));
        if (last < first)
            return null;
        int runBefore = speech.RunAt(speech.LastLetter(before));
        int runAfter = speech.RunAt(speech.FirstLetter(after));
        int[] quoted = [.. Enumerable.Range(first, last + 1 - first)
            .Where(at => char.IsLetterOrDigit(speech.Text[at]) && speech.RunAt(at) >= 0)];
        if (quoted.Length == 0)
        {
            bool isBetweenQuotations = runBefore >= 0 && runAfter >= 0;
            return isBetweenQuotations ? null : new(new TextSpan(first, last + 1), IsQuoted: false);
        }

        bool isAside = runBefore >= 0
            && runBefore == runAfter
            && IsAside(speech, new TextSpan(speech.LastLetter(before) + 1, speech.FirstLetter(after)));
        return isAside ? null : new(new TextSpan(quoted[0], quoted[^1] + 1), IsQuoted: true);
    }

    // Some languages put the aside inside the quotation marks: « Oui, dit-il, nous partons. »
    private static bool IsAside(DirectSpeech speech, TextSpan gap)
    {
        var text = speech.Text.AsSpan(gap.Start, gap.Length).Trim();
        return ClauseEnds.Contains(text[0]) && ClauseEnds.Contains(text[^1]) && SpeechVerbs.BeginAside(text);
    }

    private static void Report(Quotation quotation, int gap, LeftOutWords?[] left, SeedSearch search)
    {
        var (words, isQuoted) = left[gap]!.Value;
        var written = quotation.Gaps[gap];
        Message which = left.Length == 1
            ? (Message)$"between the two parts"
            : $"between part {gap + 1} and part {gap + 2}";
        var shown = search.Shown(words);
        Message message = isQuoted
            ? (Message)$"{which} the article has {shown} inside quotation marks, which “interrupted” leaves out "
                + $"without a mark; write “omission”, which shows […], or quote these words as well"
            : $"“interrupted” is for an aside between two quotations, such as “she said”, and {which} the article "
                + $"has {shown}; write “omission”, which shows […]";
        search.Diagnostics.Add(written.Span.Report(Rules.HiddenGap, message) with
        {
            Fix = search.MayFix ? Fix(quotation, gap, left) : null,
        });
    }

    // The word is written once for all gaps, or is one of a list.
    private static Fix Fix(Quotation quotation, int gap, LeftOutWords?[] left)
    {
        var place = quotation.Gaps[gap].Span;
        string[] words = [.. Enumerable.Range(0, left.Length)
            .Where(i => quotation.Gaps[i].Span.Start == place.Start)
            .Select(i => (left[i] is null ? GapKind.Interrupted : GapKind.Omission).Word())];
        return words.Distinct(StringComparer.Ordinal).Count() == 1
            ? new Fix(place, words[0])
            : new Fix(place, "") { Parts = [.. words] };
    }

    /// <param name="IsQuoted">Whether some of the words are inside quotation marks.</param>
    private readonly record struct LeftOutWords(TextSpan Words, bool IsQuoted);
}
