namespace Dossier.Dates;

/// <summary>How certain a date is: EDTF's <c>?</c> (uncertain), <c>~</c> (approximate) and <c>%</c> (both).</summary>
[Flags]
internal enum Doubt { None = 0, Uncertain = 1, Approximate = 2 }

/// <summary>A calendar date of any precision: a single date, or one side of an interval (EDTF level 1).</summary>
/// <param name="Year">Astronomical year: 0 is 1 BC. If digits are unspecified, the first possible year.</param>
/// <param name="UnknownYearDigits">How many digits at the end of the year are <c>X</c>.</param>
/// <param name="Month">1 to 12, or 21 to 24 for a season (21 is spring), or null.</param>
/// <param name="Time"><c>hh:mm:ss</c>, with an offset if one was written; null if there is no time.</param>
internal sealed record EdtfPoint(long Year, int UnknownYearDigits, int? Month, int? Day, string? Time, Doubt Doubt)
{
    // The first place on Earth to begin a day is 14 hours ahead of UTC, the last one 12 hours behind.
    private const int FarthestAhead = 14 * 3600;
    private const int FarthestBehind = 12 * 3600;

    public bool IsSeason => Month > 12;

    public bool IsDay => Day is not null;

    /// <summary>The first day it can mean.</summary>
    public long Earliest => Month switch
    {
        null => Calendar.DayNumber(Year, 1, 1),
        > 12 => Calendar.DayNumber(Year, FirstMonthOfSeason, 1),
        int month => Calendar.DayNumber(Year, month, Day ?? 1),
    };

    /// <summary>The last day it can mean.</summary>
    public long Latest => Month switch
    {
        null => Calendar.DayNumber(LastYear, 12, 31),
        > 12 => LastOfSeason,
        int month => Calendar.DayNumber(Year, month, Day ?? Calendar.DaysIn(Year, month)),
    };

    /// <summary>The last year it can mean.</summary>
    public long LastYear => Year + (UnknownYearDigits switch { 0 => 0, 1 => 9, _ => 99 });

    /// <summary>
    /// Its last day that is in the year of its name: a winter is listed in the year in which it begins.
    /// </summary>
    public long LastInItsYear => Math.Min(Latest, Calendar.DayNumber(LastYear, 12, 31));

    /// <summary>
    /// Its order among the points of one day: a day without a time comes first, then times with an offset by their
    /// instant; a time without an offset is placed as if it were UTC.
    /// </summary>
    public int PlaceInDay => Time is string time ? ClockTime.Read(time).SecondsInUtc : int.MinValue;

    /// <summary>Seconds since the beginning of day 0 in UTC; null if the time or its offset is not known.</summary>
    public long? Instant =>
        Time is string time && ClockTime.Read(time) is { Offset: not null } clock
            ? (Earliest * ClockTime.SecondsPerDay) + clock.SecondsInUtc
            : null;

    /// <summary>The first day that it can be anywhere on Earth.</summary>
    public long EarliestAnywhere => Instant is long instant ? DayOf(instant - FarthestBehind) : Earliest;

    /// <summary>The last day that it can be anywhere on Earth.</summary>
    public long LatestAnywhere => Instant is long instant ? DayOf(instant + FarthestAhead) : Latest;

    // Meteorological seasons of the northern hemisphere, because EDTF does not define the months of a season.
    private int FirstMonthOfSeason => ((Month!.Value - 21) * 3) + 3;

    private long LastOfSeason => Month == 24
        ? Calendar.DayNumber(Year + 1, 2, Calendar.DaysIn(Year + 1, 2))
        : Calendar.DayNumber(Year, FirstMonthOfSeason + 2, Calendar.DaysIn(Year, FirstMonthOfSeason + 2));

    private static long DayOf(long instant) =>
        Math.DivRem(instant, ClockTime.SecondsPerDay, out long rest) - (rest < 0 ? 1 : 0);
}
