namespace Dossier.Dates;

/// <summary>
/// Dates in words, exactly as precise as they were written. All dates that readers see are worded here.
/// </summary>
internal static class DateWords
{
    private const string NoLater = "no later than ";
    private const string NoEarlier = "no earlier than ";
    private const string Since = "since ";

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static DateView View(EdtfDate date) => new(Words(date), MachineDate.Format(date));

    /// <summary>When something happened, with the time of day: “since May 2030” for an open end.</summary>
    public static string Words(EdtfDate date) => Words(date, withTime: true, Since);

    /// <summary>
    /// When something was said or published, with the time of day. An open end is “no earlier than May 2030”, because
    /// an utterance does not last.
    /// </summary>
    public static DateView Moment(EdtfDate date) =>
        new(Words(date, withTime: true, NoEarlier), MachineDate.Format(date));

    /// <summary>The same as <see cref="Moment"/>, without the time of day.</summary>
    public static DateView DayOnly(EdtfDate date) =>
        new(Words(date, withTime: false, NoEarlier), MachineDate.FormatDay(date));

    /// <summary>Short form for tables. “by 9 Jan 2022” means “no later than 9 January 2022”.</summary>
    public static DateView Short(EdtfDate date)
    {
        var day = DayOnly(date);
        string few = day.Text.Replace(NoLater, "by ", StringComparison.Ordinal)
            .Replace(NoEarlier, "from ", StringComparison.Ordinal);
        return day with
        {
            Text = Months.Aggregate(few, (text, month) => text.Replace(month, month[..3], StringComparison.Ordinal)),
        };
    }

    /// <summary>
    /// The date with its preposition, to end a clause about what was said or published: “on 9 January 2022”, “in
    /// December 2021”, “between 15 and 17 December 2021”, “about 2022”, “no later than 9 January 2022”.
    /// </summary>
    public static string When(EdtfDate date) => (date.Start, date.End) switch
    {
        ({ } start, { } end) when date.IsInterval && Side(start, withTime: false) != Side(end, withTime: false) =>
            $"between {Shortened(start, end, withTime: false)} and {Side(end, withTime: false)}",
        ({ Doubt: Doubt.None or Doubt.Uncertain } start, not null) =>
            (start.IsDay ? "on " : "in ") + Side(start, withTime: false),
        _ => Words(date, withTime: false, NoEarlier),
    };

    /// <summary>
    /// The last day of a date, to say what was true on it: “9 January 2022”, “the end of December 2021”.
    /// </summary>
    /// <param name="date">A date whose end is known.</param>
    public static string EndOf(EdtfDate date) =>
        (date.End is { IsDay: false, Doubt: Doubt.None } ? "the end of " : "") + Side(date.End!, withTime: false);

    /// <summary>“9 January 2022”, from the number of a day in the <see cref="Calendar"/>.</summary>
    public static string Day(long day) => Words(EdtfDate.FromDay(day));

    /// <summary>“January 2022”, the month of a day.</summary>
    public static string MonthOf(long day)
    {
        var (year, month, _) = Calendar.Date(day);
        return $"{Months[month - 1]} {Year(year)}";
    }

    /// <summary>“2022”, the year of a day.</summary>
    public static string YearOf(long day) => Year(Calendar.Date(day).Year);

    /// <summary>The years of two days, for the axis of a chart: “2008”, “2020–29”, “1998–2003”.</summary>
    public static string YearsBetween(long first, long last)
    {
        var (from, to) = (Calendar.Date(first).Year, Calendar.Date(last).Year);
        return from == to ? Year(from)
            : from > 0 && from / 100 == to / 100 ? $"{from}–{to % 100:00}"
            : $"{Year(from)}–{Year(to)}";
    }

    /// <summary>“Dec”.</summary>
    public static string ShortMonth(int month) => Months[month - 1][..3];

    /// <summary>“2022”, “44 BC”.</summary>
    /// <param name="year">Astronomical year: 0 is 1 BC.</param>
    public static string Year(long year) => year > 0 ? $"{year}" : $"{1 - year} BC";

    /// <summary>“2022”, “44 BC”, “the 2020s”, “the century from 1900”.</summary>
    public static string Year(EdtfPoint point) => point.UnknownYearDigits switch
    {
        1 when point.Year >= 100 => $"the {Year(point.Year)}s",
        1 => $"the decade from {Year(point.Year)}",
        2 => $"the century from {Year(point.Year)}",
        _ => Year(point.Year),
    };

    private static string Words(EdtfDate date, bool withTime, string openEnd) => (date.Start, date.End) switch
    {
        (null, { } end) => NoLater + Side(end, withTime),
        ({ } start, null) => openEnd + Side(start, withTime),
        ({ } start, { } end) when date.IsInterval && Side(start, withTime) != Side(end, withTime) =>
            $"{Shortened(start, end, withTime)} – {Side(end, withTime)}",
        ({ } start, _) => Side(start, withTime),
        _ => date.Text,
    };

    // “15–17 December 2021” does not repeat the month.
    private static string Shortened(EdtfPoint start, EdtfPoint end, bool withTime) =>
        IsPlainDay(start, withTime) && IsPlainDay(end, withTime) && start.Year == end.Year
            ? start.Month == end.Month ? $"{start.Day}" : $"{start.Day} {Months[start.Month!.Value - 1]}"
            : Side(start, withTime);

    private static bool IsPlainDay(EdtfPoint point, bool withTime) =>
        point is { IsDay: true, Doubt: Doubt.None } && !(withTime && point.Time is not null);

    private static string Side(EdtfPoint point, bool withTime)
    {
        string words = point switch
        {
            { Day: int day } => $"{day} {Months[point.Month!.Value - 1]} {Year(point)}",
            { IsSeason: true } => $"{Seasons[point.Month!.Value - 21]} {Year(point)}",
            { Month: int month } => $"{Months[month - 1]} {Year(point)}",
            _ => Year(point),
        };
        if (withTime && point.Time is string time)
            words += $", {time[..5]}{Offset(time[8..])}";
        return point.Doubt switch
        {
            Doubt.None => words,
            Doubt.Uncertain => words + " (uncertain)",
            Doubt.Approximate => "about " + words,
            _ => $"about {words} (uncertain)",
        };
    }

    private static string Offset(string offset) =>
        offset switch { "" => "", "Z" => " UTC", _ => " UTC" + offset.Replace('-', '−') };
}
