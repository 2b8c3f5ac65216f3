using Dossier.Dates;
using Dossier.Interface;

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
    [InlineData("../2030-05~", "no later than about May 2030")]
    [InlineData("../203X", "no later than the 2030s")]
    [InlineData("2030-05-02T08:00:00/2030-05-02T10:00:00", "2 May 2030, 08:00 – 2 May 2030, 10:00")]
    [InlineData("2030-XX-XX", "2030")]
    [InlineData("2030-24", "winter 2030")]
    [InlineData("000X", "the decade from 1 BC")]
    [InlineData("003X", "the decade from 30")]
    [InlineData("19XX", "the century from 1900")]
    [InlineData("0000", "1 BC")]
    [InlineData("-0099", "100 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("-0043-03", "March 44 BC")]
    [InlineData("-0043-21", "spring 44 BC")]
    [InlineData("-0043~", "about 44 BC")]
    [InlineData("-0043-03-15/-0043-04-17", "15 March – 17 April 44 BC")]
    [InlineData("-0099/-0043", "100 BC – 44 BC")]
    [InlineData("-001X", "the decade from 20 BC")]
    [InlineData("-12XX", "the century from 1300 BC")]
    [InlineData("-00XX", "the century from 100 BC")]
    [InlineData("Y-17000", "17001 BC")]
    [InlineData("Y17000", "17000")]
    public void Words_are_as_precise_as_the_date(string date, string words) =>
        Assert.Equal(words, InterfaceWords.English.Dates.Words(Parse(date)));

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
    public void Machine_is_valid_for_the_time_element_or_nothing(string date, string? expected) =>
        Assert.Equal(expected, MachineDate.Format(Parse(date)));

    [Theory]
    [InlineData("2030-05-02T20:54:00Z", "2 May 2030", "2030-05-02")]
    [InlineData("2030-05?", "May 2030 (uncertain)", null)]
    [InlineData("2030-05-02/2030-05-04", "2 – 4 May 2030", null)]
    public void DayOnly_leaves_the_time_of_day_out(string date, string words, string? machine) =>
        Assert.Equal(new DateView(words, machine), InterfaceWords.English.Dates.DayOnly(Parse(date)));

    [Theory]
    [InlineData("2030-05-02T20:54:00+02", "2 May 2030", "2030-05-02")]
    [InlineData("2030-05-02T08:00:00/2030-05-02T10:00:00", "2 May 2030", null)]
    [InlineData("2030-05/..", "no earlier than May 2030", null)]
    [InlineData("../2030-05-02", "no later than 2 May 2030", null)]
    public void DayOnly_is_for_what_has_no_duration(string date, string words, string? machine) =>
        Assert.Equal(new DateView(words, machine), InterfaceWords.English.Dates.DayOnly(Parse(date)));

    [Theory]
    [InlineData("2030-05-02T20:54:00Z", "2 May 2030, 20:54 UTC", "2030-05-02T20:54:00Z")]
    [InlineData("2030-05/..", "no earlier than May 2030", null)]
    public void Moment_is_for_what_has_no_duration_and_has_the_time_of_day(
        string date, string words, string? machine) =>
        Assert.Equal(new DateView(words, machine), InterfaceWords.English.Dates.Moment(Parse(date)));

    [Theory]
    [InlineData("2030-09-02T20:54:00Z", "2 Sep 2030")]
    [InlineData("../2030-09-02", "by 2 Sep 2030")]
    [InlineData("2030-09/..", "from Sep 2030")]
    [InlineData("2030-09-15/2030-10-02", "15 Sep – 2 Oct 2030")]
    public void Short_has_no_more_than_three_letters_of_a_month(string date, string words) =>
        Assert.Equal(words, InterfaceWords.English.Dates.Short(Parse(date)).Text);

    [Theory]
    [InlineData("2030-05-02", "on 2 May 2030")]
    [InlineData("2030-05-02T20:54:00Z", "on 2 May 2030")]
    [InlineData("2030-05-02?", "on 2 May 2030 (uncertain)")]
    [InlineData("2030-05-02~", "about 2 May 2030")]
    [InlineData("2030-05%", "about May 2030 (uncertain)")]
    [InlineData("2030-05", "in May 2030")]
    [InlineData("2030-05-XX", "in May 2030")]
    [InlineData("2030-21", "in spring 2030")]
    [InlineData("2030", "in 2030")]
    [InlineData("203X", "in the 2030s")]
    [InlineData("-0043-03-15", "on 15 March 44 BC")]
    [InlineData("2030-05-02/2030-05-04", "between 2 and 4 May 2030")]
    [InlineData("2030-05/2030-06", "between May 2030 and June 2030")]
    [InlineData("2030-05-02T08:00:00/2030-05-02T10:00:00", "on 2 May 2030")]
    [InlineData("../2030-05-02", "no later than 2 May 2030")]
    [InlineData("2030-05/..", "no earlier than May 2030")]
    public void When_ends_a_clause(string date, string words) => Assert.Equal(words, InterfaceWords.English.Dates.When(Parse(date)));

    [Theory]
    [InlineData("2030-05-02", "2 May 2030")]
    [InlineData("2030-05", "the end of May 2030")]
    [InlineData("2030-23", "the end of autumn 2030")]
    [InlineData("203X", "the end of the 2030s")]
    [InlineData("../2030-05-02", "2 May 2030")]
    [InlineData("2030-05-02/2030-06", "the end of June 2030")]
    [InlineData("2030-05~", "about May 2030")]
    public void EndOf_is_the_moment_by_which_something_was_so(string date, string words) =>
        Assert.Equal(words, InterfaceWords.English.Dates.EndOf(Parse(date)));

    [Theory]
    [InlineData("2008", "2008")]
    [InlineData("202X", "2020–29")]
    [InlineData("1998/2003", "1998–2003")]
    [InlineData("-0099/-0043", "100 BC–44 BC")]
    [InlineData("00XX", "1 BC–99")]
    public void YearsBetween_names_what_an_axis_cannot_show(string date, string words) =>
        Assert.Equal(words, InterfaceWords.English.Dates.YearsBetween(Parse(date).Earliest, Parse(date).Latest));

    [Theory]
    [InlineData("2030-05-02/2030-06", "2030-05-02", "2030-06")]
    [InlineData("2030-05-02T20:54:00Z", "2030-05-02T20:54:00Z", null)]
    [InlineData("2030-05/..", "2030-05", null)]
    // The last day possible is not the day on which it ended.
    [InlineData("../2030-05-02", null, null)]
    [InlineData("2030-05~/2030-06?", null, null)]
    public void Machines_are_told_the_ends_of_an_interval_that_has_both(string date, string? start, string? end) =>
        Assert.Equal((start, end), (MachineDate.FormatStart(Parse(date)), MachineDate.FormatEnd(Parse(date))));

    private static EdtfDate Parse(string text) => EdtfParser.Parse(text).Date!;
}
