using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Model;
using Dossier.Tests.Text;
using Dossier.Text;
using Dossier.Views;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Anchoring;

public sealed class QuotationFinderTests
{
    private const string Seed = "“The timetable\r\nstands,” said Lind. “The timetable stands,” she said, “and we’ve\u00a0no boat.” They won’t sail.";

    [Theory]
    [InlineData("and we’ve no boat.", "and we’ve\u00a0no boat.")]
    [InlineData("and we've\n  no boat.", "and we’ve\u00a0no boat.")]
    [InlineData("\"and we", "“and we")]
    [InlineData("They won't", "They won’t")]
    [InlineData("  said Lind. ", "said Lind.")]
    public void Find_folds_space_and_the_shape_of_quotation_marks(string quote, string found) => Assert.Equal($"Found {found}", Find([quote]));

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
    [InlineData("The timetable stands", null, null, "Ambiguous The timetable\r\nstands/The timetable stands")]
    [InlineData("The timetable stands", null, ",” said Lind", "Found The timetable\r\nstands")]
    [InlineData("The timetable stands", "Lind. “", null, "Found The timetable stands")]
    [InlineData("The timetable stands", "said Lind.", null, "Absent")]
    [InlineData("The timetable stands", "Lind. \"", ",\" she", "Found The timetable stands")]
    [InlineData("The timetable stands", "Lind. “", ",” said", "Absent")]
    public void A_prefix_or_suffix_tells_two_places_apart(string quote, string? prefix, string? suffix, string expected) =>
        Assert.Equal(expected, Find([quote], prefix, suffix));

    [Theory]
    [InlineData("said Lind", "and we’ve no boat", "Found said Lind+and we’ve\u00a0no boat")]
    [InlineData("and we’ve", "said Lind", "OutOfOrder")]
    [InlineData("said Lind", "said Lind", "OutOfOrder")]
    [InlineData("said Lind", "nowhere", "Absent")]
    [InlineData("The timetable stands", "she said", "Ambiguous The timetable\r\nstands+she said/The timetable stands+she said")]
    [InlineData("said Lind", "stands", "Found said Lind+stands")]
    public void Parts_stand_in_order(string first, string second, string expected) => Assert.Equal(expected, Find([first, second]));

    [Fact]
    public void The_prefix_belongs_to_the_first_part_and_the_suffix_to_the_last() =>
        Assert.Equal("Found The timetable\r\nstands+said", Find(["The timetable stands", "said"], "“", "Lind"));

    [Fact]
    public void Find_finds_exactly_what_was_cut_out() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(RandomText.Any, ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (text, one, other) =>
        {
            var folded = FoldedText.Of(text);
            int[] cuts = [.. Enumerable.Range(0, folded.Text.Length + 1).Where(at => WordBoundary.IsAt(folded.Text, at))];
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
                : outcome.Result == SearchResult.Ambiguous && outcome.Places.All(place => FoldedText.Fold(text[place[0].Start..place[0].End]) == FoldedText.Fold(words));
        }));

    // The slow and obvious way.
    private static List<TextSpan> Occurrences(string text, string words)
    {
        string wanted = FoldedText.Fold(words);
        string folded = FoldedText.Of(text).Text;
        var origins = FoldedText.Of(text);
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - wanted.Length + 1))
            .Where(at => string.CompareOrdinal(folded, at, wanted, 0, wanted.Length) == 0
                && WordBoundary.IsAt(folded, at) && WordBoundary.IsAt(folded, at + wanted.Length))
            .Select(at => new TextSpan(origins.OriginOf(at), origins.EndOf(at + wanted.Length)))];
    }

    private static string Find(string[] parts, string? prefix = null, string? suffix = null)
    {
        var outcome = QuotationFinder.Find(Quote(parts, prefix, suffix), FoldedText.Of(Seed));
        string places = string.Join('/', outcome.Places.Select(chain => string.Join('+', chain.Select(span => Seed[span.Start..span.End]))));
        return $"{outcome.Result} {places}".Trim();
    }

    private static Quotation Quote(string[] parts, string? prefix, string? suffix)
    {
        var file = new SourceFile("input/sources/x.yaml", FileKind.Source, "");
        Located<string> At(string text) => new(text, file.At(0));
        return new Quotation([.. parts.Select(At)], GapKind.Omission, prefix is null ? null : At(prefix), suffix is null ? null : At(suffix));
    }
}
