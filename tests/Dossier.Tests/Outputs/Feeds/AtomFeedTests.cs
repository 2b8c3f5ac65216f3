using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Outputs.Feeds;
using Dossier.Tests.Site;
using Dossier.Text;

namespace Dossier.Tests.Outputs.Feeds;

/// <summary>What readers of the feed are told of each source.</summary>
public sealed class AtomFeedTests
{
    [Fact]
    public void Only_words_that_were_said_stand_after_a_speaker()
    {
        var corpus = RenderedSite.Valley.Corpus;
        string feed = string.Concat(Summaries());
        string[] told =
        [
            .. corpus.Sources.Where(source => source.Rights != Rights.None)
                .SelectMany(source => source.Passages.Select(passage => (Source: source, Passage: passage)))
                .Where(item => item.Passage.Kind != SpeechKind.Direct)
                .Select(item => item.Source.Seed.Text[item.Passage.Whole.Start..item.Passage.Whole.End][..10]),
        ];
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, words => feed.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void They_stand_in_quotation_marks() => Assert.Contains(
        "Omri Tsalvan: “Thirty would do” — Omri Tsalvan: “We didn't order the wall, and we won't buy it at 12\u00a0"
            + "crowns a…” — 4 passages annotated.",
        Summaries(),
        StringComparer.Ordinal);

    private static IReadOnlyList<string> Summaries()
    {
        var buffer = new ArrayBufferWriter<byte>();
        AtomFeed.Write(RenderedSite.Valley.Corpus, SiteOptions.At("https://example.org/"), buffer);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return [.. XDocument.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan)).Descendants(atom + "entry")
            .Select(entry => Plain(entry.Element(atom + "summary")!.Value))];
    }

    // Without the characters that keep directions apart.
    private static string Plain(string text) =>
        string.Concat(text.Where(c => c is not ('\u2068' or '\u2069' or '\u2066' or '\u2067')));
}
