using System.Text;
using AngleSharp.Dom;
using Dossier.Model;

namespace Dossier.Tests.Site;

/// <summary>The pages of sources show the articles as they are.</summary>
public sealed class ArticleTests
{
    [Fact]
    public void The_article_of_a_page_is_the_seed_without_what_is_omitted()
    {
        foreach (var site in new[] { RenderedSite.Valley, RenderedSite.Shipped })
        {
            foreach (var source in site.Corpus.Sources.Where(source => source.Rights == Rights.Full))
            {
                var page = site.Pages[$"sources/{source.Id}.html"];
                var shown = new StringBuilder();
                foreach (var block in page.QuerySelectorAll("[id^='t-']"))
                    shown.Append(TextWithoutMarks(block));
                Assert.Equal(WithoutSpace(Remaining(source)), WithoutSpace(shown.ToString()));
            }
        }
    }

    [Fact]
    public void Every_passage_is_highlighted_with_its_own_words()
    {
        foreach (var site in new[] { RenderedSite.Valley, RenderedSite.Shipped })
        {
            foreach (var source in site.Corpus.Sources.Where(source => source.Rights != Rights.None))
            {
                var page = site.Pages[$"sources/{source.Id}.html"];
                string marked = WithoutSpace(string.Concat(page.QuerySelectorAll("mark").Select(TextWithoutMarks)));
                foreach (var span in source.Passages.SelectMany(passage => passage.Spans))
                    Assert.Contains(
                        WithoutSpace(source.Seed.Text[span.Start..span.End]), marked, StringComparison.Ordinal);
                Assert.All(source.Passages, passage => Assert.NotNull(page.GetElementById("p-" + passage.Id.Value)));
            }
        }
    }

    [Fact]
    public void Excerpts_show_the_passages_and_not_the_rest()
    {
        string page = RenderedSite.Valley.Pages["sources/upland-lantern-2031-04-08.html"].Body!.TextContent;
        Assert.Contains("Forty in spring, fifty when the stones show,", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            RenderedSite.Valley.Files.Keys,
            path => RenderedSite.Valley.Text(path).Contains("marmot census", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_without_rights_leaves_no_words_anywhere()
    {
        var site = RenderedSite.Valley;
        var source = site.Corpus.Sources.Single(source => source.Rights == Rights.None);
        string[] forbidden =
        [
            "πράσινη σαύρα",
            .. source.Passages.SelectMany(passage => passage.Spans)
                .Select(span => source.Seed.Text[span.Start..span.End]),
            .. source.Passages.Select(passage => passage.Draft.As?.Value).OfType<string>(),
            .. source.Passages.Select(passage => passage.Draft.Translation?.Text).OfType<string>(),
            .. source.Passages.Select(passage => passage.Draft.Said?.Words?.Value).OfType<string>(),
        ];
        Assert.True(forbidden.Length > 4);
        foreach (string path in site.Files.Keys)
            Assert.All(forbidden, words => Assert.DoesNotContain(words, site.Text(path), StringComparison.Ordinal));
        Assert.DoesNotContain(
            "ochthi-petra-2031-04-20.html#p-",
            string.Concat(site.Files.Keys.Select(site.Text)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_stands_beside_the_words_and_says_whose_it_is()
    {
        var card = RenderedSite.Valley.Pages["sources/mabat-hanahar-2031-04-11.html"].GetElementById("c-not-a-gift")!;
        var translation = card.QuerySelector(".translation")!;
        Assert.Equal(
            "Translation, the editors: The river is no gift, and neither is it a debt that may be forgotten.",
            translation.TextContent);
        Assert.Equal("en", translation.LastElementChild!.GetAttribute("lang"));
        Assert.DoesNotContain(
            card.QuerySelectorAll("q, blockquote"),
            words => words.TextContent.Contains("no gift", StringComparison.Ordinal));
    }

    private static string TextWithoutMarks(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: "sup" } => "",
        _ => string.Concat(node.ChildNodes.Select(TextWithoutMarks)),
    };

    private static string Remaining(Source source)
    {
        var text = new StringBuilder(source.Seed.Text);
        foreach (var omitted in source.Omitted.OrderByDescending(span => span.Start))
            text.Remove(omitted.Start, omitted.Length);
        return text.ToString();
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
