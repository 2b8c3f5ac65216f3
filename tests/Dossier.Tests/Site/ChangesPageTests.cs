using AngleSharp.Dom;
using Dossier.Addresses;
using Dossier.Model;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

/// <summary>The dossier of these tests has two earlier editions; the shipped one has none.</summary>
public sealed class ChangesPageTests
{
    private static readonly RenderedSite Valley = RenderedSite.Valley;
    private static readonly IDocument Page = Valley.Pages["changes.html"];

    [Fact]
    public void It_tells_where_parties_stand_differently() => Assert.Equal(
        [
            "Orvania on A guaranteed minimum flow then puts conditions on → now stalls",
            "River Commission on No filling before the harvest then no own position → now supports: the words",
            "River Commission on A share of the cost of the dam then no own position → now opposes: the words",
        ],
        Items(Page, "standings"), StringComparer.Ordinal);

    [Fact]
    public void It_tells_what_became_of_each_record() => Assert.Equal(
        [
            "Re-dated The gates of the dam close incident, March 2031 or 27 February 2031 Date March 2031, now → "
            + "March 2031 or 27 February 2031",
            "Re-dated Talks at Karsa Ford talks, 5 – 7 April 2031 Date 5 – 6 April 2031, now → 5 – 7 April 2031",
            "Status changed Orvanian engineers’ visit to Sollim visit, 15 April 2031, cancelled Status announced, now "
            + "→ cancelled",
            "Renamed A share of the cost of the dam counter-demand Title Half the cost of the dam, now → A share of "
            + "the cost of the dam",
            "Withdrawn from the dossier A public register of the gates demand",
            "At another address, renamed Farmers’ League group Address actors/farmers-league.html, now → "
            + "actors/valley-farmers.html Name League of Farmers, now → Farmers’ League",
            "Withdrawn The ferrymen of Sollim group",
            "Other rights «Η πέτρα διψά»: η Ορβανία ανεβάζει τον λογαριασμό του φράγματος 20 April 2031 Rights full, "
            + "now → none",
            "Withdrawn Στάθμη: notes from the gauge house 2 April 2031",
            "Withdrawn Words of the river page",
        ],
        ((string[])["events", "demands", "actors", "sources", "pages"]).SelectMany(section => Items(Page, section)),
        StringComparer.Ordinal);

    [Fact]
    public void Statements_lead_to_their_words_and_show_what_is_different()
    {
        var statements = Page.QuerySelectorAll("#statements ~ ul > li")
            .ToDictionary(item => Flat(item).Split(" · ")[0], StringComparer.Ordinal);
        var reworded = Assert.Single(
            statements, item => item.Key.StartsWith("Reworded, dated differently", StringComparison.Ordinal)).Value;
        Assert.Equal(
            " and we won't buy it at 12 crowns a stone.",
            reworded.QuerySelector("ins")!.TextContent.Replace('\u00a0', ' '));
        Assert.Equal(
            "sources/bulletin-thirty-2031-04-10.html#p-not-our-wall",
            reworded.QuerySelector("a.words")!.GetAttribute("href"));
        Assert.Equal("Said 10 April 2031, now → 9 April 2031", Flat(reworded.QuerySelector("dl")!));
        Assert.Contains(
            "Withdrawn about April 2031 My father measured the river with a stick. The ferrymen of Sollim (“A valley "
            + "farmer who asked not to be named”), in Orvania ‘will not be hurried’ over Tesk dam, minister says as "
            + "Karsa talks close",
            statements.Keys,
            StringComparer.Ordinal);
        Assert.Equal(9, statements.Count);
    }

    [Fact]
    public void Each_earlier_edition_has_a_page()
    {
        Assert.Equal(
            "What changed since 12 April 2031", Valley.Pages["changes.2.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "From the edition of 12 April 2031 to that of 21 April 2031.",
            Valley.Pages["changes.2.html"].QuerySelector(".standfirst")!.TextContent);
        Assert.Equal(
            "Orvania on A guaranteed minimum flow then accepts in part: the words → now puts conditions on",
            Items(Valley.Pages["changes.2.html"], "standings")[0]);
        Assert.Equal(
            ["30 April 2031", "21 April 2031", "Next"],
            Page.QuerySelectorAll(".pager li").Select(
                item => Flat(item).Replace("Page ", "", StringComparison.Ordinal)),
            StringComparer.Ordinal);
        Assert.False(Valley.Files.ContainsKey("changes.3.html"));
    }

    [Fact]
    public void What_vanished_leaves_a_page_that_says_so_and_that_nobody_is_sent_to()
    {
        string[] withdrawn =
        [
            .. Valley.Pages.Where(
                page => page.Value.QuerySelector(".withdrawn-page") is not null).Select(page => page.Key)
        ];
        Assert.Equal(
            [
                "actors/sollim-ferrymen.html", "demands/dam-register.html", "events/second-visit.html", "glossary.html",
                "sources/gauge-notes-2031-04-02.html"
            ],
            withdrawn, StringComparer.Ordinal);
        Assert.All(
            withdrawn,
            path => Assert.Equal(
                "noindex", Valley.Pages[path].QuerySelector("meta[name='robots']")!.GetAttribute("content")));
        Assert.All(
            withdrawn, path => Assert.DoesNotContain(path, Valley.Text("sitemap.xml"), StringComparison.Ordinal));
        var page = Valley.Pages["events/second-visit.html"];
        Assert.Equal("A second visit to Sollim", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "The dossier no longer has this event. The edition of 12 April 2031 was the last to have it; from that of "
            + "21 April 2031 it was withdrawn.",
            page.QuerySelector(".notice")!.TextContent);
        Assert.Equal(
            ["../changes.2.html", "../events.html", "../index.html"],
            page.QuerySelectorAll("#further ~ ul a").Select(link => link.GetAttribute("href")!),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_link_to_a_withdrawn_passage_arrives_at_what_it_said()
    {
        Assert.Contains(
            "My father measured the river with a stick.",
            Valley.Pages["sources/courier-karsa-2031-04-08.html"].GetElementById("p-stick")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains(
            "The gauge has not been this low […] and nobody has come to read it.",
            Valley.Pages["sources/gauge-notes-2031-04-02.html"].GetElementById("p-low-water")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_an_earlier_edition_go_when_the_rights_to_them_do()
    {
        string[] forbidden =
        [
            .. Valley.Corpus.Editions.SelectMany(edition => edition.Passages)
            .Where(passage => passage.Id.Source.Value.StartsWith("ochthi", StringComparison.Ordinal))
            .SelectMany(passage => passage.Words?.Parts ?? [])
        ];
        Assert.Equal(2, forbidden.Length);
        Assert.Equal(Rights.None, Valley.Corpus.Source(new SourceId("ochthi-petra-2031-04-20")).Rights);
        foreach (string path in Valley.Files.Keys)
            Assert.All(forbidden, words => Assert.DoesNotContain(words, Valley.Text(path), StringComparison.Ordinal));
        Assert.Contains(
            "The rights to this source allow no quotation.", Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_briefing_the_methodology_and_every_colophon_lead_to_it()
    {
        Assert.Equal(
            "What changed since 21 April 2031",
            Valley.Pages["index.html"].QuerySelector(".edition a[href='changes.html']")!.TextContent);
        Assert.NotNull(Valley.Pages["methodology.html"].QuerySelector("main a[href='changes.html']"));
        Assert.All(
            Valley.Pages.Where(page => page.Value.QuerySelector(".colophon") is not null),
            page => Assert.NotNull(page.Value.QuerySelector(".colophon a[href$='changes.html']")));
    }

    [Fact]
    public void A_dossier_without_earlier_editions_has_nothing_of_it()
    {
        using var dossier = TemporaryDossier.OfBase();
        var site = RenderedSite.Of(dossier.Root, null);
        Assert.DoesNotContain(site.Files.Keys, path => path.StartsWith("changes", StringComparison.Ordinal));
        Assert.All(site.Pages.Values, page => Assert.Empty(page.QuerySelectorAll("a[href*='changes.html']")));
    }

    [Fact]
    public void Only_a_dossier_with_earlier_editions_may_link_to_it()
    {
        Assert.Contains("changes.html", PageAddresses.All([], [], hasChanges: true), StringComparer.Ordinal);
        Assert.DoesNotContain("changes.html", PageAddresses.All([], [], hasChanges: false), StringComparer.Ordinal);
    }

    private static string[] Items(IDocument page, string section) =>
        [.. page.QuerySelectorAll($"#{section} ~ ul > li").Select(Flat)];

    // Blocks are told apart by a space, as a reader sees them.
    private static string Flat(IElement element) =>
        string
            .Join(
                ' ', Texts(element).SelectMany(text => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))
            .Replace(" :", ":", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(INode node) =>
        node is IText text ? [text.Data] : node.ChildNodes.SelectMany(Texts);
}
