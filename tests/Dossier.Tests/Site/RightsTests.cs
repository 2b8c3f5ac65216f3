using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Model;
using Dossier.Tests.Cases;
using Dossier.Text;

namespace Dossier.Tests.Site;

/// <summary>
/// Of what may not be published nothing is, in no file of the site, whatever files there are: no five words in a row,
/// and no word that stands nowhere else.
/// </summary>
public sealed partial class RightsTests
{
    private const int Run = 5;
    private const int Context = 80;

    private const string Secret = """
        Sluicekeepers vote on overtime

        The ballot of Tuesday went quietly in the vaulted brineworks, where gudgeon lamps were lit. “We shall not turn a single windlass
        after vespers,” said Ina Moll, the sluicekeepers’ tellerwoman, yesterday. She counted fortyseven tokens in a pewter bowl.

        “The windlass is mine, and so is the night,” a greybearded quaymaster muttered. The Port Authority kept mum.
        """;

    private const string Partly = """
        Harbour fees to rise

        A preamble that nobody wanted speaks of marmalade, cobblestones and the thirteenth clarinet of the evening.

        Much was said before it mattered, and juniper smoke hung over the untidy parliament of gulls while ledgers were carried in and
        out again. “The fees will rise by a tenth,” said Oskar Lind. Long afterwards somebody swept the boardroom, wound the seven
        clocks, fed the porpoise and went home along the embankment in a borrowed mackintosh.
        """;

    [Fact]
    public void No_file_has_words_of_a_source_without_rights()
    {
        var (site, inputs) = Build();
        var source = site.Corpus.Source(new SourceId("secret"));
        Assert.Equal((Rights.None, 4), (source.Rights, source.Passages.Length));
        AssertAbsent(site, inputs, Secret, [source.Title]);
        Assert.All(
            site.Files.Keys,
            path => Assert.DoesNotContain("secret.html#p-", site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_has_words_of_an_excerpted_source_but_the_passages_and_a_little_around_them()
    {
        var (site, inputs) = Build();
        var source = site.Corpus.Source(new SourceId("partly"));
        Assert.Equal((Rights.Excerpts, 1), (source.Rights, source.Passages.Length));
        AssertAbsent(
            site, inputs, Partly,
            [
                source.Title,
                .. source.Passages.SelectMany(passage => passage.Spans).Select(span => Widened(Partly, span)),
            ]);
    }

    private static (RenderedSite Site, string Inputs) Build()
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("seeds/secret.txt", Secret).Write("seeds/partly.txt", Partly)
            .Write("input/sources/secret.yaml", Record("secret", Secret, "none") + """
                title: Sluicekeepers vote on overtime
                url: https://example.org/secret
                passages:
                  - id: not-a-windlass
                    quote: >-
                      We shall not turn a single windlass after vespers,
                    by: [moll]
                    as: the sluicekeepers’ tellerwoman
                    said: {value: 2030-05-01, words: yesterday}
                    during: [talks]
                    to: [daily-tide]
                    for: [crews]
                    positions: {night-pay: raises}
                    translation: {text: Nous ne tournerons plus le treuil, language: fr, by: the editors}
                    same_as: ["tide#not-at-night"]
                  - id: tokens
                    quote: [She counted fortyseven tokens, in a pewter bowl.]
                    positions: {night-pay: {stance: supports, of: ministry}}
                  - id: mine
                    quote: The windlass is mine, and so is the night,
                    as: a greybearded quaymaster
                    replies_to: ["#not-a-windlass"]
                  - id: mum
                    quote: The Port Authority kept mum.
                """)
            .Write("input/sources/partly.yaml", Record("partly", Partly, "excerpts") + """
                title: Harbour fees to rise
                passages:
                  - id: a-tenth
                    quote: The fees will rise by a tenth,
                    by: [lind]
                    positions: {night-pay: rejects}
                """)
            .Write("input/events/talks.yaml", """
                title: Talks between the port and the crews
                kind: talks
                date: [{value: 2030-05-09, evidence: [wire#meeting]}, {value: 2030-05-10, evidence: [secret#mine]}]
                place: {value: The quay, evidence: [secret#tokens]}
                participants: [port, crews]
                evidence: [secret#not-a-windlass]
                """)
            .Write("input/pages/index.md", """
                ---
                title: The Sund ferries in May
                ---

                The [[crews]] want [[night-pay|more]]. [@secret#not-a-windlass; @partly#a-tenth] See [[secret#tokens]], [[partly#a-tenth]].
                """);
        var site = RenderedSite.Of(dossier.Root, "https://example.org/ferries/");
        string[] others = [.. Directory.EnumerateFiles(dossier.Root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileNameWithoutExtension(path) is not ("secret" or "partly"))
            .Select(File.ReadAllText)];
        return (site, string.Concat(others));
    }

    private static string Record(string id, string seed, string rights) =>
        $"seed: {id}.txt\nsha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(seed)))}\n"
        + $"type: article-newspaper\nissued: 2030-05-02\npublisher: daily-tide\nrights: {rights}\n";

    /// <param name="allowed">What of the seed may be shown.</param>
    private static void AssertAbsent(RenderedSite site, string inputs, string seed, TextSpan[] allowed)
    {
        var words = Words(seed);
        bool[] isAllowed = [.. words.Select(word => allowed.Any(span => span.Overlaps(word.Place)))];
        string[] runs = [.. Enumerable
            .Range(0, words.Count - Run + 1)
            .Where(i => !isAllowed[i..(i + Run)].Any(any => any))
            .Select(i => $" {string.Join(' ', words.Skip(i).Take(Run).Select(word => word.Text))} ")];
        var known = Words(inputs)
            .Concat(words.Where((_, i) => isAllowed[i]))
            .Select(word => word.Text)
            .ToHashSet(StringComparer.Ordinal);
        // A site has words of its own: only what nobody would write but for the article gives it away.
        string[] telling =
        [
            .. words.Where((_, i) => !isAllowed[i])
            .Select(word => word.Text)
            .Where(word => word.Length > 7 && !known.Contains(word))
            .Distinct(StringComparer.Ordinal)
        ];
        Assert.True(runs.Length > 20 && telling.Length > 5, "there is little to look for");
        foreach (string path in site.Files.Keys)
        {
            string published = $" {string.Join(' ', Words(Readable(site.Text(path))).Select(word => word.Text))} ";
            Assert.All(
                runs, run => Assert.False(published.Contains(run, StringComparison.Ordinal), $"{path} has “{run}”"));
            Assert.All(
                telling,
                word => Assert.False(published.Contains(word, StringComparison.Ordinal), $"{path} has “{word}”"));
        }
    }

    // Without tags, with what is escaped in HTML, JSON and addresses as itself: words that a reader or a program would
    // find.
    private static string Readable(string file) =>
        WebUtility.UrlDecode(WebUtility.HtmlDecode(
            Escape().Replace(
                Tag().Replace(file, ""),
                match => ((char)Convert.ToUInt16(match.Value[2..], 16)).ToString()))
                    .Replace("+", "%2B", StringComparison.Ordinal))
        + " " + Tag().Replace(file, " ") + " " + file;

    private static List<(string Text, TextSpan Place)> Words(string text) =>
        [.. Word()
            .Matches(text)
            .Select(match => (match.Value.ToLowerInvariant(), new TextSpan(match.Index, match.Index + match.Length)))];

    private static TextSpan Widened(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - Context), Math.Min(text.Length, span.End + Context));
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return new TextSpan(start, end);
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
