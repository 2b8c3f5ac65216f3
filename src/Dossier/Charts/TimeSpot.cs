using Dossier.Dates;

namespace Dossier.Charts;

/// <summary>When something was, as a figure can show it: at a day, or somewhere in a range of days.</summary>
/// <param name="From">The first day of the range; of an open one, the first that its known end may mean.</param>
/// <param name="At">Where its mark stands: the day, the middle of a range, or the known end of an open one.</param>
/// <param name="IsExact">The day is known.</param>
internal sealed record TimeSpot(long From, long To, long At, bool IsExact)
{
    private const long Season = 100;

    /// <summary>It may have been on any day before, or after.</summary>
    public OpenSide Open { get; init; }

    /// <summary>It was surely in the range: that is not open, nor approximate, nor only a part of what the date says.</summary>
    public bool IsBounded { get; init; } = true;

    /// <summary>Known to a year or so, which would stretch a scale for nothing.</summary>
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
        return new TimeSpot(from, to, from + ((to - from) / 2), IsExact: from == to && !isDoubtful) { IsBounded = !isDoubtful };
    }

    /// <summary>Where sources disagree: somewhere in all that they say, for none of them is better than another.</summary>
    /// <param name="dates">One at least.</param>
    public static TimeSpot OfAny(IEnumerable<EdtfDate> dates)
    {
        TimeSpot[] spots = [.. dates.Select(date => FromDate(date)).Distinct()];
        if (spots is [var only])
            return only;
        var (from, to) = (spots.Min(spot => spot.From), spots.Max(spot => spot.To));
        return new TimeSpot(from, to, from + ((to - from) / 2), IsExact: false) { IsBounded = false };
    }

    /// <summary>Some of the days that it may have been on are of the year.</summary>
    public bool MayBeIn(long year)
    {
        var (first, last) = DaysOf(year);
        return (Open == OpenSide.Before || From <= last) && (Open == OpenSide.After || To >= first);
    }

    /// <summary>What of it falls into a year, or the end of the year that is nearest.</summary>
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

    private static (long First, long Last) DaysOf(long year) => (Calendar.DayNumber(year, 1, 1), Calendar.DayNumber(year + 1, 1, 1) - 1);

    // Before or after the one end that is known, which may itself be a month or a year.
    private static TimeSpot Beside(EdtfPoint known, long at, OpenSide open) => new(
        Math.Min(known.Earliest, at), Math.Max(at, open == OpenSide.After ? known.Latest : at), at, IsExact: false)
    {
        Open = open,
        IsBounded = false,
    };
}

/// <summary>On which side a range of days has no end.</summary>
internal enum OpenSide { Neither, Before, After }
