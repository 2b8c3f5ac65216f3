using Dossier.Addresses;
using Dossier.Charts;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Shared;

namespace Dossier.Tests.Charts;

/// <summary>A few statements of May 2030, and events in each quarter of some years before.</summary>
public sealed class YearFigureTests
{
    [Fact]
    public void A_year_of_a_long_dossier_stands_alone() => Assert.Equal(
        """
        No statement of this year is on record.
        Events, 4 events:
          5 January 2029: Round 1 of 2029 at 34
          5 April 2029: Round 2 of 2029 at 341
          5 July 2029: Round 3 of 2029 at 652
          5 October 2029: Round 4 of 2029 at 966
        """,
        Text(Figure(Quarterly(2026), 2029)));

    [Fact]
    public void What_began_in_the_year_before_stands_where_the_year_begins() => Assert.Equal(
        new TimeSpot(DayOf("2029-01-01"), DayOf("2029-01-31"), DayOf("2029-01-01"), IsExact: false)
        {
            IsBounded = false,
        },
        TimeSpot.FromDate(EdtfParser.Parse("2028-11/2029-01").Date!).Within(2029));

    [Fact]
    public void A_year_has_lanes_for_those_who_spoke_in_it() => Assert.Equal(
        """
        3 statements.
        Events, 1 event:
          9 May 2030: Talks between the port and the crews at 966
        Oskar Lind, 1 statement:
          2 May 2030: 1 statement at 34
        Ministry of Transport, 1 statement:
          3 May 2030: 1 statement at 167
        Ina Moll, 1 statement:
          2 May 2030: 1 statement at 34
        """,
        Text(Figure(Quarterly(2026), 2030)));

    [Fact]
    public void What_may_be_of_an_earlier_year_is_not_counted_in_this_one()
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write(
            "input/sources/tide.yaml",
            OccasionsTests.Tide.Replace(
                "about: [talks]}", "about: [talks], said: ../2030-05-02}", StringComparison.Ordinal));
        var year = Timeline.From(InterfaceWords.English, Compiler.Compile(dossier.Root).Value!).In(new EventYear(2030, 2030, "2030"));
        Assert.True(
            Timeline.From(InterfaceWords.English, Compiler.Compile(dossier.Root).Value!).In(new EventYear(2019, 2019, "2019")).LeavesOut);
        Assert.False(
            Timeline.From(InterfaceWords.English, Compiler.Compile(dossier.Root).Value!).In(new EventYear(2031, 2031, "2031")).LeavesOut);
        var all = Timeline.From(InterfaceWords.English, Compiler.Compile(dossier.Root).Value!);
        Assert.True(year.LeavesOut);
        Assert.Equal(all.Said.Length - 2, year.Said.Length);
        var builder = new PageBuilder(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null), "events.html");
        Assert.Contains(
            " Statements that may be of another year are not counted.",
            TimelineFigures.DrawTimeline(builder, year, hasList: true).Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_leads_to_each_year_of_the_list()
    {
        var corpus = Quarterly(2026);
        Assert.Equal(
            "2026 #of-2026, 2027 #of-2027, 2028 #of-2028, 2029 #of-2029, 2030 #of-2030", Years(corpus, "events.html"));
        Assert.Equal(
            "2026 events.html#of-2026, 2027 events.html#of-2027, 2028 events.html#of-2028, 2029 events.html#of-2029, "
            + "2030 events.html#of-2030",
            Years(corpus, "index.html"));
    }

    [Fact]
    public void A_dossier_whose_overview_shows_its_weeks_has_no_years()
    {
        var corpus = Quarterly(2029);
        Assert.Equal("", Years(corpus, "events.html"));
        Assert.Null(Figure(corpus, 2029));
    }

    private static Corpus Quarterly(int from)
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (int year in Enumerable.Range(from, 2030 - from))
        {
            foreach (int round in Enumerable.Range(1, 4))
                dossier.Write(
                    $"input/events/round-{year}-{round}.yaml",
                    $"title: Round {round} of {year}\nkind: talks\ndate: {year}-{(round * 3) - 2:00}-05\n"
                    + "participants: [port]\n");
        }

        return Compiler.Compile(dossier.Root).Value!;
    }

    private static long DayOf(string date) => EdtfParser.Parse(date).Date!.Earliest;

    private static LaneFigureView? Figure(Corpus corpus, long year) =>
        YearFigures.Draw(
            new PageBuilder(corpus, SiteOptions.At(null), "events.html"),
            Timeline.From(InterfaceWords.English, corpus),
            new EventYear(year, year, $"{year}"));

    private static string Years(Corpus corpus, string page) =>
        string.Join(
            ", ",
            TimelineFigures.Draw(
                new PageBuilder(corpus, SiteOptions.At(null), page))!.Years.Select(year => $"{year.Text} {year.Url}"));

    private static string Text(LaneFigureView? figure) =>
        string.Join('\n', figure!.Lanes.Prepend(figure.Events!.Lane).SelectMany(lane => (string[])
            [
                $"{lane.Name}, {lane.Note}:",
                .. lane.Marks.Select(mark =>
                    $"  {mark.Words} at {mark.At}{(mark.Range is { } range ? $", {range.From}–{range.To}" : "")}"),
            ])
            .Prepend(figure.Caption));
}
