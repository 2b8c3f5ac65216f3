using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Wording;

namespace Dossier.Tests.Wording;

/// <summary>Addresses of words on pages of other sites (URL Fragment Text Directives).</summary>
public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("Short words are named whole.", "words are named", "text=words%20are%20named")]
    [InlineData(
        "A well-kept quay, salt & ‘tar’, 50% off.",
        "well-kept quay, salt & ‘tar’, 50% off.",
        "text=well%2Dkept%20quay%2C%20salt%20%26%20%E2%80%98tar%E2%80%99%2C%2050%25%20off.")]
    [InlineData(
        "Of more than ten words only those at the beginning and at the end are named.",
        "Of more than ten words only those at the beginning and at the end are named.",
        "text=Of%20more%20than%20ten,the%20end%20are%20named.")]
    [InlineData(
        "A line that\nends in the words.",
        "A line that ends in the words.",
        "text=A%20line%20that,ends%20in%20the%20words.")]
    [InlineData("A line\n\nends a paragraph.", "line ends", "text=line,ends")]
    [InlineData("Twelve\u00a0crowns,  no   more.", "Twelve crowns, no more.", "text=Twelve%20crowns%2C%20no%20more.")]
    [InlineData(
        "雨は待たない。だから門も待てないと水利相は述べた。",
        "雨は待たない。だから門も待てない",
        "text=%E9%9B%A8%E3%81%AF%E5%BE%85%E3%81%9F%E3%81%AA%E3%81%84%E3%80%82%E3%81%A0%E3%81%8B%E3%82%89%E9%96%80%E3%82%82%E5%BE%85%E3%81%A6%E3%81%AA%E3%81%84")]
    [InlineData("הנהר אינו מתנה, אמר.", "אינו מתנה", "text=%D7%90%D7%99%D7%A0%D7%95%20%D7%9E%D7%AA%D7%A0%D7%94")]
    [InlineData("The 🚢 sails.", "🚢 sails", "text=%F0%9F%9A%A2%20sails")]
    public void Words_are_named_by_themselves_or_by_their_ends(string article, string quote, string expected) =>
        Assert.Equal("https://example.org/a?b=c#:~:" + expected, Fragment(article, $"quote: {Quoted(quote)}"));

    [Fact]
    public void Words_that_stand_twice_are_told_apart_by_what_is_beside_them() => Assert.Equal(
        "https://example.org/a?b=c#:~:text=She%20said%3A%20%E2%80%9C-,No.,-%E2%80%9D%20And%20left.",
        Fragment("“No.” A passenger laughed. She said: “No.” And left.", "quote: No., prefix: 'said: “'"));

    [Fact]
    public void Long_words_whose_ends_stand_twice_are_named_whole() => Assert.Equal(
        "https://example.org/a?b=c#:~:text=No%20ferry%20will%20sail%20at%20night%20before%20there%20is%20an%20answer",
        Fragment(
            "No ferry will sail\n\nNo ferry will sail at night before there is an answer",
            "quote: No ferry will sail at night before there is an answer"));

    [Fact]
    public void What_is_beside_them_ends_with_their_line_and_before_what_is_omitted() => Assert.Equal(
        "https://example.org/a?b=c#:~:text=stands",
        Fragment(
            "It stands\nHere stands Advertisement nothing. It stands",
            "quote: stands, prefix: 'Here ', suffix: ' Adv'",
            "omit:\n  - quote: Here\n  - quote: Advertisement\n"));

    [Fact]
    public void Every_part_of_a_quotation_has_its_own_directive() => Assert.Equal(
        "https://example.org/a?b=c#:~:text=We%20wait%2C&text=and%20we%20sit.",
        Fragment("“We wait,” she said, “and we sit.”", "quote: ['We wait,', and we sit.], gap: interrupted"));

    [Fact]
    public void An_address_with_a_fragment_keeps_it() =>
        Assert.Equal(
            "https://example.org/a#top:~:text=stands",
            Fragment("It stands.", "quote: stands", url: "https://example.org/a#top"));

    [Fact]
    public void Without_an_address_or_without_rights_there_is_none()
    {
        Assert.Null(Fragment("It stands.", "quote: stands", url: null));
        Assert.Null(Fragment("It stands.", "quote: stands", "rights: none\n"));
    }

    [Fact]
    public void A_browser_finds_the_words_of_every_passage_of_both_dossiers_and_no_others()
    {
        var statements = RenderedSite.Valley.Corpus.Statements.Concat(RenderedSite.Shipped.Corpus.Statements)
            .Where(statement => statement.Source.Rights != Rights.None).ToArray();
        Assert.NotEmpty(statements);
        foreach (var (source, passage) in statements)
        {
            var published = new Statement(
                source with { Draft = source.Draft with { Url = "https://example.org/" } }, passage);
            string[] directives = TextFragment.Compose(published)!.Split(":~:")[1].Split('&');
            var expected = passage.Spans.Select(span => Plain(source.Seed.Text[span.Start..span.End]));
            Assert.Equal(
                expected,
                directives.Select(directive => Found(Plain(source.Seed.Text), directive)),
                StringComparer.Ordinal);
        }
    }

    // The search of the specification, section 3.5.2, as far as words in one text go.
    private static string Found(string article, string directive)
    {
        string[] parts = [.. directive["text=".Length..].Split(',')];
        string prefix = parts[0].EndsWith('-') ? Decoded(parts[0][..^1]) : "";
        string suffix = parts[^1].StartsWith('-') ? Decoded(parts[^1][1..]) : "";
        string[] words = [.. parts.Where(part => !part.EndsWith('-') && !part.StartsWith('-')).Select(Decoded)];
        for (int at = article.IndexOf(words[0], StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = article.IndexOf(words[0], at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int after = at + words[0].Length;
            int end = words.Length == 1
                ? after
                : article.IndexOf(words[1], after, StringComparison.OrdinalIgnoreCase) + words[1].Length;
            if (article[..at].TrimEnd().EndsWith(prefix, StringComparison.Ordinal)
                && article[end..].TrimStart().StartsWith(suffix, StringComparison.Ordinal))
                return article[at..end];
        }

        return "nothing";
    }

    private static string Decoded(string part) => Uri.UnescapeDataString(part);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string? Fragment(
        string article, string passage, string more = "", string? url = "https://example.org/a?b=c")
    {
        string seed = "A title\n\n" + article + "\n";
        using var dossier = TemporaryDossier.OfBase();
        dossier.WriteSource(
            "page",
            seed,
            "title: A title\ntype: webpage\nissued: 2030-05-02\n"
            + (url is null ? "" : $"url: {url}\n") + more + $"passages:\n  - {{id: it, {passage}}}\n");
        return TextFragment.Compose(
            Compiler.Compile(dossier.Root).Value!.Statement(new PassageId(new SourceId("page"), "it")));
    }
}
