namespace Dossier.Dates;

/// <summary>How sure a date is: EDTF's <c>?</c>, <c>~</c> and <c>%</c>.</summary>
[Flags]
internal enum Doubt { None = 0, Uncertain = 1, Approximate = 2 }

/// <summary>A calendar date of any precision (EDTF level 1, one side of an interval or a date alone).</summary>
/// <param name="Year">Astronomical; where digits are unspecified, with zeros for them.</param>
/// <param name="UnknownYearDigits">How many digits at the end of the year are <c>X</c>.</param>
/// <param name="Month">1 to 12, a season 21 to 24 (spring first), or null.</param>
/// <param name="Time"><c>hh:mm:ss</c> with the offset, if one was written; else null.</param>
internal sealed record EdtfPoint(long Year, int UnknownYearDigits, int? Month, int? Day, string? Time, Doubt Doubt)
{
    public bool IsSeason => Month > 12;

    public bool IsDay => Day is not null;

    /// <summary>The first day it may mean.</summary>
    public long Earliest => Month switch
    {
        null => Calendar.DayNumber(FirstYear, 1, 1),
        > 12 => Calendar.DayNumber(Year, FirstMonthOfSeason, 1),
        int month => Calendar.DayNumber(Year, month, Day ?? 1),
    };

    /// <summary>The last day it may mean.</summary>
    public long Latest => Month switch
    {
        null => Calendar.DayNumber(LastYear, 12, 31),
        > 12 => LastOfSeason,
        int month => Calendar.DayNumber(Year, month, Day ?? Calendar.DaysIn(Year, month)),
    };

    private long Unknown => (long)Math.Pow(10, UnknownYearDigits) - 1;

    private long FirstYear => Year < 0 ? Year - Unknown : Year;

    private long LastYear => Year < 0 ? Year : Year + Unknown;

    // Meteorological seasons of the northern hemisphere: EDTF leaves their months open.
    private int FirstMonthOfSeason => ((Month!.Value - 21) * 3) + 3;

    private long LastOfSeason => Month == 24
        ? Calendar.DayNumber(Year + 1, 2, Calendar.DaysIn(Year + 1, 2))
        : Calendar.DayNumber(Year, FirstMonthOfSeason + 2, Calendar.DaysIn(Year, FirstMonthOfSeason + 2));
}
