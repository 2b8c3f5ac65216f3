using Dossier.Checks;
using Dossier.Diagnostics;
using Dossier.Linking.Relations;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Checks;

/// <summary>
/// Which quotations of two sources are suggested as one utterance. The first is that of the tide, the second stands
/// here.
/// </summary>
public sealed class UntiedTellingsTests
{
    private const string First =
        "We will not sail at night for the old pay and we will not wait for the harbour to be dark.";

    [Theory]
    [InlineData(First)]
    [InlineData("We will not sail at night for the old pay")] // only a part of it
    [InlineData(
        "We won't sail at night for the old pay and we won't wait for the harbour to be dark.")] // put otherwise
    [InlineData("we will not wait for the harbour to be dark")] // another part of it
    public void Much_the_same_words_are_suggested(string second) => Assert.True(IsSuggested(First, Telling(second)));

    [Theory]
    [InlineData("We will not sail on Sunday")] // begins alike, and its last words come by in the long one
    [InlineData("We will not sail at all while the port is dark and the fares are low.")]
    [InlineData("We will not sail")] // too short to tell
    public void A_phrase_in_common_is_not_enough(string second) =>
        Assert.False(IsSuggested(
            "We will not sail at night for the old pay, and on the quay they know it by Sunday, dark or not.",
            Telling(second)));

    [Fact]
    public void Another_speaker_is_not_suggested() => Assert.False(IsSuggested(First, Telling(First, by: "lind")));

    [Fact]
    public void Another_day_is_not_suggested() => Assert.False(IsSuggested(First, Telling(First, said: "2030-05-01")));

    [Fact]
    public void A_date_that_may_be_that_day_is_suggested() =>
        Assert.True(IsSuggested(First, Telling(First, said: "2030-05")));

    [Fact]
    public void Reported_speech_is_the_outlets_words_and_not_suggested() =>
        Assert.False(IsSuggested(First, Telling(First, quoted: false)));

    [Fact]
    public void What_is_tied_is_not_suggested() =>
        Assert.False(IsSuggested(First, Telling(First, more: "    same_as: [first#words]\n")));

    [Fact]
    public void A_wire_that_three_hundred_sources_print_is_one_report()
    {
        using var dossier = TemporaryDossier.OfBase();
        for (int i = 100; i < 400; i++)
            Write(
                dossier,
                $"print-{i}",
                Article("Whoever waits for the tide to turn waits until it has turned", quoted: true),
                "    by: [moll]\n    said: 2030-05-02\n");
        var report = Assert.Single(Compiler.Compile(dossier.Root).Diagnostics);
        Assert.Equal(
            "“print-100#words” and 298 other passages quote the same speaker in almost the same words; if they are "
            + "the same utterance, write same_as: [print-100#words] in each; if not, give them different “said” dates",
            report.Message.Text);
        Assert.Equal("input/sources/print-101.yaml", report.Span.Path);
        Assert.Equal(
            (299, "“print-100#words”", "“print-102#words”"),
            (report.Labels.Length, report.Labels[0].Message.Text, report.Labels[1].Message.Text));
    }

    [Fact]
    public void What_two_days_said_in_the_same_words_is_two_reports()
    {
        using var dossier = TemporaryDossier.OfBase();
        for (int i = 1; i <= 6; i++)
            Write(
                dossier,
                $"print-{i}",
                Article("Whoever waits for the tide to turn waits until it has turned", quoted: true),
                $"    by: [moll]\n    said: 2030-05-0{1 + (i % 2)}\n");
        Assert.Equal(["print-1 print-3 print-5", "print-2 print-4 print-6"], Compiler.Compile(dossier.Root).Diagnostics
            .Select(diagnostic => string.Join(
                ' ',
                PlacesOf(diagnostic)
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Each_quotation_is_compared_with_a_few_others_however_many_share_its_words()
    {
        Assert.True(Comparisons(80) <= 80 * 8, $"{Comparisons(80)}");

        // They share a run of four words, and are no one utterance.
        static int Comparisons(int sources)
        {
            using var dossier = TemporaryDossier.OfBase();
            for (int i = 0; i < sources; i++)
                Write(
                    dossier,
                    $"print-{i}",
                    Article(
                        $"Whoever waits for the tide w{i}a w{i}b w{i}c w{i}d w{i}e w{i}f w{i}g w{i}h", quoted: true),
                    "    by: [moll]\n    said: 2030-05-02\n");
            var corpus = Compiler.Compile(dossier.Root).Value!;
            int comparisons = 0;
            _ = UntiedTellings.Find(corpus.Statements, new Utterances(corpus.Statements), (_, _) =>
            {
                comparisons++;
                return 0;
            }).Count();
            return comparisons;
        }
    }

    private static string[] PlacesOf(Diagnostic diagnostic) =>
        [diagnostic.Span.Path, .. diagnostic.Labels.Select(place => place.Span.Path)];

    private sealed record Second(string Article, string Record);

    private static Second Telling(
        string words, string by = "moll", string said = "2030-05-02", string more = "", bool quoted = true) =>
        new(Article(words, quoted), $"    by: [{by}]\n    said: {said}\n{more}");

    private static bool IsSuggested(string first, Second second)
    {
        using var dossier = TemporaryDossier.OfBase();
        string article = Article(first, quoted: true);
        Write(dossier, "first", article, "    by: [moll]\n    said: 2030-05-02\n");
        Write(dossier, "second", second.Article, second.Record);
        var diagnostics = Compiler.Compile(dossier.Root).Diagnostics;
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return diagnostics.Any(diagnostic => diagnostic.Code == "DOS053" && PlacesOf(diagnostic) is var places
            && places.Contains("input/sources/first.yaml", StringComparer.Ordinal)
            && places.Contains("input/sources/second.yaml", StringComparer.Ordinal));
    }

    private static string Article(string words, bool quoted) =>
        $"Words\n\n{(quoted ? $"“{words}”" : words)} So it was said.\n";

    private static void Write(TemporaryDossier dossier, string id, string article, string record)
    {
        string words = article.Split('\n')[2].Replace(" So it was said.", "", StringComparison.Ordinal).Trim('“', '”');
        string seed = $"{article}{id}\n"; // no two seeds may be the same
        dossier.WriteSource(
            id,
            seed,
            "title: Words\ntype: article-newspaper\nissued: 2030-05-02\npassages:\n"
            + $"  - id: words\n    quote: >-\n      {words}\n{record}");
    }
}
