using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.Composing.Figures;

/// <param name="Words">When it was.</param>
internal sealed record Timed<T>(T Item, TimeSpot Spot, string Words);

/// <summary>What happened in one bin of time: a day, where days can be told apart on the track, or a week, a month, a year.</summary>
/// <param name="Words">“9 January 2022”, “March 2014”.</param>
internal sealed record TimeBin<T>(TimeSpot Spot, string Words, ImmutableArray<T> Items);

/// <summary>Sums up what would lie on top of each other.</summary>
internal sealed class TimeBins
{
    // Thousandths of a track: two marks of one lane stay two marks, and of many each keeps some air.
    private const double Least = 5.5;
    private const double LeastOfMany = 30;
    private const int Many = 80;

    private static readonly (Func<long, long> Of, Func<long, long> Last, Func<long, string> Words, double Days)[] Units =
    [
        (day => day, first => first, DayWords, 1),
        (Monday, first => first + 6, first => "the week of " + DayWords(first), 7),
        (day => First(day, 1), first => Next(first, 1) - 1, MonthWords, 30),
        (day => First(day, 3), first => Next(first, 3) - 1, first => $"{MonthWords(first)} – {MonthWords(Next(first, 3) - 1)}", 91),
        (day => First(day, 12), first => Next(first, 12) - 1, YearWords, 365),
        (day => First(day, 120), first => Next(first, 120) - 1, first => $"{YearWords(first)} – {YearWords(Next(first, 120) - 1)}", 3652),
        (day => First(day, 1200), first => Next(first, 1200) - 1, first => $"{YearWords(first)} – {YearWords(Next(first, 1200) - 1)}", 36524),
    ];

    private readonly int _unit;

    /// <param name="spots">Of everything the figure shows.</param>
    public TimeBins(TimeScale scale, IEnumerable<TimeSpot> spots)
    {
        double least = spots.DistinctBy(spot => spot.At).Skip(Many).Any() ? LeastOfMany : Least;
        int found = Array.FindIndex(Units, unit => unit.Days * scale.Day >= least);
        _unit = found < 0 ? Units.Length - 1 : found;
    }

    public bool AreMonthsAtLeast => Units[_unit].Days >= 30;

    /// <summary>In order of time. What is not known to the day stays apart, with what is known no better, unless the bin is as wide.</summary>
    public IEnumerable<TimeBin<T>> Of<T>(IEnumerable<Timed<T>> items) => items
        .GroupBy(item => Key(item.Spot))
        .OrderBy(group => group.Key.At).ThenBy(group => group.Key.From)
        .Select(group => new TimeBin<T>(Spot(group.Key, [.. group.Select(item => item.Spot)]), Words(group.Key, group.First().Words, [.. group.Select(item => item.Spot)]), [.. group.Select(item => item.Item)]));

    private TimeSpot Key(TimeSpot spot)
    {
        long first = Units[_unit].Of(spot.At);
        return spot.IsExact || (_unit > 0 && spot.From >= first && spot.To <= Units[_unit].Last(first)) ? TimeSpot.OfDay(first) : spot;
    }

    // A bin stands where its items are, rather than at its middle.
    private static TimeSpot Spot(TimeSpot key, TimeSpot[] spots) =>
        key.IsExact ? TimeSpot.OfDay(spots[0].At + (long)spots.Average(spot => (double)(spot.At - spots[0].At))) : key;

    // What all happened on one day goes by its day, however wide the bin.
    private string Words(TimeSpot key, string own, TimeSpot[] spots) =>
        !key.IsExact ? own : spots[0].IsExact && spots.All(spot => spot == spots[0]) ? DayWords(spots[0].At) : Units[_unit].Words(key.At);

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

    private static string DayWords(long day) => DateWords.Words(EdtfDate.OfDay(day));

    private static string MonthWords(long day) => string.Join(' ', DayWords(day).Split(' ')[1..]);

    private static string YearWords(long day) => DateWords.Year(Calendar.Date(day).Year);
}
