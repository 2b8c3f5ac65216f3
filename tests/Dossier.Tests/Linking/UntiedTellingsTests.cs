using System.Security.Cryptography;
using System.Text;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking;

/// <summary>Which quotations of two sources are suggested as one utterance. The first is that of the tide, the second stands here.</summary>
public sealed class UntiedTellingsTests
{
    private const string First = "We will not sail at night for the old pay and we will not wait for the harbour to be dark.";

    [Theory]
    [InlineData(First)]
    [InlineData("We will not sail at night for the old pay")] // only a part of it
    [InlineData("We won't sail at night for the old pay and we won't wait for the harbour to be dark.")] // put otherwise
    [InlineData("we will not wait for the harbour to be dark")] // another part of it
    public void Much_the_same_words_are_suggested(string second) => Assert.True(IsSuggested(First, Telling(second)));

    [Theory]
    [InlineData("We will not sail on Sunday")] // begins alike, and its last words come by in the long one
    [InlineData("We will not sail at all while the port is dark and the fares are low.")]
    [InlineData("We will not sail")] // too short to tell
    public void A_phrase_in_common_is_not_enough(string second) =>
        Assert.False(IsSuggested("We will not sail at night for the old pay, and on the quay they know it by Sunday, dark or not.", Telling(second)));

    [Fact]
    public void Another_speaker_is_not_suggested() => Assert.False(IsSuggested(First, Telling(First, by: "lind")));

    [Fact]
    public void Another_day_is_not_suggested() => Assert.False(IsSuggested(First, Telling(First, said: "2030-05-01")));

    [Fact]
    public void A_date_that_may_be_that_day_is_suggested() => Assert.True(IsSuggested(First, Telling(First, said: "2030-05")));

    [Fact]
    public void Reported_speech_is_the_outlets_words_and_not_suggested() =>
        Assert.False(IsSuggested(First, Telling(First, quoted: false)));

    [Fact]
    public void What_is_tied_is_not_suggested() => Assert.False(IsSuggested(First, Telling(First, more: "    same_as: [first#words]\n")));

    private sealed record Second(string Article, string Record);

    private static Second Telling(string words, string by = "moll", string said = "2030-05-02", string more = "", bool quoted = true) =>
        new(Article(words, quoted), $"    by: [{by}]\n    said: {said}\n{more}");

    private static bool IsSuggested(string first, Second second)
    {
        using var dossier = TemporaryDossier.OfBase();
        string article = Article(first, quoted: true);
        Write(dossier, "first", article, "    by: [moll]\n    said: 2030-05-02\n");
        Write(dossier, "second", second.Article, second.Record);
        string report = dossier.Report();
        Assert.Contains("0 errors", report, StringComparison.Ordinal);
        return report.Split('\n').Any(line => line.StartsWith("input/sources/second.yaml", StringComparison.Ordinal) && line.Contains("DOS053: “first#words”", StringComparison.Ordinal));
    }

    private static string Article(string words, bool quoted) => $"Words\n\n{(quoted ? $"“{words}”" : words)} So it was said.\n";

    private static void Write(TemporaryDossier dossier, string id, string article, string record)
    {
        string words = article.Split('\n')[2].Replace(" So it was said.", "", StringComparison.Ordinal).Trim('“', '”');
        string seed = $"{article}{id}\n"; // no two seeds may be the same
        dossier.Write($"seeds/{id}.txt", seed).Write(
            $"input/sources/{id}.yaml",
            $"seed: {id}.txt\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))}\ntitle: Words\ntype: article-newspaper\nissued: 2030-05-02\npassages:\n"
            + $"  - id: words\n    quote: >-\n      {words}\n{record}");
    }
}
