using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Tests.Site;
using Dossier.Tests.Theme;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Whatever the text and however its passages lie, the page has all of the words, and a way to each passage.</summary>
public sealed partial class ArticleBlocksTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(60);
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(60);

    [Fact]
    public void The_stretches_rebuild_the_text_exactly() => Check.One(Many, Prop.ForAll(RandomArticle.Any, article =>
        article.Source.Rights != Rights.Full || Rebuilds(article.Source, article.Page())));

    [Fact]
    public void Each_passage_is_its_own_stretches_and_no_others() => Check.One(Many, Prop.ForAll(RandomArticle.Any, article =>
    {
        var segments = article.Page().Blocks.SelectMany(block => block.Segments).ToArray();
        return article.Source.Passages.All(passage => InSeed(passage) == OnPage(passage));

        string InSeed(Passage passage) =>
            WithoutSpace(string.Concat(passage.Spans.Select(span => article.Source.Seed.Text[span.Start..span.End])));

        string OnPage(Passage passage) => WithoutSpace(string.Concat(
            segments.Where(segment => segment.Passages.Contains("p-" + passage.Id.Value, StringComparer.Ordinal))
                .Select(segment => segment.Text)));
    }));

    [Fact]
    public void Each_passage_begins_once_ends_once_and_has_one_card() => Check.One(Many, Prop.ForAll(RandomArticle.Any, article =>
    {
        var (source, blocks) = (article.Source, article.Page().Blocks);
        var segments = blocks.SelectMany(block => block.Segments).ToArray();
        string[] ids = [.. source.Passages.Select(passage => passage.Id.Value).Order(StringComparer.Ordinal)];
        return Sorted(segments.SelectMany(segment => segment.Anchors).Select(id => id["p-".Length..]))
            .SequenceEqual(ids, StringComparer.Ordinal)
            && Sorted(segments.SelectMany(segment => segment.Ends).Select(mark => mark.Url["#c-".Length..]))
                .SequenceEqual(ids, StringComparer.Ordinal)
            && Sorted(blocks.SelectMany(block => block.Passages).Select(card => card.Id["c-".Length..]))
                .SequenceEqual(ids, StringComparer.Ordinal);
    }));

    [Fact]
    public void The_markup_nests_and_every_passage_can_be_reached() => Check.One(Some, Prop.ForAll(RandomArticle.Any, article =>
    {
        var page = article.Page();
        string html = ThemeRenderer.Render(page);
        var document = new HtmlParser().ParseDocument(html);
        string[] ids = [.. document.All.Select(element => element.GetAttribute("id")).OfType<string>()];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.All(
            article.Source.Passages,
            passage => Assert.Subset(
                ids.ToHashSet(StringComparer.Ordinal),
                new HashSet<string>(StringComparer.Ordinal) { "p-" + passage.Id.Value, "c-" + passage.Id.Value }));
        Assert.All(
            document.QuerySelectorAll("a[href^='#']"),
            link => Assert.Contains(link.GetAttribute("href")![1..], ids, StringComparer.Ordinal));
        foreach (var block in page.Blocks)
        {
            var shown = document.GetElementById(block.Id)!;
            Assert.Equal(Tags(Written(html, block.Id)), Tags(shown.InnerHtml), StringComparer.Ordinal);
            Assert.Equal(string.Concat(block.Segments.Select(segment => segment.Text)), Shown(shown));
        }
    }));

    // Follows the text from its beginning: only white space and what is omitted may stand between the blocks.
    private static bool Rebuilds(Source source, SourcePageView page)
    {
        string text = source.Seed.Text;
        int at = 0;
        foreach (var block in page.Blocks)
        {
            at = PassOver(source, at);
            foreach (var segment in block.Segments)
            {
                int lineEnd = !segment.LineBreakBefore
                    ? 0
                    : text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal)
                    ? 2
                    : text[at] is '\r' or '\n'
                    ? 1
                    : -1;
                if (lineEnd < 0 || string.CompareOrdinal(text, at + lineEnd, segment.Text, 0, segment.Text.Length) != 0)
                    return false;
                at += lineEnd + segment.Text.Length;
            }
        }

        return PassOver(source, at) == text.Length;
    }

    private static int PassOver(Source source, int at)
    {
        while (at < source.Seed.Text.Length
            && (char.IsWhiteSpace(source.Seed.Text[at])
                || source.Omitted.Any(omitted => omitted.Overlaps(new TextSpan(at, at + 1)))))
            at++;
        return at;
    }

    // The element as the theme wrote it, before any parser has put it right.
    private static string Written(string html, string id)
    {
        int start = html.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        start = html.IndexOf('>', start) + 1;
        return html[start..html.IndexOf("</p>", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Tags(string html) =>
        Tag().Matches(html).Select(match => match.Value.Replace(" />", ">", StringComparison.Ordinal));

    private static string Shown(AngleSharp.Dom.IElement block)
    {
        foreach (var mark in block.QuerySelectorAll("sup.end").ToArray())
            mark.Remove();
        return block.TextContent;
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
