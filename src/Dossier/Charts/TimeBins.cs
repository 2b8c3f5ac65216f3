using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;

namespace Dossier.Charts;

/// <param name="Words">The date in words.</param>
internal sealed record Timed<T>(T Item, TimeSpot Spot, string Words);

/// <summary>
/// The items of one bin of time: of a day, if days can be told apart on the track, otherwise of a week, a month or a
/// year.
/// </summary>
/// <param name="Words">“9 January 2022”, “March 2014”.</param>
internal sealed record TimeBin<T>(TimeSpot Spot, string Words, ImmutableArray<T> Items);

/// <summary>Groups items that would overlap on the track.</summary>
internal sealed class TimeBins
{
    // In thousandths of a track. At this distance two marks of one lane are still separate.
    private const double Least = 5.5;
    private const double LeastOfMany = 30;
    private const int Many = 80;

    private static readonly (
        Func<long, long> Of, Func<long, long> Last, Func<long, string> Words, double Days)[] Units =
    [
        (day => day, first => first, InterfaceWords.English.Dates.Day, 1),
        (Monday, first => first + 6, first => "the week of " + InterfaceWords.English.Dates.Day(first), 7),
        (day => First(day, 1), first => Next(first, 1) - 1, InterfaceWords.English.Dates.MonthOf, 30),
        (day => First(day, 3), first => Next(first, 3) - 1, first => $"{InterfaceWords.English.Dates.MonthOf(first)} – "
            + $"{InterfaceWords.English.Dates.MonthOf(Next(first, 3) - 1)}", 91),
        (day => First(day, 12), first => Next(first, 12) - 1, InterfaceWords.English.Dates.YearOf, 365),
        (day => First(day, 120), first => Next(first, 120) - 1, first => $"{InterfaceWords.English.Dates.YearOf(first)} – "
            + $"{InterfaceWords.English.Dates.YearOf(Next(first, 120) - 1)}", 3652),
        (day => First(day, 1200), first => Next(first, 1200) - 1, first => $"{InterfaceWords.English.Dates.YearOf(first)} – "
            + $"{InterfaceWords.English.Dates.YearOf(Next(first, 1200) - 1)}", 36524),
    ];

    private readonly int _unit;

    /// <param name="spots">The dates of everything that the figure shows.</param>
    public TimeBins(TimeScale scale, IEnumerable<TimeSpot> spots)
    {
        double least = spots.DistinctBy(spot => spot.At).Skip(Many).Any() ? LeastOfMany : Least;
        int found = Array.FindIndex(Units, unit => unit.Days * scale.Day >= least);
        _unit = found < 0 ? Units.Length - 1 : found;
    }

    public bool AreMonthsAtLeast => Units[_unit].Days >= 30;

    /// <summary>
    /// Oldest first. An item that is not known to the day gets a bin of its own, labelled with its date, unless it was
    /// certainly within the days of a wider bin.
    /// </summary>
    public IEnumerable<TimeBin<T>> Group<T>(IEnumerable<Timed<T>> items) => items
        .GroupBy(item => Key(item.Spot, item.Words))
        .OrderBy(group => group.Key.Spot.At).ThenBy(group => group.Key.Spot.From)
        .Select(group => Bin(group.Key.Spot, group.Key.Words, [.. group]));

    private (TimeSpot Spot, string? Words) Key(TimeSpot spot, string words)
    {
        long first = Units[_unit].Of(spot.At);
        bool isWithin = _unit > 0 && spot.IsBounded && spot.From >= first && spot.To <= Units[_unit].Last(first);
        return spot.IsExact || isWithin ? (TimeSpot.FromDay(first), null) : (spot, words);
    }

    private TimeBin<T> Bin<T>(TimeSpot spot, string? words, Timed<T>[] same)
    {
        TimeSpot[] spots = [.. same.Select(item => item.Spot)];
        return new TimeBin<T>(
            words is null
                ? Mean(spots)
                : spot, words ?? (IsOneDay(spots) ? InterfaceWords.English.Dates.Day(spots[0].At) : Units[_unit].Words(spot.At)),
            [.. same.Select(item => item.Item)]);
    }

    // A bin is placed at the mean of its items, not in the middle of its range.
    private static TimeSpot Mean(TimeSpot[] spots) =>
        TimeSpot.FromDay(spots[0].At + (long)spots.Average(spot => (double)(spot.At - spots[0].At)));

    // If all items fall on one day, the label is that day rather than the bin's range.
    private static bool IsOneDay(TimeSpot[] spots) => spots[0].IsExact && spots.All(spot => spot == spots[0]);

    // 1 March of the year 0 was a Wednesday.
    private static long Monday(long day) => day - ((((day + 2) % 7) + 7) % 7);

    private static long First(long day, int months)
    {
        var (year, month, _) = Calendar.Date(day);
        long count = (year * 12) + month - 1;
        return OfMonth(count - (((count % months) + months) % months));
    }

    private static long Next(long first, int months)
    {
        var (year, month, _) = Calendar.Date(first);
        return OfMonth((year * 12) + month - 1 + months);
    }

    private static long OfMonth(long count)
    {
        long year = (long)Math.Floor(count / 12.0);
        return Calendar.DayNumber(year, (int)(count - (year * 12)) + 1, 1);
    }
}
