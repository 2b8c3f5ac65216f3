using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

/// <summary>
/// The words of a passage that prose embeds, and terms that are no quotations, wherever prose is shown.
/// </summary>
public sealed class EmbeddingTests
{
    private const string Page = """
        ---
        title: The “grey harbour”{.term}
        description: Of the “grey harbour”{.term}.
        ---

        They answered ![[wire#meeting]], and the “*grey* [[port|zone]]”{.term} held.

        ![[tide#not-at-night]]

        - ![[tide#in-parts]]
        """;

    private const string Tide = TemporaryDossier.TideHead + """
        issued: 2030-05-02
        publisher: daily-tide
        passages:
          - id: not-at-night
            quote: We will not sail at night for the old pay.
            by: [moll]
            for: [crews]
            positions: {night-pay: raises}
          - id: no-night-pay
            quote: There will be no night pay in this budget,
            by: [lind]
          - id: in-parts
            quote: [The crews of the Sund ferries, stop at midnight on Friday.]
        """;

    [Fact]
    public void Words_stand_in_a_line_with_their_note_and_alone_as_a_figure()
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("input/pages/index.md", Page)
            .Write("input/sources/tide.yaml", Tide);
        var site = RenderedSite.Of(dossier.Root, null);
        var page = site.Pages["index.html"];
        Assert.Equal("The grey harbour", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Of the grey harbour.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(
            """
            <p>They answered <span class="embedded">“<bdi>The Port Authority and the crews will meet on 9 May,</bdi>”</span><sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup>, and the <i class="term"><em>grey</em> <a class="actor" href="actors/port.html"><bdi>zone</bdi></a></i> held.</p>
            <figure class="quotation direct"><blockquote lang="en" dir="ltr" cite="sources/tide.html#p-not-at-night"><p><q>We will not sail at night for the old pay.</q></p></blockquote><figcaption>2 May 2030: <a class="actor" href="actors/moll.html"><bdi>Ina Moll</bdi></a>, for <a class="actor" href="actors/crews.html"><bdi>Ferry crews</bdi></a>, in <a class="source" href="sources/tide.html"><bdi>Crews ‘will not sail at night’ for old pay</bdi></a> (<a class="actor" href="actors/daily-tide.html"><bdi>Daily Tide</bdi></a>), 2 May 2030 <span class="to-words">· <a class="passage words" href="sources/tide.html#p-not-at-night">In the article</a></span></figcaption></figure>
            <ul>
            <li>
            <figure class="quotation outlet"><blockquote lang="en" dir="ltr" cite="sources/tide.html#p-in-parts"><p>The crews of the Sund ferries […] stop at midnight on Friday.</p></blockquote><figcaption><span class="voice">In the source’s own voice.</span> 2 May 2030: <a class="actor" href="actors/daily-tide.html"><bdi>Daily Tide</bdi></a>, in <a class="source" href="sources/tide.html"><bdi>Crews ‘will not sail at night’ for old pay</bdi></a>, 2 May 2030 <span class="to-words">· <a class="passage words" href="sources/tide.html#p-in-parts">In the article</a></span></figcaption></figure>
            </li>
            </ul>
            """.ReplaceLineEndings("\n"),
            page.QuerySelector(".home > .prose")!.InnerHtml.Trim().ReplaceLineEndings("\n"));
        Assert.Contains(
            "“<bdi>The Port Authority and the crews will meet on 9 May,</bdi>”",
            site.Text("brief.html"),
            StringComparison.Ordinal);
        string search = string.Concat(
            site.Files.Keys.Where(path => path.StartsWith("search/docs", StringComparison.Ordinal)).Select(site.Text));
        Assert.Contains(
            "They answered “The Port Authority and the crews will meet on 9 May,”, and the grey zone held.", search,
            StringComparison.Ordinal);
        Assert.All(site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)
            || path.EndsWith(".js", StringComparison.Ordinal)
            || path.EndsWith(".json", StringComparison.Ordinal)), path =>
            Assert.DoesNotContain("{.term}", site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_passage_changes_every_page_that_shows_it()
    {
        using var dossier = TemporaryDossier.OfBase().Write("input/pages/index.md", Page).Write(
            "input/sources/tide.yaml",
            Tide.Replace(
                "We will not sail at night for the old pay.", "We will not sail at night", StringComparison.Ordinal));
        Assert.Equal(
            "We will not sail at night",
            RenderedSite.Of(dossier.Root, null).Pages["index.html"].QuerySelector(".prose q")!.TextContent);
    }

    [Fact]
    public void A_card_opens_with_the_words_too()
    {
        using var dossier = TemporaryDossier.OfBase().Write(
            "input/actors/moll.yaml",
            "name: Ina Moll\nkind: person\naliases: [Moll]\nsummary: >-\n"
            + "  Speaks of a “grey”{.term} time: ![[tide#not-at-night]].\n");
        var site = RenderedSite.Of(dossier.Root, null);
        string cards = string.Concat(
            site.Files.Keys.Where(path => path.StartsWith("assets/previews/", StringComparison.Ordinal))
                .Select(site.Text));
        Assert.Contains(
            "Speaks of a grey time: “We will not sail at night for the old pay.”.", cards, StringComparison.Ordinal);
    }
}
