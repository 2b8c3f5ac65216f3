using Dossier.Matching;
using Dossier.Model;
using Dossier.Reading.Files;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Text;

namespace Dossier.Tests.Matching;

/// <summary>
/// Real articles, cut at random: each stretch is found where it was cut out, however a curator wraps or retypes it.
/// </summary>
public sealed class RandomPassageTests
{
    private const int Count = 10_000;
    private const int LongestPassage = 400;
    private const int Beside = 60;

    private static readonly (SourceFile Seed, FoldedText Folded)[] Articles =
    [
        .. Load(Repository.Root).Concat(Load(TestFolders.Valley)),
    ];

    [Fact]
    public void Every_passage_that_stands_in_its_article_anchors_at_its_exact_offsets()
    {
        Assert.NotEmpty(Articles);
        var random = new Random(8);
        var cuts = Enumerable.Range(0, Count).Select(_ => Cut(random)).ToArray();
        Assert.Empty(
            cuts.AsParallel().Where(cut => !IsFound(cut)).Select(cut => $"{cut.Seed.Path} {cut.Span}: {cut.Written}"));
    }

    [Fact]
    public void No_passage_with_a_changed_word_anchors()
    {
        var random = new Random(9);
        var cuts = Enumerable.Range(0, Count / 10)
            .Select(_ => Cut(random))
            .Where(cut => cut.Written.Any(char.IsLetter))
            .ToArray();
        Assert.Empty(cuts.AsParallel()
            .Where(cut => QuotationFinder.Find(
                Quote(Changed(cut.Written), null, null), cut.Folded).Result != SearchResult.Absent)
            .Select(cut => cut.Written));
    }

    private sealed record Stretch(SourceFile Seed, FoldedText Folded, TextSpan Span, string Written);

    private static IEnumerable<(SourceFile Seed, FoldedText Folded)> Load(string root) =>
        SourceLoader.Load(root).Value
            .Where(file => file.Kind == FileKind.Seed)
            .Select(file => (file, FoldedText.From(file.Text)));

    private static Stretch Cut(Random random)
    {
        while (true)
        {
            var (seed, folded) = Articles[random.Next(Articles.Length)];
            int start = Boundary(folded, random.Next(folded.Text.Length), 1);
            int end = Boundary(folded, Math.Min(folded.Text.Length, start + random.Next(1, LongestPassage)), -1);
            while (start < end && folded.Text[start] == ' ')
                start++;
            while (end > start && folded.Text[end - 1] == ' ')
                end--;
            if (start >= end || !folded.Text[start..end].Any(char.IsLetterOrDigit))
                continue;
            var span = new TextSpan(folded.OriginOf(start), folded.EndOf(end));
            return new Stretch(seed, folded, span, Rewritten(seed.Text[span.Start..span.End], random));
        }
    }

    private static int Boundary(FoldedText folded, int at, int step)
    {
        while (at > 0 && at < folded.Text.Length && !folded.IsBoundary(at))
            at += step;
        return at;
    }

    // As the article has it, or with straight marks, or wrapped otherwise.
    private static string Rewritten(string words, Random random) => random.Next(3) switch
    {
        0 => words,
        1 => FoldedText.Straighten(words),
        _ => string.Join("\n    ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
    };

    private static bool IsFound(Stretch cut)
    {
        var outcome = QuotationFinder.Find(Quote(cut.Written, null, null), cut.Folded);
        if (outcome.Result == SearchResult.Ambiguous)
        {
            string text = cut.Seed.Text;
            string? prefix = Context(text[Math.Max(0, cut.Span.Start - Beside)..cut.Span.Start]);
            string? suffix = Context(text[cut.Span.End..Math.Min(text.Length, cut.Span.End + Beside)]);
            outcome = QuotationFinder.Find(Quote(cut.Written, prefix, suffix), cut.Folded);
        }

        return outcome.Result == SearchResult.Found && outcome.Places[0].SequenceEqual([cut.Span]);
    }

    private static string? Context(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    private static string Changed(string words)
    {
        int letter = words.IndexOf(words.First(char.IsLetter), StringComparison.Ordinal);
        return $"{words[..letter]}\u00feq{words[letter..]}";
    }

    private static Quotation Quote(string words, string? prefix, string? suffix)
    {
        var place = new SourceFile("input/sources/x.yaml", FileKind.Source, "").At(0);
        return new Quotation(
            [new(words, place)],
            [],
            prefix is null ? null : new(prefix, place),
            suffix is null ? null : new(suffix, place));
    }
}
