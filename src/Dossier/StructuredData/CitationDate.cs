using Dossier.Dates;

namespace Dossier.StructuredData;

/// <summary>Formats dates for reference managers, which have no notation for doubt or intervals.</summary>
internal static class CitationDate
{
    /// <summary>
    /// <c>2022/01/09</c>, or as much of it as is known: for an interval what both ends share, for a season its year.
    /// Null if the year is unknown or does not have four digits.
    /// </summary>
    public static string? Format(EdtfDate date)
    {
        if (date is not { Start: { } start, End: { } end }
            || start.Year != end.Year
            || start.UnknownYearDigits + end.UnknownYearDigits > 0
            || start.Year is < 1 or > 9999)
            return null;
        if (start.IsSeason || start.Month is not int month || month != end.Month)
            return $"{start.Year:0000}";
        return start.Day is int day && day == end.Day
            ? $"{start.Year:0000}/{month:00}/{day:00}"
            : $"{start.Year:0000}/{month:00}";
    }
}
