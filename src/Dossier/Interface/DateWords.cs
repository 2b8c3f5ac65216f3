using Dossier.Dates;

namespace Dossier.Interface;

/// <summary>
/// Dates in words, exactly as precise as they were written. All dates that readers see are worded here.
/// </summary>
internal sealed class DateWords(InterfaceWords words)
{
    private readonly MonthWords _names = new(words);

    public DateView View(EdtfDate date) => new(Words(date), MachineDate.Format(date));

    /// <summary>When something happened, with the time of day: “since May 2030” for an open end.</summary>
    public string Words(EdtfDate date) => Words(date, new Manner(WithTime: true), words.DateSince);

    /// <summary>
    /// When something was said or published, with the time of day. An open end is “no earlier than May 2030”, because
    /// an utterance does not last.
    /// </summary>
    public DateView Moment(EdtfDate date) =>
        new(Words(date, new Manner(WithTime: true), words.DateNoEarlier), MachineDate.Format(date));

    /// <summary>The same as <see cref="Moment"/>, without the time of day.</summary>
    public DateView DayOnly(EdtfDate date) =>
        new(Words(date, new Manner(), words.DateNoEarlier), MachineDate.FormatDay(date));

    /// <summary>Short form for tables. “by 9 Jan 2022” means “no later than 9 January 2022”.</summary>
    public DateView Short(EdtfDate date)
    {
        var manner = new Manner(IsShort: true);
        string text = (date.Start, date.End) switch
        {
            (null, { } end) => words.DateBy(Side(end, manner with { Case = MonthCase.Of })),
            ({ } start, null) => words.DateFrom(Side(start, manner with { Case = MonthCase.Of })),
            _ => Words(date, manner, words.DateNoEarlier),
        };
        return new(text, MachineDate.FormatDay(date));
    }

    /// <summary>
    /// The date with its preposition, to end a clause about what was said or published: “on 9 January 2022”, “in
    /// December 2021”, “between 15 and 17 December 2021”, “about 2022”, “no later than 9 January 2022”.
    /// </summary>
    public string When(EdtfDate date)
    {
        var manner = new Manner();
        return (date.Start, date.End) switch
        {
            ({ } start, { } end) when date.IsInterval && Side(start, manner) != Side(end, manner) =>
                Between(start, end),
            ({ Doubt: Doubt.None or Doubt.Uncertain } start, not null) => When(start),
            _ => Words(date, manner, words.DateNoEarlier),
        };
    }

    /// <summary>
    /// The last day of a date, to say what was true on it: “9 January 2022”, “the end of December 2021”.
    /// </summary>
    /// <param name="date">A date whose end is known.</param>
    public string EndOf(EdtfDate date) => date.End is { IsDay: false, Doubt: Doubt.None } end
        ? words.DateEndOf(Side(end, new Manner(MonthCase.Of)))
        : Side(date.End!, new Manner(MonthCase.Of));

    /// <summary>A date in the form that it has after “from” and “until”, where a language has one of its own.</summary>
    public string Of(EdtfDate date) => Words(date, new Manner(MonthCase.Of, WithTime: true), words.DateSince);

    /// <summary>“9 January 2022”, from the number of a day in the <see cref="Calendar"/>.</summary>
    public string Day(long day) => Words(EdtfDate.FromDay(day));

    /// <summary>“January 2022”, the month of a day.</summary>
    public string MonthOf(long day)
    {
        var (year, month, _) = Calendar.Date(day);
        return words.DateMonth(_names.Month(month, MonthCase.Alone), Year(year));
    }

    /// <summary>“2022”, the year of a day.</summary>
    public string YearOf(long day) => Year(Calendar.Date(day).Year);

    /// <summary>The years of two days, for the axis of a chart: “2008”, “2020–29”, “1998–2003”.</summary>
    public string YearsBetween(long first, long last)
    {
        var (from, to) = (Calendar.Date(first).Year, Calendar.Date(last).Year);
        return from == to ? Year(from)
            : from > 0 && from / 100 == to / 100 ? $"{from}–{to % 100:00}"
            : $"{Year(from)}–{Year(to)}";
    }

    /// <summary>“22 Dec”.</summary>
    public string ShortDay(int month, int day) =>
        words.DateDayAndShortMonth(_names.Day(day), _names.ShortMonth(month));

    /// <summary>“Dec”.</summary>
    public string ShortMonth(int month) => _names.ShortMonth(month);

    /// <summary>“2022”, “44 BC”.</summary>
    /// <param name="year">Astronomical year: 0 is 1 BC.</param>
    public string Year(long year) => year > 0 ? $"{year}" : words.YearBeforeChrist($"{1 - year}");

    /// <summary>“2022”, “44 BC”, “the 2020s”, “the century from 1900”.</summary>
    public string Year(EdtfPoint point) => Year(point, MonthCase.Alone);

    private string Year(EdtfPoint point, MonthCase form) => point.UnknownYearDigits switch
    {
        1 when point.Year >= 100 => form switch
        {
            MonthCase.Of => words.DecadeOf(Year(point.Year)),
            MonthCase.In => words.DecadeIn(Year(point.Year)),
            _ => words.DecadeAlone(Year(point.Year)),
        },
        1 => words.DecadeFrom(Year(point.Year)),
        2 => words.CenturyFrom(Year(point.Year)),
        _ => Year(point.Year),
    };

    private string Words(EdtfDate date, Manner manner, Func<string, string> openEnd) => (date.Start, date.End) switch
    {
        (null, { } end) => words.DateNoLater(Side(end, manner with { Case = MonthCase.Of })),
        ({ } start, null) => openEnd(Side(start, manner with { Case = MonthCase.Of })),
        ({ } start, { } end) when date.IsInterval && Side(start, manner) != Side(end, manner) =>
            Range(start, end, manner),
        ({ } start, _) => Side(start, manner),
        _ => date.Text,
    };

    private string Between(EdtfPoint start, EdtfPoint end)
    {
        var manner = new Manner(MonthCase.Of);
        string first = Shortened(start, end, manner), last = Side(end, manner);
        return start.IsDay && end.IsDay ? words.WhenBetweenDays(first, last) : words.WhenBetween(first, last);
    }

    private string When(EdtfPoint point)
    {
        string side = Side(point, new Manner(MonthCase.In));
        return point switch
        {
            { IsDay: true } => words.WhenOn(side),
            { IsSeason: true } => words.WhenInSeason(side),
            { Month: not null } => words.WhenInMonth(side),
            _ => words.WhenInYear(side),
        };
    }

    private string Range(EdtfPoint start, EdtfPoint end, Manner manner)
    {
        string first = Shortened(start, end, manner), last = Side(end, manner);
        return IsDayAlone(start, end, manner) ? words.DateRangeOfDays(first, last) : words.DateRange(first, last);
    }

    // “15 – 17 December 2021” does not repeat the month.
    private string Shortened(EdtfPoint start, EdtfPoint end, Manner manner)
    {
        if (!IsPlainDay(start, manner) || !IsPlainDay(end, manner) || start.Year != end.Year)
            return Side(start, manner);
        return IsDayAlone(start, end, manner) ? words.DayAlone(_names.Day(start.Day!.Value))
            : manner.IsShort ? ShortDay(start.Month!.Value, start.Day!.Value)
            : words.DateDayAndMonth(_names.Day(start.Day!.Value), _names.Month(start.Month!.Value, MonthCase.Of));
    }

    private static bool IsDayAlone(EdtfPoint start, EdtfPoint end, Manner manner) =>
        IsPlainDay(start, manner) && IsPlainDay(end, manner) && (start.Year, start.Month) == (end.Year, end.Month);

    private static bool IsPlainDay(EdtfPoint point, Manner manner) =>
        point is { IsDay: true, Doubt: Doubt.None } && !(manner.WithTime && point.Time is not null);

    private string Side(EdtfPoint point, Manner manner)
    {
        string text = Precise(point, manner);
        if (manner.WithTime && point.Time is string time)
            text = words.DateTime(text, Offset(time[..5], time[8..]));
        return point.Doubt switch
        {
            Doubt.None => text,
            Doubt.Uncertain => words.DateUncertain(text),
            Doubt.Approximate => words.DateAbout(text),
            _ => words.DateAboutUncertain(text),
        };
    }

    private string Precise(EdtfPoint point, Manner manner) => point switch
    {
        { Day: int day } => words.DateDay(
            _names.Day(day), _names.Month(point.Month!.Value, MonthCase.Of, manner.IsShort), Year(point)),
        { IsSeason: true } => words.DateSeason(_names.Season(point.Month!.Value, manner.Case), Year(point)),
        { Month: int month } => words.DateMonth(_names.Month(month, manner.Case, manner.IsShort), Year(point)),
        { UnknownYearDigits: 0, Year: > 0 } => manner.Case switch
        {
            MonthCase.Of => words.DateYearOf(Year(point)),
            MonthCase.In => words.DateYearIn(Year(point)),
            _ => words.DateYearAlone(Year(point)),
        },
        _ => Year(point, manner.Case),
    };

    private string Offset(string time, string offset) => offset switch
    {
        "" => time,
        "Z" => words.TimeUtc(time),
        _ => words.TimeOffset(time, offset.Replace('-', '−')),
    };

    /// <param name="Case">What is asked of months and seasons without a day.</param>
    private readonly record struct Manner(
        MonthCase Case = MonthCase.Alone, bool WithTime = false, bool IsShort = false);
}
