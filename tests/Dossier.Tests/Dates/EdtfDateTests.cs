using Dossier.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Dates;

public sealed class EdtfDateTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(20_000);

    [Fact]
    public void The_order_is_the_same_from_either_side() =>
        Check.One(Many, Prop.ForAll(RandomDates.Any, RandomDates.Any, (one, other) =>
            Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one)) && one.CompareTo(one) == 0));

    [Fact]
    public void The_order_is_transitive() =>
        Check.One(Many, Prop.ForAll(RandomDates.Any, RandomDates.Any, RandomDates.Any, (one, other, third) =>
            one.CompareTo(other) > 0 || other.CompareTo(third) > 0
            || (one.CompareTo(third) <= 0
                && (one.CompareTo(third) < 0 || (one.CompareTo(other) == 0 && other.CompareTo(third) == 0)))));

    [Fact]
    public void The_order_is_total() => Check.One(Many, Prop.ForAll(RandomDates.Any, RandomDates.Any, (one, other) =>
        one.CompareTo(other) != 0
        || ((one.Earliest, one.Latest, one.Known.PlaceInDay, one.Known.UnknownYearDigits) == (
            other.Earliest, other.Latest, other.Known.PlaceInDay, other.Known.UnknownYearDigits))));

    [Fact]
    public void What_was_over_when_another_began_comes_before_it() =>
        Check.One(Many, Prop.ForAll(RandomDates.Any, RandomDates.Any, (one, other) =>
            !(one.End is not null && other.Start is not null && one.Latest < other.Earliest)
                || one.CompareTo(other) < 0));

    [Fact]
    public void Of_one_day_times_with_an_offset_go_by_their_instant() =>
        Check.One(Many, Prop.ForAll(RandomDates.Any, RandomDates.Any, (one, other) =>
            !(Instant(one) is long mine && Instant(other) is long its && one.Earliest == other.Earliest)
                || Math.Sign(one.CompareTo(other)) == mine.CompareTo(its)));

    [Theory]
    [InlineData("2030-05-02T20:00:00+03:00", "2030-05-02T20:30:00+02:00")]
    [InlineData("2030-05-02T20:30:00+02:00", "2030-05-02T19:00:00Z")]
    [InlineData("2030-05-02T23:30:00+05:30", "2030-05-02T18:30:00Z")]
    [InlineData("2030-05-02T18:00:00", "2030-05-02T20:30:00+02:00")]
    [InlineData("2030-05-02T20:30:00+02:00", "2030-05-02T19:00:00")]
    [InlineData("2030-05-02", "2030-05-02T00:30:00+02:00")]
    [InlineData("2029", "202X")]
    [InlineData("202X", "2030-01-01")]
    [InlineData("199X", "19XX")]
    [InlineData("2030/..", "2031-01-01")]
    [InlineData("2030-12-30", "2030-24")]
    [InlineData("2030-24", "2031-01-01")]
    [InlineData("../202X", "203X/2029-24")]
    [InlineData("202X", "2030-XX/2029-24")]
    [InlineData("0000-01-01/202X", "2030-01-01/2029-24")]
    [InlineData("-0099", "-0043-03-15")]
    [InlineData("-0043-03-15", "0000")]
    public void Dates_stand_where_they_end_and_times_at_their_instant(string earlier, string later)
    {
        Assert.True(Parse(earlier).CompareTo(Parse(later)) < 0);
        Assert.True(Parse(later).CompareTo(Parse(earlier)) > 0);
    }

    [Theory]
    [InlineData("2030-05-03", "2030-05-02", true)]
    [InlineData("2030-05-02", "2030-05-02", false)]
    [InlineData("2030-06", "2030-05", true)]
    [InlineData("2030-05-31", "2030-05", false)]
    [InlineData("2030-06/..", "2030-05", true)]
    [InlineData("../2030-06", "2030-05", false)]
    [InlineData("2030-06", "2030-05/..", false)]
    [InlineData("2030-06~", "2030-05", false)]
    [InlineData("2030-06?", "2030-05", true)]
    [InlineData("2030-05-02T12:00:00Z", "2030-05-02T13:30:00+02:00", true)]
    [InlineData("2030-05-02T12:00:00Z", "2030-05-02T14:30:00+02:00", false)]
    [InlineData("2030-05-02T12:00:00", "2030-05-02T11:00:00", false)]
    // It is 3 May in Tokyo already, and still 2 May in Honolulu.
    [InlineData("2030-05-03", "2030-05-02T20:00:00Z", false)]
    [InlineData("2030-05-04", "2030-05-02T20:00:00Z", true)]
    [InlineData("2030-05-03T09:00:00Z", "2030-05-02", false)]
    [InlineData("2030-05-03T13:00:00Z", "2030-05-02", true)]
    public void IsAfter_is_true_where_no_reading_of_both_dates_allows_anything_else(
        string one, string other, bool expected) =>
        Assert.Equal(expected, Parse(one).IsAfter(Parse(other)));

    private static long? Instant(EdtfDate date) => date.IsInterval ? null : date.Known.Instant;

    private static EdtfDate Parse(string text) => EdtfParser.Parse(text).Date!;
}
