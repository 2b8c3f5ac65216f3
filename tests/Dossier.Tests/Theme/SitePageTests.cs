using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

/// <summary>What holds for every page.</summary>
public sealed class SitePageTests
{
    private const string Script = "<script>alert(1)</script>\" onload='x' &amp; ";

    public static TheoryData<int> Pages => [.. Enumerable.Range(0, SampleViews.Plain.All().Length)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_begins_with_its_doctype(int page) =>
        Assert.StartsWith("<!DOCTYPE html>", ThemeRenderer.Render(View(page)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_one_heading_of_the_first_level_and_skips_none(int page)
    {
        int[] levels =
        [
            .. ThemeRenderer.Parse(View(page))
                .QuerySelectorAll("h1, h2, h3, h4")
                .Select(heading => heading.LocalName[1] - '0')
        ];
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_runs_nothing_and_styles_nothing_inline(int page)
    {
        var document = ThemeRenderer.Parse(View(page));
        Assert.Empty(document.QuerySelectorAll("script:not([src]), style, [style], iframe, object, embed, form, base"));
        Assert.DoesNotContain(
            document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_asks_no_other_host_for_anything(int page) =>
        Assert.All(
            ThemeRenderer.Parse(View(page)).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], [src]"),
            element => Assert.DoesNotContain(
                "//", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_nothing_empty_on_it(int page)
    {
        var document = ThemeRenderer.Parse(View(page));
        Assert.DoesNotContain(
            document.QuerySelectorAll(
                "h1, h2, h3, p, ul, ol, li, dl, dt, dd, table, section, figure, figcaption, nav, a, div, header"),
            element => string.IsNullOrWhiteSpace(element.TextContent));
        Assert.DoesNotContain(document.QuerySelectorAll("section"), section => section.Children.Length < 2);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_id_is_its_own_and_every_link_within_the_page_arrives(int page)
    {
        var document = ThemeRenderer.Parse(View(page));
        string[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Empty(
            ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(
            document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]),
            target => Assert.Contains(target, ids, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Markup_in_any_text_stays_text(int page)
    {
        var hostile = new SampleViews(text => Script + text).All()[page];
        var document = ThemeRenderer.Parse(hostile);
        Assert.Empty(document.QuerySelectorAll("script:not([src]), [onload]"));
        Assert.Contains(
            "<script>alert(1)</script>\" onload='x' &amp; ", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_two_spaces_and_no_space_before_a_stop(int page)
    {
        // A space that a template drops or a part doubles shows in the text of a line.
        Assert.All(
            ThemeRenderer.Parse(View(page))
                .QuerySelectorAll(
                    "figcaption, .positions li, .standings li, .parties, .step, .event-meta, dd, .card-head"),
            line => Assert.DoesNotMatch("  | [,.;:](?! )|^ | $|\n", line.TextContent));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_said_to_be_on_the_page_is_called_the_same_there(int page)
    {
        var document = ThemeRenderer.Parse(View(page));
        Assert.All(
            document.QuerySelectorAll(".on-this-page a"),
            link => Assert.Equal(
                link.TextContent, document.QuerySelector("h2" + link.GetAttribute("href"))!.TextContent));
    }

    [Fact]
    public void The_head_names_what_the_page_is()
    {
        var head = ThemeRenderer.Parse(SampleViews.Plain.Demand()).Head!;
        Assert.Equal(
            "Eleven hours of rest between two watches – The Halden ferry strike",
            head.QuerySelector("title")!.TextContent);
        Assert.Equal(
            "What the crews and the company want, and where each says so.",
            head.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(
            "https://example.org/halden/demands/rest-hours.html",
            head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("../feed.xml", head.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        Assert.Equal(
            "../assets/site.css ../assets/title.css",
            string.Join(' ', head.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href"))));
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
            + "form-action 'none'; connect-src 'self'",
            head.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void Without_a_base_url_there_is_no_canonical_address_and_no_feed()
    {
        var view = SampleViews.Plain.Demand();
        var document = ThemeRenderer.Parse(view with { Frame = view.Frame with { Canonical = null, FeedUrl = null } });
        Assert.Empty(document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], footer a[type]"));
    }

    [Fact]
    public void The_navigation_says_where_the_reader_is() =>
        Assert.Equal(
            "Demands",
            ThemeRenderer.Parse(SampleViews.Plain.Demand()).QuerySelector(".site-nav [aria-current]")!.TextContent);

    private static PageView View(int page) => SampleViews.Plain.All()[page];
}
