using Dossier.Dates;

namespace Dossier.Composing.Figures;

/// <summary>When something was, as a figure can show it: at a day, or somewhere in a range of days.</summary>
/// <param name="At">Where its mark stands: the day, the middle of a range, or the known end of an open one.</param>
/// <param name="IsExact">The day is known.</param>
internal sealed record TimeSpot(long From, long To, long At, bool IsExact)
{
    private const long Season = 100;

    /// <summary>Known to a year or so, which would stretch a scale for nothing.</summary>
    public bool IsCoarse => To - From > Season;

    /// <param name="latest">The day after which it cannot have been.</param>
    public static TimeSpot Of(EdtfDate date, long latest = long.MaxValue)
    {
        long to = date.End is null ? date.Earliest : Math.Max(Math.Min(date.Latest, latest), date.Earliest);
        long from = date.Start is null ? to : date.Earliest;
        bool isExact = from == to && date is { Start.Doubt: Doubt.None, End.Doubt: Doubt.None };
        return new TimeSpot(from, to, date.Start is null ? to : from + ((to - from) / 2), isExact);
    }

    /// <summary>What of it falls into a year, or the end of the year that is nearest.</summary>
    public TimeSpot Within(long year)
    {
        long first = Calendar.DayNumber(year, 1, 1);
        long last = Calendar.DayNumber(year + 1, 1, 1) - 1;
        return this with { From = Math.Clamp(From, first, last), To = Math.Clamp(To, first, last), At = Math.Clamp(At, first, last) };
    }

    public static TimeSpot OfDay(long day) => new(day, day, day, IsExact: true);
}
