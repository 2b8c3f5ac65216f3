using Dossier.Dates;
using Dossier.Views;

namespace Dossier.Tests.Dates;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2030-05-02", "2 May 2030")]
    [InlineData("2030-05", "May 2030")]
    [InlineData("2030", "2030")]
    [InlineData("0033", "33")]
    [InlineData("-0043", "44 BC")]
    [InlineData("2030-05-02T20:54:00", "2 May 2030, 20:54")]
    [InlineData("2030-05-02T20:54:00Z", "2 May 2030, 20:54 UTC")]
    [InlineData("2030-05-02T20:54:00-03:30", "2 May 2030, 20:54 UTC−03:30")]
    [InlineData("2030-05-02?", "2 May 2030 (uncertain)")]
    [InlineData("2030-05~", "about May 2030")]
    [InlineData("2030%", "about 2030 (uncertain)")]
    [InlineData("203X", "the 2030s")]
    [InlineData("20XX", "the century from 2000")]
    [InlineData("2030-XX", "2030")]
    [InlineData("2030-05-XX", "May 2030")]
    [InlineData("2030-23", "autumn 2030")]
    [InlineData("2030-05-02/2030-05-04", "2 – 4 May 2030")]
    [InlineData("2030-05-02/2030-06-04", "2 May – 4 June 2030")]
    [InlineData("2030-12-30/2031-01-02", "30 December 2030 – 2 January 2031")]
    [InlineData("2030-05/2030-06", "May 2030 – June 2030")]
    [InlineData("2030-05-02?/2030-05-04", "2 May 2030 (uncertain) – 4 May 2030")]
    [InlineData("../2030-05-22", "no later than 22 May 2030")]
    [InlineData("2030-05/..", "since May 2030")]
    public void Words_are_as_precise_as_the_date(string date, string words) => Assert.Equal(words, DateWords.Words(Parse(date)));

    [Theory]
    [InlineData("2030-05-02", "2030-05-02")]
    [InlineData("2030-05", "2030-05")]
    [InlineData("2030", "2030")]
    [InlineData("2030-05-02T20:54:00", "2030-05-02T20:54:00")]
    [InlineData("2030-05-02T20:54:00Z", "2030-05-02T20:54:00Z")]
    [InlineData("2030-05-02T20:54:00+02:00", "2030-05-02T20:54:00+02:00")]
    [InlineData("2030-05-02T20:54:00+02", null)]
    [InlineData("2030-05?", null)]
    [InlineData("203X", null)]
    [InlineData("2030-05-XX", null)]
    [InlineData("2030-23", null)]
    [InlineData("-0044", null)]
    [InlineData("0000", null)]
    [InlineData("Y12345", null)]
    [InlineData("2030-05-02/2030-05-04", null)]
    public void Machine_is_valid_for_the_time_element_or_nothing(string date, string? expected) => Assert.Equal(expected, DateWords.Machine(Parse(date)));

    [Theory]
    [InlineData("2030-05-02T20:54:00Z", "2 May 2030", "2030-05-02")]
    [InlineData("2030-05?", "May 2030 (uncertain)", null)]
    [InlineData("2030-05-02/2030-05-04", "2 – 4 May 2030", null)]
    public void DayOnly_leaves_the_time_of_day_out(string date, string words, string? machine) =>
        Assert.Equal(new DateView(words, machine), DateWords.DayOnly(Parse(date)));

    private static EdtfDate Parse(string text) => EdtfParser.Parse(text).Date!;
}
