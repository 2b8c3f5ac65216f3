namespace Dossier.Dates;

/// <summary>Dates for machines that know no EDTF: as precise as they were written, or not at all.</summary>
internal static class MachineDate
{
    /// <summary>
    /// Valid for HTML's <c>time</c> (HTML Living Standard, “valid date/time string”) and for schema.org: a date of at
    /// least year-month precision without doubt, or a year of four digits; null for the rest, every interval among them.
    /// </summary>
    public static string? Format(EdtfDate date) => date.IsInterval ? null : Format(date.Start!, date.Text);

    /// <summary>The same without the time of day.</summary>
    public static string? FormatDay(EdtfDate date) => date.IsInterval ? null : Format(date.Start! with { Time = null }, date.Text.Split('T')[0]);

    /// <summary>Where it began; null where that is open.</summary>
    public static string? FormatStart(EdtfDate date) => date.Start is { } start ? Format(start, date.Text.Split('/')[0]) : null;

    /// <summary>Where an interval ended; null where it has no beginning, for then the end is only the last day possible.</summary>
    public static string? FormatEnd(EdtfDate date) =>
        date is { IsInterval: true, Start: not null, End: { } end } ? Format(end, date.Text.Split('/')[1]) : null;

    private static string? Format(EdtfPoint point, string text) =>
        point is { Doubt: Doubt.None, UnknownYearDigits: 0, IsSeason: false, Year: > 0 and < 10000 } && !text.Contains('X')
            ? point.Time is { Length: > 8 } time && time[8] != 'Z' && !time[8..].Contains(':') ? null : text
            : null;
}
