namespace Dossier.Dates;

/// <summary>Dates for programs that do not know EDTF: as precise as they were written, or null.</summary>
internal static class MachineDate
{
    /// <summary>
    /// A value that is valid for HTML's <c>time</c> (HTML Living Standard, “valid date/time string”) and for
    /// schema.org: a date without doubt that has at least a year and a month, or a year of four digits; null for
    /// everything else, including intervals.
    /// </summary>
    public static string? Format(EdtfDate date) => date.IsInterval ? null : Format(date.Start!, date.Text);

    /// <summary>The same as <see cref="Format(EdtfDate)"/>, without the time of day.</summary>
    public static string? FormatDay(EdtfDate date) =>
        date.IsInterval ? null : Format(date.Start! with { Time = null }, date.Text.Split('T')[0]);

    /// <summary>The beginning of a date; null if it is open.</summary>
    public static string? FormatStart(EdtfDate date) =>
        date.Start is { } start ? Format(start, date.Text.Split('/')[0]) : null;

    /// <summary>
    /// The end of an interval; null if its beginning is open, because the end is then only the last possible day.
    /// </summary>
    public static string? FormatEnd(EdtfDate date) =>
        date is { IsInterval: true, Start: not null, End: { } end } ? Format(end, date.Text.Split('/')[1]) : null;

    private static string? Format(EdtfPoint point, string text) =>
        point is { Doubt: Doubt.None, UnknownYearDigits: 0, IsSeason: false, Year: > 0 and < 10000 }
            && !text.Contains('X')
            ? point.Time is { Length: > 8 } time && time[8] != 'Z' && !time[8..].Contains(':') ? null : text
            : null;
}
