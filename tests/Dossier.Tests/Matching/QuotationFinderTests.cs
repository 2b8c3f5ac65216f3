using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Tests.Text;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Matching;

public sealed class QuotationFinderTests
{
    private const string Seed =
        "“The timetable\r\nstands,” said Lind. “The timetable stands,” she said, “and we’ve\u00a0no boat.” They won’t sail.";

    [Theory]
    [InlineData("and we’ve no boat.", "and we’ve\u00a0no boat.")]
    [InlineData("and we've\n  no boat.", "and we’ve\u00a0no boat.")]
    [InlineData("\"and we", "“and we")]
    [InlineData("They won't", "They won’t")]
    [InlineData("  said Lind. ", "said Lind.")]
    public void Find_folds_space_and_the_shape_of_quotation_marks(string quote, string found) =>
        Assert.Equal($"Found {found}", Find([quote]));

    [Theory]
    [InlineData("And we’ve no boat.")]
    [InlineData("and we’ve no boats")]
    [InlineData("nd we’ve no boat")]
    [InlineData("and we’ve no boa")]
    [InlineData("They wo")]
    [InlineData("They won")]
    [InlineData("They won’")]
    [InlineData("said Lind… The")]
    [InlineData("timetable  stands.")]
    public void Find_takes_nothing_for_another(string quote) => Assert.Equal("Absent", Find([quote]));

    [Theory]
    [InlineData("12\u00a0000 boats", "12 000 boats", "12\u00a0000 boats")]
    [InlineData("12\u202f000 boats", "12 000", "12\u202f000")]
    [InlineData("12\u00a0000 boats", "000 boats", null)]
    [InlineData("cost 12\u2009000.", "cost 12", null)]
    [InlineData("in 2030 300 boats", "300 boats", "300 boats")]
    [InlineData("page 12\u00a03000 boats", "3000 boats", "3000 boats")]
    [InlineData("22\u00a0h", "22", "22")]
    [InlineData("A ham of Birming\u00adham", "ham", "ham")]
    public void A_number_is_not_cut_where_no_line_breaks_in_it(string seed, string quote, string? found)
    {
        var outcome = QuotationFinder.Find(Quote([quote], null, null), FoldedText.From(seed));
        Assert.Equal(
            found,
            outcome.Result == SearchResult.Found ? seed[outcome.Places[0][0].Start..outcome.Places[0][0].End] : null);
    }

    [Theory]
    [InlineData("The timetable stands", null, null, "Ambiguous The timetable\r\nstands/The timetable stands")]
    [InlineData("The timetable stands", null, ",” said Lind", "Found The timetable\r\nstands")]
    [InlineData("The timetable stands", "Lind. “", null, "Found The timetable stands")]
    [InlineData("The timetable stands", "said Lind.", null, "Absent")]
    [InlineData("The timetable stands", "Lind. \"", ",\" she", "Found The timetable stands")]
    [InlineData("The timetable stands", "Lind. “", ",” said", "Absent")]
    public void A_prefix_or_suffix_tells_two_places_apart(
        string quote, string? prefix, string? suffix, string expected) =>
        Assert.Equal(expected, Find([quote], prefix, suffix));

    [Theory]
    [InlineData("said Lind", "and we’ve no boat", "Found said Lind+and we’ve\u00a0no boat")]
    [InlineData("and we’ve", "said Lind", "OutOfOrder")]
    [InlineData("said Lind", "said Lind", "OutOfOrder")]
    [InlineData("said Lind", "nowhere", "Absent")]
    [InlineData(
        "The timetable stands", "she said", "Ambiguous The timetable\r\nstands+she said/The timetable stands+she said")]
    [InlineData("said Lind", "stands", "Found said Lind+stands")]
    public void Parts_stand_in_order(string first, string second, string expected) =>
        Assert.Equal(expected, Find([first, second]));

    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1_000);
    private static readonly Arbitrary<NonNegativeInt> AnyNumber = ArbMap.Default.ArbFor<NonNegativeInt>();

    [Fact]
    public void The_prefix_belongs_to_the_first_part_and_the_suffix_to_the_last() =>
        Assert.Equal("Found The timetable\r\nstands+said", Find(["The timetable stands", "said"], "“", "Lind"));

    [Fact]
    public void Find_finds_exactly_what_was_cut_out() =>
        Check.One(Thousand, Prop.ForAll(RandomText.Any, AnyNumber, AnyNumber, (text, one, other) =>
        {
            var folded = FoldedText.From(text);
            int[] cuts = [.. Enumerable.Range(0, folded.Text.Length + 1).Where(folded.IsBoundary)];
            if (cuts.Length < 2)
                return true;
            int start = cuts[one.Get % (cuts.Length - 1)];
            int end = cuts.First(at => at > start && (at - start > other.Get % 20 || at == cuts[^1]));
            string words = text[folded.OriginOf(start)..folded.EndOf(end)].Trim();
            if (!words.Any(char.IsLetterOrDigit))
                return true;
            var outcome = QuotationFinder.Find(Quote([words], null, null), folded);
            var places = Occurrences(text, words);
            return places.Count == 1
                ? outcome.Result == SearchResult.Found && outcome.Places[0].SequenceEqual(places)
                : outcome.Result == SearchResult.Ambiguous
                    && outcome.Places.All(
                        place => FoldedText.Fold(text[place[0].Start..place[0].End]) == FoldedText.Fold(words));
        }));

    /// <summary>A bar where a line ends.</summary>
    [Theory]
    [InlineData("the har-|bour office", "harbour office", "har-|bour office")]
    [InlineData("the har-|bour office", "har- bour office", "har-|bour office")]
    [InlineData("the har-|bour office", "the har", "the har")]
    [InlineData("the har-|bour office", "bour office", "bour office")]
    [InlineData("a well-|known har-|bour, har-|bours", "a well-known harbour,", "a well-|known har-|bour,")]
    [InlineData("Anglo-|Saxon", "Anglo-Saxon", "Anglo-|Saxon")]
    [InlineData("Anglo-|Saxon", "AngloSaxon", "")]
    [InlineData("COVID-|19 and HAR-|BOUR", "COVID-19 and HARBOUR", "COVID-|19 and HAR-|BOUR")]
    [InlineData("COVID-|19", "COVID19", "")]
    [InlineData("har\u00adbour of\u00ad|fice", "harbour office", "har\u00adbour of\u00ad|fice")]
    [InlineData("pre- and post-|war", "pre- and postwar", "pre- and post-|war")]
    [InlineData("pre- and post-|war", "preand postwar", "")]
    [InlineData("har-bour", "harbour", "")]
    [InlineData("har - bour har -|bour", "harbour", "")]
    [InlineData("harbour har-|bour", "harbour", "harbour")]
    [InlineData("har-|bour har-|bour", "harbour", "har-|bour+har-|bour")]
    [InlineData("har-|bours", "harbour", "")]
    [InlineData("har-||bour", "harbour", "har-||bour")]
    public void Find_joins_words_that_the_end_of_a_line_divides(string article, string words, string expected)
    {
        string text = article.Replace('|', '\n');
        var outcome = QuotationFinder.Find(Quote([words], null, null), FoldedText.From(text));
        Assert.Equal(
            expected.Replace('|', '\n'),
            string.Join('+', outcome.Places.Select(place => text[place[0].Start..place[0].End])));
    }

    [Fact]
    public void Find_finds_the_parts_that_were_cut_out_between_all_that_stands_around_them() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(RandomText.Any, Gen.Choose(0, 999)
            .ArrayOf(4)
            .ToArbitrary(), (text, places) =>
        {
            int[] cuts = [.. Enumerable.Range(0, text.Length + 1).Where(at => WordBoundary.IsAt(text, at))];
            int[] chosen = [.. places.Select(place => cuts[place % cuts.Length]).Order()];
            var spans = new[] { Trimmed(text, chosen[0], chosen[1]), Trimmed(text, chosen[2], chosen[3]) };
            string[] parts = [.. spans.Select(span => text[span.Start..span.End])];
            var (prefix, suffix) = (text[..spans[0].Start].Trim(), text[spans[1].End..].Trim());
            // Without anything around it, the first part may as well be another of the same words.
            if (!parts.All(part => part.Any(char.IsLetterOrDigit)) || prefix.Length == 0 || suffix.Length == 0)
                return true;
            var folded = FoldedText.From(text);
            var outcome = QuotationFinder.Find(Quote(parts, prefix, suffix), folded);
            Assert.True(
                outcome.Result == SearchResult.Found ? IsAt(text, outcome.Places[0], spans, suffix)
                    : CutsNumber(folded, spans)
                        || (outcome.Result == SearchResult.Ambiguous
                            && outcome.Places.All(place => HasPrefix(text, place, prefix))),
                $"{outcome.Result} {JsonSerializer.Serialize(text)} {string.Join('+', spans)}");
            return true;
        }));

    // The last part stands nearest after the first: where little follows it, the same words may be followed by that
    // much before.
    private static bool IsAt(string text, ImmutableArray<TextSpan> found, TextSpan[] spans, string suffix) =>
        found[0] == spans[0] && (found[1] == spans[1] || (found[1].Start < spans[1].Start
            && FoldedText.Fold(
                text[found[1].Start..found[1].End]) == FoldedText.Fold(text[spans[1].Start..spans[1].End])
            && FoldedText.Fold(text[found[1].End..]).StartsWith(FoldedText.Fold(suffix), StringComparison.Ordinal)));

    // A short prefix, a single mark, may stand before the same words elsewhere.
    private static bool HasPrefix(string text, ImmutableArray<TextSpan> place, string prefix) =>
        FoldedText.Fold(text[..place[0].Start]).EndsWith(FoldedText.Fold(prefix), StringComparison.Ordinal);

    // The one cut that this test makes and the finder refuses.
    private static bool CutsNumber(FoldedText folded, TextSpan[] spans) =>
        Enumerable.Range(0, folded.Text.Length).Any(at => !folded.IsBoundary(at) && WordBoundary.IsAt(folded.Text, at)
            && spans.Any(span => span.Start == folded.OriginOf(at) || (at > 0 && span.End == folded.EndOf(at))));

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    // The slow and obvious way.
    private static List<TextSpan> Occurrences(string text, string words)
    {
        string wanted = FoldedText.Fold(words);
        string folded = FoldedText.From(text).Text;
        var origins = FoldedText.From(text);
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - wanted.Length + 1))
            .Where(at => string.CompareOrdinal(folded, at, wanted, 0, wanted.Length) == 0
                && origins.IsBoundary(at) && origins.IsBoundary(at + wanted.Length))
            .Select(at => new TextSpan(origins.OriginOf(at), origins.EndOf(at + wanted.Length)))];
    }

    private static string Find(string[] parts, string? prefix = null, string? suffix = null)
    {
        var outcome = QuotationFinder.Find(Quote(parts, prefix, suffix), FoldedText.From(Seed));
        string places = string.Join(
            '/', outcome.Places.Select(chain => string.Join('+', chain.Select(span => Seed[span.Start..span.End]))));
        return $"{outcome.Result} {places}".Trim();
    }

    private static Quotation Quote(string[] parts, string? prefix, string? suffix)
    {
        var file = new SourceFile("input/sources/x.yaml", FileKind.Source, "");
        Located<string> At(string text) => new(text, file.At(0));
        return new Quotation(
            [.. parts.Select(At)], [], prefix is null ? null : At(prefix), suffix is null ? null : At(suffix));
    }
}
