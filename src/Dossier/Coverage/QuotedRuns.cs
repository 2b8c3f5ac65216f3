using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Counts quoted runs of at least five words (or ten characters in a script without spaces). A run is covered if all
/// its words are in passages.
/// </summary>
internal static class QuotedRuns
{
    private const int LeastWorth = 10;

    public static CoverageShare Measure(Corpus corpus)
    {
        var ofSources = ParallelWork.Run(corpus.Sources, source => source.Seed.Path, source => Runs(source).ToArray());
        CoverageGap[] runs = [.. ofSources.SelectMany(gaps => gaps)];
        return new(
            CoverageMeasure.Quotations,
            runs.Length,
            [.. runs.Where(run => run.Parts!.Value.Covered < run.Parts.Value.Total)]);
    }

    private static IEnumerable<CoverageGap> Runs(Source source)
    {
        var passages = source.Passages.SelectMany(passage => passage.Spans).ToImmutableArray();
        foreach (var run in source.Quoted)
        {
            var words = Words(source, run);
            if (words.Sum(word => word.Worth) < LeastWorth)
                continue;
            var near = passages.Where(run.Overlaps).ToImmutableArray();
            int covered = words.Count(word => IsCovered(source.Seed.Text, word.Span, near));
            bool mayShow = source.Rights == Rights.Full && !source.Omitted.Any(run.Overlaps);
            string? shown = mayShow ? source.Seed.Text[run.Start..run.End] : null;
            yield return new CoverageGap(
                source.Seed.At(run.Start, run.Length), source.Id.Value, shown, (covered, words.Length));
        }
    }

    // Leaves out words that are omitted from the article.
    private static ImmutableArray<(TextSpan Span, int Worth)> Words(Source source, TextSpan run)
    {
        string text = source.Seed.Text[run.Start..run.End];
        var list = WordList.Split(text);
        return
        [
            .. Enumerable.Range(0, list.Count).Where(i => HasLetter(list.Word(i)))
                .Select(
                    i => (new TextSpan(run.Start + list.Place(i).Start, run.Start + list.Place(i).End), list.Worth(i)))
                .Where(word => !source.Omitted.Any(word.Item1.Overlaps)),
        ];
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (WordBoundary.IsWordPart(rune))
                return true;
        }

        return false;
    }

    // A passage may begin inside a hyphenated word such as “pre-1997”.
    private static bool IsCovered(string text, TextSpan word, ImmutableArray<TextSpan> passages)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !passages.Any(span => span.Start <= i && i < span.End))
                return false;
        }

        return true;
    }
}
