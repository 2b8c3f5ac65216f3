using Dossier.Charts;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.SiteModel;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Charts;

public sealed class TimeScaleTests
{
    private static InterfaceWords Words => InterfaceWords.English;

    private static readonly int[] Widths = [FigureWidths.Narrow, FigureWidths.Wide];

    [Fact]
    public void Time_is_cut_where_nothing_is_on_record_for_long()
    {
        var scale = TimeScale.Over(
            Words,
            [
                Date("2008"), Date("2021-12-13"), Date("2021-12-17"), Date("2022-01-09"), Date("2022-01-12"),
                Date("2022-12-23"),
            ]);
        Assert.Equal(
            ["2008-07-01 – 2008-07-01, coarse", "2021-12-13 – 2022-01-12", "2022-12-23 – 2022-12-23"],
            scale.Stretches.Select(
                stretch => $"{Day(stretch.First)} – {Day(stretch.Last)}{(stretch.IsCoarse ? ", coarse" : "")}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Days_that_follow_each_other_evenly_are_not_cut() =>
        Assert.Single(
            TimeScale.Over(Words, [Date("2001-01-01"), Date("2002-01-01"), Date("2003-01-01"), Date("2004-01-01")]).Stretches);

    [Fact]
    public void Ticks_are_as_fine_as_there_is_room_for()
    {
        Assert.Equal(
            "34 1 Mar 2031; 267 6 Mar; 500 11 Mar; 733 16 Mar",
            TicksOver("2031-03-01", "2031-03-21"));
        Assert.Equal(
            "34 2001; 220 2005; 453 2010; 686 2015",
            TicksOver("2001-01-01", "2021-01-01"));
    }

    [Fact]
    public void Ticks_are_fewer_where_words_are_longer() =>
        Assert.Equal(
            "34 1 Brachmonat 2031; 500 11 Brachmonat", TicksOver("2031-06-01", "2031-06-21", WithLongMonths()));

    [Fact]
    public void A_week_begins_on_its_Monday_and_a_lonely_day_goes_by_its_date()
    {
        TimeSpot[] spots =
        [
            Date("2000-01-02"), Date("2000-01-03"), Date("2000-01-09"),
            .. Enumerable.Range(2, 11).Select(month => Date($"2000-{month:00}-01"))
        ];
        var bins = new TimeBins(Words, TimeScale.Over(Words, spots), spots)
            .Group(spots.Select(spot => new Timed<long>(spot.At, spot, "")))
            .ToArray();
        Assert.Equal(
            ["2 January 2000: 1", "the week of 3 January 2000: 2", "1 February 2000: 1"],
            bins.Take(3).Select(bin => $"{bin.Words}: {bin.Items.Length}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_mark_stands_within_the_track_and_none_before_an_earlier_one() =>
        Check.QuickThrowOnFailure(Prop.ForAll(RandomDays.Any, spots =>
        {
            var scale = TimeScale.Over(Words, spots);
            int[] places = [.. spots.Where(spot => spot.IsExact).OrderBy(spot => spot.At).Select(scale.At)];
            return spots.Select(scale.At).All(at => at is >= 20 and <= 980) && places.SequenceEqual(places.Order());
        }));

    [Fact]
    public void Stretches_never_touch_and_have_room_for_their_label() =>
        Check.QuickThrowOnFailure(Prop.ForAll(RandomDays.Any, spots =>
        {
            var stretches = TimeScale.Over(Words, spots).Stretches;
            return stretches.Length <= 5 && stretches.All(stretch => stretch.To - stretch.From >= 80)
                && stretches.Zip(stretches.Skip(1))
                    .All(pair => pair.Second.From - pair.First.To >= 29 && pair.Second.First > pair.First.Last);
        }));

    [Theory]
    [InlineData("{day} {month}")]
    [InlineData("{day} of {month}")]
    public void No_two_ticks_overlap_and_none_is_cut_off(string shortDay)
    {
        var words = Words.With(
            "xx", new Dictionary<string, Phrase>(StringComparer.Ordinal)
            {
                ["date_day_and_short_month"] = new(shortDay, ["day", "month"]),
            });
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(RandomDays.Any, spots => Array.TrueForAll(Widths, width => AreApart(words, spots, width))));
    }

    private static bool AreApart(InterfaceWords words, TimeSpot[] spots, int width)
    {
        var ticks = TimeTicks.Place(words.Dates, TimeScale.Over(words, spots), width)
            .Select(tick => (From: tick.At * width / 1000.0, Length: Math.Max(
                FigureWidths.OfText(tick.Text), FigureWidths.OfText(tick.Year ?? ""))))
            .ToArray();
        return ticks.Length > 0 && ticks.All(tick => tick.From + tick.Length <= width + 1)
            && ticks.Zip(ticks.Skip(1)).All(pair => pair.Second.From - pair.First.From - pair.First.Length >= 2);
    }

    private static TimeSpot Date(string text) => TimeSpot.FromDate(EdtfParser.Parse(text).Date!);

    private static InterfaceWords WithLongMonths() => Words.With(
        "de", new Dictionary<string, Phrase>(StringComparer.Ordinal) { ["june_short"] = new("Brachmonat", []) });

    private static string TicksOver(string first, string last, InterfaceWords? words = null) =>
        Ticks(TimeTicks.Place(
            (words ?? Words).Dates, TimeScale.Over(words ?? Words, [Date(first), Date(last)]), FigureWidths.Narrow));

    private static string Day(long day) => EdtfDate.FromDay(day).Text;

    private static string Ticks(IEnumerable<TickView> ticks) =>
        string.Join("; ", ticks.Select(tick => $"{tick.At} {tick.Text}{(tick.Year is null ? "" : " " + tick.Year)}"));
}
