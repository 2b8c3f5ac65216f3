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

    private static readonly Unit[] Units =
    [
        new(day => day, first => first, (words, first) => words.Dates.Day(first), 1),
        new(Monday, first => first + 6, (words, first) => words.WeekOf(words.Dates.Day(first)), 7),
        OfMonths(1, (words, first) => words.Dates.MonthOf(first), 30),
        OfMonths(3, (words, first) => Range(words, words.Dates.MonthOf, first, 3), 91),
        OfMonths(12, (words, first) => words.Dates.YearOf(first), 365),
        OfMonths(120, (words, first) => Range(words, words.Dates.YearOf, first, 120), 3652),
        OfMonths(1200, (words, first) => Range(words, words.Dates.YearOf, first, 1200), 36524),
    ];

    private readonly InterfaceWords _words;
    private readonly int _unit;

    /// <param name="Of">The first day of the bin that has a day.</param>
    /// <param name="Last">The last day of a bin, from its first one.</param>
    /// <param name="Words">What a bin is called, from its first day.</param>
    /// <param name="Days">About how many days a bin has.</param>
    private sealed record Unit(
        Func<long, long> Of, Func<long, long> Last, Func<InterfaceWords, long, string> Words, double Days);

    /// <param name="spots">The dates of everything that the figure shows.</param>
    public TimeBins(InterfaceWords words, TimeScale scale, IEnumerable<TimeSpot> spots)
    {
        _words = words;
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
        string ofBin = words
            ?? (IsOneDay(spots) ? _words.Dates.Day(spots[0].At) : Units[_unit].Words(_words, spot.At));
        return new TimeBin<T>(words is null ? Mean(spots) : spot, ofBin, [.. same.Select(item => item.Item)]);
    }

    // A bin is placed at the mean of its items, not in the middle of its range.
    private static TimeSpot Mean(TimeSpot[] spots) =>
        TimeSpot.FromDay(spots[0].At + (long)spots.Average(spot => (double)(spot.At - spots[0].At)));

    // If all items fall on one day, the label is that day rather than the bin's range.
    private static bool IsOneDay(TimeSpot[] spots) => spots[0].IsExact && spots.All(spot => spot == spots[0]);

    private static Unit OfMonths(int months, Func<InterfaceWords, long, string> words, double days) =>
        new(day => First(day, months), first => Next(first, months) - 1, words, days);

    // “January 2022 – March 2022”.
    private static string Range(InterfaceWords words, Func<long, string> end, long first, int months) =>
        words.DateRange(end(first), end(Next(first, months) - 1));

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
