using Dossier.Dates;

namespace Dossier.Tests.Dates;

public sealed class EdtfParserTests
{
    private static readonly long Epoch = new DateOnly(1, 1, 1).DayNumber - Calendar.DayNumber(1, 1, 1);

    [Theory]
    // level 0
    [InlineData("2030-05-02", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05", "2030-05-01", "2030-05-31")]
    [InlineData("2030", "2030-01-01", "2030-12-31")]
    [InlineData("2032-02", "2032-02-01", "2032-02-29")]
    [InlineData("2100-02", "2100-02-01", "2100-02-28")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("2030-05-02T20:54:00", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05-02T23:59:59Z", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05-02T00:00:00+02", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05-02T00:00:00-03:30", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05-02/2030-05-04", "2030-05-02", "2030-05-04")]
    [InlineData("2030-05/2030-06", "2030-05-01", "2030-06-30")]
    [InlineData("2029/2030-02-01", "2029-01-01", "2030-02-01")]
    // level 1
    [InlineData("2030-05-02?", "2030-05-02", "2030-05-02")]
    [InlineData("2030-05~", "2030-05-01", "2030-05-31")]
    [InlineData("2030%", "2030-01-01", "2030-12-31")]
    [InlineData("203X", "2030-01-01", "2039-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2030-XX", "2030-01-01", "2030-12-31")]
    [InlineData("2030-05-XX", "2030-05-01", "2030-05-31")]
    [InlineData("2030-XX-XX", "2030-01-01", "2030-12-31")]
    [InlineData("2030-21", "2030-03-01", "2030-05-31")]
    [InlineData("2030-22", "2030-06-01", "2030-08-31")]
    [InlineData("2030-23", "2030-09-01", "2030-11-30")]
    [InlineData("2031-24", "2031-12-01", "2032-02-29")]
    [InlineData("2030-05~/2030-06?", "2030-05-01", "2030-06-30")]
    [InlineData("2030-05/..", "2030-05-01", "")]
    [InlineData("2030-05/", "2030-05-01", "")]
    [InlineData("../2030-05-22", "", "2030-05-22")]
    [InlineData("/2030-05-22", "", "2030-05-22")]
    public void Parse_knows_the_first_and_the_last_day_a_date_may_mean(string text, string earliest, string latest)
    {
        var (date, error) = EdtfParser.Parse(text);
        Assert.Null(error);
        Assert.Equal((text, earliest, latest), (date!.Text, Day(date.Earliest), Day(date.Latest)));
    }

    [Theory]
    [InlineData("Y170000002", 170000002)]
    [InlineData("Y-170000002", -170000002)]
    [InlineData("-0044", -44)]
    [InlineData("0000", 0)]
    public void Parse_takes_years_beyond_the_reach_of_DateOnly(string text, long year)
    {
        var date = EdtfParser.Parse(text).Date!;
        Assert.Equal(
            (year, Calendar.DayNumber(year, 1, 1), Calendar.DayNumber(year, 12, 31)),
            (date.Start!.Year, date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("-001X", -19, -10)]
    [InlineData("-12XX", -1299, -1200)]
    [InlineData("-00XX", -99, 0)]
    [InlineData("00XX", 0, 99)]
    public void Parse_counts_the_unknown_digits_of_years_before_zero_backwards(string text, long first, long last)
    {
        var date = EdtfParser.Parse(text).Date!;
        Assert.Equal((Calendar.DayNumber(first, 1, 1), Calendar.DayNumber(last, 12, 31)), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("2030-02-30", "2030-02 has no day 30")]
    [InlineData("2031-02-29", "2031-02 has no day 29")]
    [InlineData("2030-04-31", "2030-04 has no day 31")]
    [InlineData("2030-05-00", "2030-05 has no day 00")]
    [InlineData("2030-00", "there is no month 00")]
    [InlineData("2030-13", "there is no month 13")]
    [InlineData("2030-25-01", "there is no month 25")]
    [InlineData("2030-21-05", "a day needs a month")]
    [InlineData("2030-05-02T24:00:00", "there is no such time of day")]
    [InlineData("2030-05-02T20:60:00", "there is no such time of day")]
    [InlineData("2030-05-02T20:54:61", "there is no such time of day")]
    [InlineData("2030-05-02T20:54:00+15:00", "no place is more than 14 hours ahead of UTC, or behind it")]
    [InlineData("2030-05-02T20:54:00-14:30", "no place is more than 14 hours ahead of UTC, or behind it")]
    [InlineData("2030-05-02T20:54:00+05:60", "there is no such time of day")]
    [InlineData("2030-05-17/2030-05-15", "the interval ends before it starts")]
    [InlineData("2030-05-17/2030-04", "the interval ends before it starts")]
    [InlineData("../..", "an interval has at least one side")]
    [InlineData("/", "an interval has at least one side")]
    [InlineData("01/02/2024", "write year, month and day in that order, with hyphens: 2022-01-09")]
    [InlineData("2024/02/01", "write year, month and day in that order, with hyphens: 2022-01-09")]
    [InlineData("1.2.2024", "write year, month and day in that order, with hyphens: 2022-01-09")]
    [InlineData("2030-05-02T20:54", "write a time with its seconds, after a T: 2022-01-09T20:54:00")]
    [InlineData("2030-05-02 20:54:00", "write a time with its seconds, after a T: 2022-01-09T20:54:00")]
    [InlineData("Y12", Forms)]
    [InlineData("Y1234", Forms)]
    [InlineData("2030-5-2", Forms)]
    [InlineData("30-05-02", Forms)]
    [InlineData("2030-XX-02", Forms)]
    [InlineData("2XXX", "only the last one or two digits of a year can be X: 202X, 19XX")]
    [InlineData("203X-05", "a year with X cannot have a month: write 203X")]
    [InlineData("20XX-XX-XX", "a year with X cannot have a month: write 20XX")]
    [InlineData("-0000", "there is no year -0000: 1 BC is 0000, and 2 BC -0001")]
    [InlineData("2030-05-02?~", Forms)]
    [InlineData("?2030", Forms)]
    [InlineData("٢٠٣٠-٠٥-٠٢", Forms)]
    [InlineData("２０３０", Forms)]
    [InlineData("2030–05–02", Forms)]
    [InlineData("May 2030", Forms)]
    [InlineData("2030-05-02\n", Forms)]
    [InlineData("", Forms)]
    public void Parse_says_what_is_wrong_with_a_date(string text, string error) =>
        Assert.Equal((null, error), EdtfParser.Parse(text));

    [Theory]
    [InlineData("2030-05-02", "2030-05-03")]
    [InlineData("2030-05-01/2030-05-31", "2030-06-01")]
    [InlineData("2030-05-02", "2030-05-02T08:00:00")]
    [InlineData("2030-05-02T08:00:00", "2030-05-02T09:00:00")]
    [InlineData("2030-05-30", "2030-05")]
    [InlineData("2030-05-01/2030-05-04", "2030-05-02/2030-05-04")]
    [InlineData("2030", "2030/..")]
    public void Dates_sort_by_their_last_day_then_the_time_then_their_first(string earlier, string later)
    {
        var (one, other) = (EdtfParser.Parse(earlier).Date!, EdtfParser.Parse(later).Date!);
        Assert.True(one.CompareTo(other) < 0);
        Assert.True(other.CompareTo(one) > 0);
    }

    [Theory]
    [InlineData("2030-05", "2030-05-31", true)]
    [InlineData("2030-05", "2030-06-01", false)]
    [InlineData("2030-05/..", "2099", true)]
    [InlineData("../2030-05-02", "2030-05-03/..", false)]
    public void Overlaps_goes_by_the_days_a_date_may_mean(string one, string other, bool expected) =>
        Assert.Equal(expected, EdtfParser.Parse(one).Date!.Overlaps(EdtfParser.Parse(other).Date!));

    private const string Forms =
        "write 2022-01-09, 2022-01, 2022, an interval 2021-12-15/2021-12-17, or add ? or ~ for doubt";

    private static string Day(long number) =>
        number is long.MinValue or long.MaxValue
            ? ""
            : DateOnly.FromDayNumber((int)(number + Epoch)).ToString("yyyy-MM-dd");
}
