using Dossier.SiteModel;
using Dossier.Tests.Site;

namespace Dossier.Tests.Theme;

/// <summary>An article’s words are shown as they are: not a space more, not a space less.</summary>
public sealed class ArticleTextTests
{
    [Fact]
    public void Segments_join_to_the_paragraph()
    {
        foreach (var source in new[] { SampleViews.Plain.Source(), SampleViews.Plain.ForeignSource() })
        {
            var document = ThemeRenderer.Parse(source);
            foreach (var mark in document.QuerySelectorAll("sup.end").ToList())
                mark.Remove();
            Assert.All(
                source.Blocks,
                block => Assert.Equal(
                    string.Concat(block.Segments.Select(segment => segment.Text)),
                    document.GetElementById(block.Id)!.TextContent));
        }
    }

    [Fact]
    public void White_space_at_the_edges_of_a_highlight_is_kept() =>
        Assert.Equal(
            """<p id="b-1"> a <span class="anchor n1" id="p-1"></span><mark class="d1 quoted n1"> b </mark><sup class="end"><a href="#c-1" aria-label="Passage 1">1</a></sup> c <a class="mention" href="x.html">d</a> </p>""",
            Paragraph(
                Segment(" a "),
                Segment(" b ") with { Anchors = ["p-1"], Passages = ["p-1"], Ends = [new(1, "#c-1")] },
                Segment(" c "),
                Segment("d") with { MentionUrl = "x.html" },
                Segment(" ")));

    [Fact]
    public void Each_passage_has_a_number_and_the_ground_is_deeper_where_they_overlap() =>
        Assert.Equal(
            """<p id="b-1"><span class="anchor n1" id="p-1"></span><mark class="d1 quoted n1">a</mark><span class="anchor n2" id="p-2"></span><mark class="d2 reported n1 n2"><a class="mention" href="x.html">b</a></mark><br><mark class="d3 outlet n1 n2 n3 n4">c</mark></p>""",
            Paragraph(
                Segment("a") with { Anchors = ["p-1"], Passages = ["p-1"] },
                Segment("b") with
                {
                    Anchors = ["p-2"],
                    Passages = ["p-1", "p-2"],
                    MentionUrl = "x.html",
                    Voice = VoiceKind.Reported,
                },
                Segment("c") with
                {
                    Voice = VoiceKind.Outlet,
                    LineBreakBefore = true,
                    Passages = ["p-1", "p-2", "p-3", "p-4"],
                }));

    private static SegmentView Segment(string text) => new(text, LineBreakBefore: false, [], [], [], MentionUrl: null);

    private static string Paragraph(params SegmentView[] segments)
    {
        var article = new ArticleSectionView(
            [new("b-1", IsTitle: false, IsCut: false, [.. segments], [])], "en",
            RightToLeft: false, PageLanguage: "en")
        { Id = "article", Title = "The article" };
        var source = SampleViews.Plain.Source() with { TitleBlock = null, Sections = [article] };
        return ThemeRenderer.Parse(source).GetElementById("b-1")!.OuterHtml;
    }
}
