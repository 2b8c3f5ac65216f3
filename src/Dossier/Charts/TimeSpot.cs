using Dossier.Dates;

namespace Dossier.Charts;

/// <summary>When something was, as a figure can show it: at a day, or somewhere in a range of days.</summary>
/// <param name="From">The first day of the range; for an open date, the first day that its known end may mean.</param>
/// <param name="At">The place of its mark: the day, the middle of a range, or the known end of an open date.</param>
/// <param name="IsExact">True if the day is known.</param>
internal sealed record TimeSpot(long From, long To, long At, bool IsExact)
{
    private const long Season = 100;

    /// <summary>The side on which the date is open.</summary>
    public OpenSide Open { get; init; }

    /// <summary>
    /// True if the date was certainly within the range: it is neither open nor approximate, and the range is all of it.
    /// </summary>
    public bool IsBounded { get; init; } = true;

    /// <summary>True if it is known only to a year or so, which would stretch a scale without need.</summary>
    public bool IsCoarse => To - From > Season;

    /// <param name="latest">The day after which it cannot have been.</param>
    public static TimeSpot FromDate(EdtfDate date, long latest = long.MaxValue)
    {
        if (date.Start is null)
            return Beside(date.End!, Math.Min(date.Latest, latest), OpenSide.Before);
        if (date.End is null && latest == long.MaxValue)
            return Beside(date.Start, date.Start.Earliest, OpenSide.After);
        long from = date.Earliest;
        long to = Math.Max(Math.Min(date.Latest, latest), from);
        bool isDoubtful = date.Start.Doubt != Doubt.None || date.End is { Doubt: not Doubt.None };
        return new TimeSpot(from, to, from + ((to - from) / 2), IsExact: from == to && !isDoubtful)
        {
            IsBounded = !isDoubtful,
        };
    }

    /// <summary>A date within all that disagreeing sources give, because none of them takes precedence.</summary>
    /// <param name="dates">At least one date.</param>
    public static TimeSpot OfAny(IEnumerable<EdtfDate> dates)
    {
        TimeSpot[] spots = [.. dates.Select(date => FromDate(date)).Distinct()];
        if (spots is [var only])
            return only;
        var (from, to) = (spots.Min(spot => spot.From), spots.Max(spot => spot.To));
        return new TimeSpot(from, to, from + ((to - from) / 2), IsExact: false) { IsBounded = false };
    }

    /// <summary>True if some of the days that it may have been on are in the year.</summary>
    public bool MayBeIn(long year)
    {
        var (first, last) = DaysOf(year);
        return (Open == OpenSide.Before || From <= last) && (Open == OpenSide.After || To >= first);
    }

    /// <summary>The part of the range that falls into a year, or the nearest end of that year.</summary>
    public TimeSpot Within(long year)
    {
        var (first, last) = DaysOf(year);
        return this with
        {
            From = Math.Clamp(From, first, last),
            To = Math.Clamp(To, first, last),
            At = Math.Clamp(At, first, last),
            IsBounded = IsBounded && From >= first && To <= last,
        };
    }

    public static TimeSpot FromDay(long day) => new(day, day, day, IsExact: true);

    private static (long First, long Last) DaysOf(long year) =>
        (Calendar.DayNumber(year, 1, 1), Calendar.DayNumber(year + 1, 1, 1) - 1);

    // A date before or after its one known end, which may itself be a month or a year.
    private static TimeSpot Beside(EdtfPoint known, long at, OpenSide open) => new(
        Math.Min(known.Earliest, at), Math.Max(at, open == OpenSide.After ? known.Latest : at), at, IsExact: false)
    {
        Open = open,
        IsBounded = false,
    };
}

/// <summary>The side on which a range of days has no end.</summary>
internal enum OpenSide { Neither, Before, After }
