using Dossier.Views;

namespace Dossier.Dates;

/// <summary>Dates in words, as precise as they were written and no more.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static DateView View(EdtfDate date) => new(Words(date), Machine(date));

    public static string Words(EdtfDate date)
    {
        if (!date.IsInterval)
            return Point(date.Start!, withTime: true);
        return (date.Start, date.End) switch
        {
            (null, { } end) => "no later than " + Point(end, withTime: true),
            ({ } start, null) => "since " + Point(start, withTime: true),
            ({ } start, { } end) => $"{Shortened(start, end)} – {Point(end, withTime: true)}",
            _ => date.Text,
        };
    }

    /// <summary>The day without its time of day: where dates are compared, not read.</summary>
    public static DateView DayOnly(EdtfDate date) => date.IsInterval
        ? View(date)
        : new DateView(Point(date.Start!, withTime: false), Machine(date)?.Split('T')[0]);

    /// <summary>The same in few letters, for tables: “by 9 Jan 2022”, which is no later than that.</summary>
    public static DateView Short(EdtfDate date)
    {
        var day = DayOnly(date);
        return day with { Text = Months.Aggregate(day.Text.Replace("no later than", "by"), (text, month) => text.Replace(month, month[..3])) };
    }

    /// <summary>
    /// Valid for HTML's <c>time</c> (HTML Living Standard, “valid date/time string”): a date of at least year-month
    /// precision without doubt, or a year of four digits; null for the rest.
    /// </summary>
    public static string? Machine(EdtfDate date) =>
        !date.IsInterval && date.Start is { Doubt: Doubt.None, UnknownYearDigits: 0, IsSeason: false, Year: > 0 and < 10000 } point
        && !date.Text.Contains('X')
            ? point.Time is { Length: > 8 } time && time[8] != 'Z' && !time[8..].Contains(':') ? null : date.Text
            : null;

    /// <summary>“Dec”.</summary>
    public static string ShortMonth(int month) => Months[month - 1][..3];

    public static string Year(long year) => Plain(year);

    // 15–17 December 2021 rather than the month twice.
    private static string Shortened(EdtfPoint start, EdtfPoint end) =>
        start is { IsDay: true, Time: null, Doubt: Doubt.None } && end is { IsDay: true, Time: null, Doubt: Doubt.None } && start.Year == end.Year
            ? start.Month == end.Month ? $"{start.Day}" : $"{start.Day} {Months[start.Month!.Value - 1]}"
            : Point(start, withTime: true);

    private static string Point(EdtfPoint point, bool withTime)
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

    private static string Offset(string offset) => offset switch { "" => "", "Z" => " UTC", _ => " UTC" + offset.Replace('-', '−') };

    private static string Year(EdtfPoint point) => point.UnknownYearDigits switch
    {
        1 => $"the {Plain(point.Year)}s",
        2 => $"the century from {Plain(point.Year)}",
        _ => Plain(point.Year),
    };

    private static string Plain(long year) => year > 0 ? $"{year}" : $"{1 - year} BC";
}
