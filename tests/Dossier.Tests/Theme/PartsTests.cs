using AngleSharp.Dom;

namespace Dossier.Tests.Theme;

/// <summary>Sentences that are put together from links and words: their spaces, and their markup.</summary>
public sealed class PartsTests
{
    [Fact]
    public void A_quotation_names_its_words_and_whose_they_are()
    {
        var statement = ThemeRenderer.Parse(SampleViews.Plain.Actor()).GetElementById("s-1")!;
        Assert.Equal(
            """<blockquote lang="en" dir="ltr" cite="../sources/crews-leave-2031-03-04.html#p-sleep"><p><q>We will not take a ship out on four hours’ sleep, […] not for the company and not for the minister.</q></p></blockquote>""",
            statement.QuerySelector("blockquote")!.OuterHtml);
        Assert.Equal(
            """<span class="to-words"><a class="passage words" href="../sources/crews-leave-2031-03-04.html#p-sleep">In the article</a></span>&nbsp;<a class="permalink" href="#s-1" aria-label="Link to this statement">¶</a>""",
            statement.QuerySelector("figcaption")!.InnerHtml);
        var occasion = statement.Closest(".occasion")!;
        Assert.Equal(
            "Marit Oksnes, “a deck officer of twenty years”, for the Seafarers’ Union of the Sound, to The Sound "
            + "Courier, in Crews leave the quay as union asks for eleven hours’ rest, 4 March 2031 first-hand",
            occasion.QuerySelector(".occasion-head")!.TextContent);
        Assert.Equal(
            """<time datetime="2031-03-04">4 March 2031</time>""", occasion.QuerySelector(".statement-date")!.InnerHtml);
    }

    [Fact]
    public void A_quotation_in_another_language_says_which_and_how_it_is_written()
    {
        var quote = ThemeRenderer.Parse(SampleViews.Plain.Actor()).QuerySelector("#s-3 blockquote")!;
        Assert.Equal(("he", "rtl"), (quote.GetAttribute("lang"), quote.GetAttribute("dir")));
    }

    [Fact]
    public void Positions_read_as_sentences() =>
        Assert.Equal(
            """
            Halden Line: rejects Eleven hours of rest between two watches
            Halden Line: accepts in part No change of flag (curators’ reading)
            """,
            Texts("#s-2 .positions li"));

    [Fact]
    public void What_somebody_else_reports_is_dashed_and_says_who()
    {
        Assert.Equal(
            "Seafarers’ Union of the Sound: withdraws No change of flag according to The Sound Courier",
            Texts("#s-5 .positions li"));
        Assert.NotNull(ThemeRenderer.Parse(SampleViews.Plain.Actor()).QuerySelector("#s-5 .stance.against.reported"));
    }

    [Fact]
    public void Words_that_rights_forbid_are_missed_aloud() =>
        Assert.Equal(
            "The rights to this source allow no quotation. ¶", Texts("#s-4 .withheld").Replace('\u00a0', ' '));

    [Fact]
    public void Standings_name_party_position_day_and_words() =>
        Assert.Equal(
            """
            Seafarers’ Union of the Sound: hardens (curators’ reading), also restates; later puts off (curators’ reading) (23 March 2031); last said: 21 March 2031 the words on the position of Seafarers’ Union of the Sound; first: 4 March 2031
            Halden Line: rejects; last said: 21 March 2031 the words on the position of Halden Line
            Ingrid Vasstrand: discusses; last said: March 2031
            """,
            Lines(ThemeRenderer.Parse(SampleViews.Plain.Home())
                .QuerySelectorAll(".demand-card:first-child .standings li")));

    [Fact]
    public void Beside_a_silent_whole_its_members_are_named_and_theirs_is_not_its_position()
    {
        var card = ThemeRenderer.Parse(SampleViews.Plain.Home()).QuerySelector(".standings .of-parts")!;
        Assert.Equal(
            "Seafarers’ Union of the Sound: no word of its own; of those who belong to it: Council of the Outer "
            + "Islands, Ingrid Vasstrand and 3 more: opposes (curators’ reading) according to The Sound Courier: 21 "
            + "March 2031 the words on the position of Council of the Outer Islands, Ingrid Vasstrand",
            card.TextContent);
        var cell = ThemeRenderer.Parse(SampleViews.Plain.Positions()).QuerySelector(".grid-day .of-part")!;
        Assert.Equal("opposes", cell.QuerySelector(".stance.against.reported")!.TextContent);
    }

    [Fact]
    public void Sources_that_disagree_are_said_to()
    {
        var facts = ThemeRenderer.Parse(SampleViews.Plain.Event()).QuerySelector(".disagreement")!;
        Assert.Equal("Date Sources disagree", facts.QuerySelector("dt")!.TextContent);
        Assert.Equal("21–22 March 20311\n22 March 20312", Lines(facts.QuerySelectorAll("dd")));
    }

    [Fact]
    public void The_grid_is_a_table_with_headers_of_rows_and_columns()
    {
        var grid = ThemeRenderer.Parse(SampleViews.Plain.Positions()).QuerySelector(".grid-day table")!;
        Assert.Equal(
            "As of 30 April 2031: demands in rows, parties in columns. Each position leads to the words.",
            grid.QuerySelector("caption")!.TextContent);
        Assert.Equal(
            "Demand, Seafarers’ Union of the Sound, Halden Line, Ingrid Vasstrand",
            string.Join(", ", grid.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent)));
        Assert.Equal(
            """
            Eleven hours of rest between two watches | hardens (new): the words (curators’ reading) 21 Mar 2031 | rejects: the words 21 Mar 2031 |
            No change of flag | no word of its own | no word of its own; of those who belong to it: Council of the Outer Islands, Ingrid Vasstrand and 3 more: opposes (curators’ reading) according to The Sound Courier: 21 March 2031 the words on the position of Council of the Outer Islands, Ingrid Vasstrand | withdraws according to The Sound Courier Mar 2031
            """,
            string.Join('\n', grid
                .QuerySelectorAll("tr")
                .Where(row => row.QuerySelectorAll("th[scope=row] ~ td").Length == 3)
                .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)).TrimEnd())));
        Assert.Equal("3", grid.QuerySelector(".not-yet")!.GetAttribute("colspan"));
        Assert.NotNull(grid.QuerySelector("a.stance.asks.new[href='../sources/talks-end.html#p-twelve']"));
        Assert.NotNull(grid.QuerySelector("span.stance.against.reported"));
    }

    [Fact]
    public void The_script_of_the_grid_is_loaded_by_it_alone() =>
        Assert.Equal(
            "assets/positions.js assets/positions.js",
            string.Join(' ', SampleViews.Plain.All()
                .Select(ThemeRenderer.Parse)
                .SelectMany(page => page.QuerySelectorAll("script:not([src$='assets/site.js'])"))
                .Select(script => script.GetAttribute("src"))));

    [Fact]
    public void A_note_has_its_number_its_words_and_a_way_back() =>
        Assert.Equal(
            """<li id="note-2" value="2"><blockquote class="note-quote" lang="en" dir="ltr" cite="sources/talks-end.html#p-rota"><p><q>a rota for people who do not want to sail</q></p></blockquote><p class="note-origin">An unnamed manager of <a class="actor" href="actors/halden-line.html"><bdi>Halden Line</bdi></a>, in <a class="source" href="sources/talks-end.html"><bdi>Talks end without a date</bdi></a>, 21 March 2031. <span class="to-words">· <a class="passage words" href="sources/talks-end.html#p-rota">In the article</a></span> <a class="back" href="#ref-2" aria-label="Back to the text from note 2">↩</a></p></li>""",
            ThemeRenderer.Parse(SampleViews.Plain.Home())
                .GetElementById("note-2")!.OuterHtml
                .Replace("\n", "", StringComparison.Ordinal)
                .Replace(">        <", "><", StringComparison.Ordinal));

    [Fact]
    public void A_page_that_moved_says_where_to() =>
        Assert.Equal(
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Moved</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; connect-src 'self'">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=seafarers-union.html">
            <link rel="canonical" href="https://example.org/halden/actors/sailors-federation.html"></head>
            <body><main><h1>Moved</h1>
            <p>This page is now at <a class="actor" href="seafarers-union.html"><bdi>Seafarers’ Union of the Sound</bdi></a>.</p></main></body></html>
            """.Replace("\n", "", StringComparison.Ordinal),
            ThemeRenderer.Render(SampleViews.Plain.Redirect()));

    [Fact]
    public void A_source_of_the_document_names_the_notes_that_quote_it() =>
        Assert.Equal(
            "Quoted in notes 1, 2",
            ThemeRenderer.Parse(SampleViews.Plain.Brief()).QuerySelector(".brief-quoted")!.TextContent);

    private static string Texts(string selector) =>
        Lines(ThemeRenderer.Parse(SampleViews.Plain.Actor()).QuerySelectorAll(selector));

    private static string Lines(IEnumerable<IElement> elements) =>
        string.Join('\n', elements.Select(element => element.TextContent));
}
