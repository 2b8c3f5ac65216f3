using Dossier.Dates;

namespace Dossier.Tests.Dates;

public sealed class CalendarTests
{
    [Fact]
    public void DayNumber_counts_as_DateOnly_does_where_both_can()
    {
        long distance = Calendar.DayNumber(1, 1, 1) - DateOnly.MinValue.DayNumber;
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-40); day = day.AddDays(37))
            Assert.Equal(day.DayNumber + distance, Calendar.DayNumber(day.Year, day.Month, day.Day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-4)]
    [InlineData(-400)]
    [InlineData(-999_999_999_999)]
    [InlineData(999_999_999_999)]
    public void A_year_has_as_many_days_as_its_months(long year)
    {
        int days = Enumerable.Range(1, 12).Sum(month => Calendar.DaysIn(year, month));
        Assert.Equal(Calendar.DayNumber(year + 1, 1, 1) - Calendar.DayNumber(year, 1, 1), days);
    }
}
