namespace Dossier.Dates;

/// <summary>
/// The proleptic Gregorian calendar for any year; <c>DateOnly</c> is limited to the years 1 to 9999, EDTF is not. A day
/// is a number: the days since 1 March of the year 0.
/// </summary>
internal static class Calendar
{
    private const int DaysPerEra = 146_097;

    /// <summary>
    /// The number of a day. The calculation lets years begin in March, so that the leap day comes last.
    /// </summary>
    public static long DayNumber(long year, int month, int day)
    {
        long shifted = month <= 2 ? year - 1 : year;
        long era = Math.DivRem(shifted, 400, out long yearOfEra);
        if (yearOfEra < 0)
        {
            yearOfEra += 400;
            era--;
        }

        int monthFromMarch = (month + 9) % 12;
        long dayOfYear = ((153 * monthFromMarch) + 2) / 5 + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
    }

    /// <summary>The inverse of <see cref="DayNumber"/>.</summary>
    public static (long Year, int Month, int Day) Date(long dayNumber)
    {
        long era = Math.DivRem(dayNumber, DaysPerEra, out long dayOfEra);
        if (dayOfEra < 0)
        {
            dayOfEra += DaysPerEra;
            era--;
        }

        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
        int month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return ((era * 400) + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
