using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Dossier.Addresses;
using Dossier.Charts;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Outputs.Feeds;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Positions;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Dates that are known to less than a day, wherever a page could make a day of them.</summary>
public sealed class DatesOnPagesTests
{
    private static InterfaceWords Words => InterfaceWords.English;

    [Theory]
    [InlineData("../2030-01-09", "no later than 9 January 2030")]
    [InlineData("2030-01/..", "no earlier than January 2030")]
    [InlineData("2030-01-09~", "about 9 January 2030")]
    [InlineData("2030-01-09?", "9 January 2030 (uncertain)")]
    [InlineData("2030-01", "January 2030")]
    [InlineData("2030", "2030")]
    [InlineData("203X", "the 2030s")]
    [InlineData("2030-01-05/2030-01-08", "5 – 8 January 2030")]
    [InlineData("2030-01-07/2030-01-09", "the week of 7 January 2030")]
    [InlineData("2030-01-10", "the week of 7 January 2030")]
    [InlineData("2030-01-10T20:00:00Z", "the week of 7 January 2030")]
    public void A_figure_that_sums_up_by_week_counts_to_a_week_only_what_was_surely_in_it(string date, string words)
    {
        var timed = Timed(date);
        Timed<string>[] all =
        [
            timed, Timed("2030-01-08"), .. Enumerable.Range(1, 24).Select(month => Timed($"{2030 + (month / 12)}-{(month % 12) + 1:00}-20"))
        ];
        var bins = new TimeBins(
            Words, TimeScale.Over(Words, all.Select(item => item.Spot)), all.Select(item => item.Spot)).Group(all);
        Assert.Equal(words, Assert.Single(bins, bin => bin.Items.Contains(date, StringComparer.Ordinal)).Words);
    }

    [Fact]
    public void What_is_known_by_different_dates_is_counted_apart()
    {
        Timed<string>[] all =
        [
            Timed("../2030-01-09"), Timed("2030-01-09?"), Timed("2030-01-09~"), Timed("2030-01-09"), Timed("2030-01-12"),
            Timed("2031-06-01")
        ];
        var bins = new TimeBins(
            Words, TimeScale.Over(Words, all.Select(item => item.Spot)), all.Select(item => item.Spot)).Group(all);
        Assert.Equal(
            [
                "9 January 2030", "9 January 2030 (uncertain)", "about 9 January 2030", "no later than 9 January 2030",
                "12 January 2030", "1 June 2031"
            ],
            bins.OrderBy(bin => bin.Spot.At).ThenBy(bin => bin.Words, StringComparer.Ordinal).Select(bin => bin.Words),
            StringComparer.Ordinal);
    }

    [Fact]
    public void The_mark_of_an_open_date_reaches_to_where_time_begins()
    {
        TimeSpot[] spots = [Spot("2030-01-01"), Spot("../2030-02-01"), Spot("2030-03-01")];
        var scale = TimeScale.Over(Words, spots);
        Assert.Equal(
            (scale.At(Spot("2030-02-01")), new StretchView(20, scale.At(Spot("2030-02-01")))), (scale.At(spots[1]), scale.Range(spots[1])));
    }

    [Fact]
    public void An_axis_names_a_decade_by_its_years()
    {
        var scale = TimeScale.Over(Words, [Spot("201X"), Spot("2030-01-01"), Spot("2030-01-09"), Spot("2030-01-12")]);
        Assert.Equal("2010–19", TimeTicks.Place(Words.Dates, scale, FigureWidths.Wide)[0].Text);
    }

    [Fact]
    public void Events_before_Christ_stand_under_their_years()
    {
        var corpus = Corpus(
            ("input/events/pier.yaml", Event("-0099")), ("input/events/stabbed.yaml", Event("-0043-03-15")),
            ("input/events/lamp.yaml", Event("0000")),
            ("input/events/trade.yaml", Event("01XX")), ("input/events/fire.yaml", Event("203X")));
        var page = ComposedPage.At<EventListPageView>(corpus, "events.html");
        Assert.Equal(
            [
                "100 BC #of-100-bc: 100 BC", "44 BC #of-44-bc: 15 March 44 BC", "1 BC #of-1-bc: 1 BC",
                "the century from 100 #of-the-century-from-100: the century from 100", "2030 #of-2030: 9 May 2030",
                "the 2030s #of-the-2030s: the 2030s"
            ],
            page.Sections.OfType<YearSectionView>().Select(
                year => $"{year.Title} #{year.Id}: {string.Join(", ", year.Items.Select(item => item.Date.Text))}"),
            StringComparer.Ordinal);
        Assert.Equal(
            [
                "100 BC #of-100-bc", "44 BC #of-44-bc", "1 BC #of-1-bc", "the century from 100 #of-the-century-from-100",
                "2030 #of-2030", "the 2030s #of-the-2030s"
            ],
            EventYears.Links(new PageBuilder(corpus, SiteOptions.At(null), "events.html"))
                .Select(year => $"{year.Text} {year.Url}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Times_of_one_day_are_in_order_of_their_instants_on_every_page()
    {
        const string Passages = "passages:\n  - {id: lisbon, quote: The boats are ready., by: [moll], said: '2030-05-02T19:00:00Z'}\n"
            + "  - {id: not-at-night, quote: and we sit., by: [moll], said: '2030-05-02T20:00:00+03:00'}\n"
            + "  - {id: berlin, quote: 'We have not been asked,', by: [moll], said: '2030-05-02T20:30:00+02:00'}\n";
        var corpus = Corpus(
            ("input/sources/tide.yaml", TemporaryDossier.TideHead + "issued: '2030-05-02T23:00:00+01:00'\n" + Passages),
            ("input/events/lisbon.yaml", Event("2030-05-02T19:00:00Z")),
            ("input/events/helsinki.yaml", Event("2030-05-02T20:00:00+03:00")),
            ("input/events/berlin.yaml", Event("2030-05-02T20:30:00+02:00")));
        Assert.Equal(
            ["not-at-night", "berlin", "lisbon"],
            corpus.Statements.Where(said => said.Id.Source.Value == "tide").Select(said => said.Id.Value),
            StringComparer.Ordinal);
        var page = ComposedPage.At<EventPageView>(corpus, "events/berlin.html");
        Assert.Equal(("Before it in time: helsinki", "After it in time: lisbon"), (Text(page.Previous!), Text(page.Next!)));
    }

    [Fact]
    public void A_figures_table_has_an_event_before_what_follows_it()
    {
        var figure = TimelineFigures.Draw(new PageBuilder(Corpus(
            ("input/events/build-up.yaml", Event("2030-05-01/2030-05-12")),
            ("input/events/refusal.yaml", Event("2030-05-05", follows: "build-up")),
            ("input/events/strike.yaml", Event("2029-01-05"))), SiteOptions.At(null), "events.html"))!;
        Assert.Equal(
            "5 January 2029: strike; 1 – 12 May 2030: build-up; 5 May 2030: refusal; "
            + "9 May 2030: Talks between the port and the crews",
            figure.Events!.Lane.Data);
    }

    [Fact]
    public void A_figures_table_ends_with_events_of_which_only_the_last_possible_day_is_known()
    {
        var figure = TimelineFigures.Draw(new PageBuilder(
            Corpus(
                ("input/events/treaty.yaml", Event("../2030-05-05")), ("input/events/strike.yaml", Event("2029-01-05"))),
            SiteOptions.At(null),
            "events.html"))!;
        Assert.Equal(
            "5 January 2029: strike; 9 May 2030: Talks between the port and the crews; no later than 5 May 2030: treaty",
            figure.Events!.Lane.Data);
    }

    [Fact]
    public void Two_dates_of_one_event_are_both_in_the_figures_table()
    {
        var figure = TimelineFigures.Draw(new PageBuilder(Corpus(
            ("input/events/refusal.yaml", "title: refusal\nkind: incident\ndate: [2030-05-05, 2030-05-06]\nevidence: [wire#meeting]\n"),
            ("input/events/vote.yaml", Event("2030-05-05"))), SiteOptions.At(null), "events.html"))!;
        Assert.Equal(
            "5 May 2030 or 6 May 2030: refusal; 5 May 2030: vote; 9 May 2030: Talks between the port and the crews",
            figure.Events!.Lane.Data);
    }

    [Fact]
    public void A_position_of_a_month_is_no_turning_point_on_its_last_day()
    {
        var page = GridOfRejection("../2030-05-01");
        Assert.Equal(
            [
                "As of the edition, 10 May 2030 | 10 May 2030 | as-of-2030-05-10 | No own position has changed since 1 May 2030.",
                "By 1 May 2030 | 1 May 2030 | by-2030-05-01 | 1 own position changed no later than 1 May 2030.",
                "By the end of April 2030 | the end of April 2030 | by-2030-04-30 | 1 own position changed in April 2030.",
            ],
            page.Days.Select(day => $"{day.Title} | {day.Day} | {day.Id} | {day.Changes}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_a_day_on_which_something_changed_it_is_said_what_else_had_by_then()
    {
        var page = GridOfRejection("2030-04-30");
        Assert.Equal(
            ("As of 30 April 2030", "1 own position changed that day, 1 in April 2030."), (page.Days[^1].Title, page.Days[^1].Changes));
    }

    // The demand is raised in April 2030, and rejected on the date given.
    private static PositionGridPageView GridOfRejection(string said) =>
        PositionGridTests.Page(Corpus(("input/sources/tide.yaml", TemporaryDossier.TideHead + $$"""
            issued: 2030-05-02
            passages:
              - id: not-at-night
                quote: We will not sail at night for the old pay.
                by: [moll]
                for: [crews]
                said: 2030-04
                positions: {night-pay: raises}
              - id: no-night-pay
                quote: "There will be no night pay in this budget,"
                by: [lind]
                said: {{said}}
                positions: {night-pay: rejects}
            """)));

    [Fact]
    public void A_position_that_may_be_of_the_edition_counts_in_it()
    {
        var corpus = Corpus(("input/sources/tide.yaml", TemporaryDossier.TideHead + """
            issued: 2030-05
            passages:
              - id: not-at-night
                quote: We will not sail at night for the old pay.
                by: [moll]
                for: [crews]
                positions: {night-pay: raises}
            """));
        Assert.Equal("2030-05-10", EdtfDate.FromDay(Assert.Single(corpus.Positions).Day).Text);
        Assert.Equal("1 own position changed in May 2030.", PositionGridTests.Page(corpus).Days[0].Changes);
    }

    [Fact]
    public void The_feed_says_when_a_source_was_issued_that_is_known_to_no_day()
    {
        var buffer = new ArrayBufferWriter<byte>();
        AtomFeed.Write(
            Corpus(("input/sources/tide.yaml", TemporaryDossier.TideHead + "issued: 2030-04\n")),
            SiteOptions.At("https://example.org/"), buffer);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entry = XDocument.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan)).Descendants(atom + "entry").Last();
        Assert.Equal(
            ("2030-05-10T00:00:00Z", "Issued in April 2030. 0 passages annotated."),
            (entry.Element(atom + "updated")!.Value, entry.Element(atom + "summary")!.Value));
    }

    private static string Text(NeighbourView view) => $"{view.Label}: {view.Link.Text}";

    private static string Event(string date, string? follows = null) =>
        $"title: EVENT\nkind: incident\ndate: \"{date}\"\n{(follows is null ? "" : $"follows: [{follows}]\n")}evidence: [wire#meeting]\n";

    private static Corpus Corpus(params (string Path, string Text)[] files)
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (var (path, text) in files)
            dossier.Write(path, text.Replace("EVENT", Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal));
        return Compiler.Compile(dossier.Root).Value!;
    }

    private static Timed<string> Timed(string date) =>
        new(date, Spot(date), Words.Dates.DayOnly(EdtfParser.Parse(date).Date!).Text);

    private static TimeSpot Spot(string date) => TimeSpot.FromDate(EdtfParser.Parse(date).Date!);
}
