namespace Dossier.Dates;

/// <summary>How sure a date is: EDTF's <c>?</c>, <c>~</c> and <c>%</c>.</summary>
[Flags]
internal enum Doubt { None = 0, Uncertain = 1, Approximate = 2 }

/// <summary>A calendar date of any precision (EDTF level 1, one side of an interval or a date alone).</summary>
/// <param name="Year">Astronomical, so that 0 is 1 BC; where digits are unspecified, the first year that it may be.</param>
/// <param name="UnknownYearDigits">How many digits at the end of the year are <c>X</c>.</param>
/// <param name="Month">1 to 12, a season 21 to 24 (spring first), or null.</param>
/// <param name="Time"><c>hh:mm:ss</c> with the offset, if one was written; else null.</param>
internal sealed record EdtfPoint(long Year, int UnknownYearDigits, int? Month, int? Day, string? Time, Doubt Doubt)
{
    // The first place on Earth to have a day is 14 hours ahead of UTC, the last 12 hours behind.
    private const int FarthestAhead = 14 * 3600;
    private const int FarthestBehind = 12 * 3600;

    public bool IsSeason => Month > 12;

    public bool IsDay => Day is not null;

    /// <summary>The first day it may mean.</summary>
    public long Earliest => Month switch
    {
        null => Calendar.DayNumber(Year, 1, 1),
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

    /// <summary>The last year that it may be.</summary>
    public long LastYear => Year + (UnknownYearDigits switch { 0 => 0, 1 => 9, _ => 99 });

    /// <summary>The last day of it that is in the year it is named by: a winter is listed in the year in which it begins.</summary>
    public long LastInItsYear => Math.Min(Latest, Calendar.DayNumber(LastYear, 12, 31));

    /// <summary>
    /// Its place among the points of one day: a day without a time comes before its times, those with an offset go by
    /// their instant, and one without an offset stands where it would be in UTC.
    /// </summary>
    public int PlaceInDay => Time is string time ? ClockTime.Read(time).SecondsInUtc : int.MinValue;

    /// <summary>In seconds, from the beginning of day 0 in UTC; null where the time or its offset is not known.</summary>
    public long? Instant =>
        Time is string time && ClockTime.Read(time) is { Offset: not null } clock ? (Earliest * ClockTime.SecondsPerDay) + clock.SecondsInUtc : null;

    /// <summary>The first day that it may be anywhere on Earth.</summary>
    public long EarliestAnywhere => Instant is long instant ? DayOf(instant - FarthestBehind) : Earliest;

    /// <summary>The last day that it may be anywhere on Earth.</summary>
    public long LatestAnywhere => Instant is long instant ? DayOf(instant + FarthestAhead) : Latest;

    // Meteorological seasons of the northern hemisphere: EDTF leaves their months open.
    private int FirstMonthOfSeason => ((Month!.Value - 21) * 3) + 3;

    private long LastOfSeason => Month == 24
        ? Calendar.DayNumber(Year + 1, 2, Calendar.DaysIn(Year + 1, 2))
        : Calendar.DayNumber(Year, FirstMonthOfSeason + 2, Calendar.DaysIn(Year, FirstMonthOfSeason + 2));

    private static long DayOf(long instant) => Math.DivRem(instant, ClockTime.SecondsPerDay, out long rest) - (rest < 0 ? 1 : 0);
}
