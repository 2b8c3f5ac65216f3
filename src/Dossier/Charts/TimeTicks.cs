using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.SiteModel;

namespace Dossier.Charts;

/// <summary>Chooses the labels along an axis: as many as fit, at the beginnings of days, months or years.</summary>
internal static class TimeTicks
{
    private const double Air = 9;
    private const double Least = 2;

    // A step between labels: days of a month, or months, or years.
    private sealed record Unit(int Days, int[] OfMonth, int Months, long Years);

    public static ImmutableArray<TickView> Place(DateWords dates, TimeScale scale, int width)
    {
        var ticks = new List<List<TickView>>();
        for (int i = 0; i < scale.Stretches.Length; i++)
        {
            double end = i + 1 < scale.Stretches.Length ? scale.Stretches[i + 1].From * width / 1000.0 : width + Air;
            ticks.Add(Place(dates, scale, scale.Stretches[i], width, end));
        }

        return [.. Apart(ticks, width)];
    }

    // Every segment begins with a label, and a short one may be too narrow for it. A label without room is left out,
    // and the next one then shows the year.
    private static IEnumerable<TickView> Apart(List<List<TickView>> ticks, int width)
    {
        double last = double.MinValue;
        foreach (var stretch in ticks)
        {
            string? owed = null;
            foreach (var tick in stretch)
            {
                var named = tick with { Year = tick.Year ?? owed };
                double from = named.At * width / 1000.0;
                double to = from + Math.Max(FigureWidths.OfText(named.Text), FigureWidths.OfText(named.Year ?? ""));
                bool fits = from >= last + Least && to <= width + 1;
                owed = fits ? null : named.Year;
                if (!fits)
                    continue;
                last = to;
                yield return named;
            }
        }
    }

    private static List<TickView> Place(DateWords dates, TimeScale scale, AxisSegment stretch, int width, double end)
    {
        if (stretch.IsCoarse)
            return [new TickView(stretch.From, stretch.Years, null)];
        var unit = Fitting(dates, stretch, width);
        var ticks = new List<TickView>();
        var days = Days(unit, stretch).ToList();
        if (stretch.First == stretch.Last)
        {
            string? ofOne = unit.Years > 0 ? null : dates.YearOf(stretch.First);
            return [new TickView(stretch.From, Text(dates, unit, stretch.First), ofOne)];
        }

        double room = Math.Max(
            FigureWidths.OfText(Text(dates, unit, stretch.First)),
            FigureWidths.OfText(dates.YearOf(stretch.First))) + Air;
        if (days.Count == 0
            || (scale.At(days[0]) - scale.At(stretch.First)) * width / 1000.0 >= room
            || (scale.At(days[0]) * width / 1000.0) + room > end)
            days.Insert(0, stretch.First);
        long? year = null;
        double last = double.MinValue;
        foreach (long day in days)
        {
            int at = scale.At(day);
            string text = Text(dates, unit, day);
            double from = at * width / 1000.0;
            long own = Calendar.Date(day).Year;
            string? years = unit.Years > 0 || own == year ? null : dates.Year(own);
            double to = from + Math.Max(FigureWidths.OfText(text), FigureWidths.OfText(years ?? "")) + Air;
            if (from < last || (ticks.Count > 0 && to > end))
                continue;
            ticks.Add(new TickView(at, text, years));
            (year, last) = (own, to);
        }

        return ticks;
    }

    private static Unit Fitting(DateWords dates, AxisSegment stretch, int width)
    {
        double days = Math.Max(1, stretch.Last - stretch.First);
        double day = (stretch.To - stretch.From) * width / 1000.0 / days;
        double ofMonth = Enumerable.Range(1, 12).Max(month => FigureWidths.OfText(dates.ShortMonth(month)));
        // “22 Dec” stands for all days.
        double ofDay = FigureWidths.OfText(dates.ShortDay(12, 22));
        return Units().First(unit => unit.Days * day >= Room(unit) + Air);

        double Room(Unit unit) =>
            unit.Years > 0 ? 31 : unit.Months > 0 ? Math.Max(28, ofMonth) : Math.Max(45, ofDay);
    }

    private static IEnumerable<Unit> Units()
    {
        yield return new Unit(1, [.. Enumerable.Range(1, 31)], 0, 0);
        yield return new Unit(5, [1, 6, 11, 16, 21, 26], 0, 0);
        yield return new Unit(10, [1, 11, 21], 0, 0);
        yield return new Unit(14, [1, 15], 0, 0);
        yield return new Unit(30, [1], 1, 0);
        yield return new Unit(91, [1], 3, 0);
        yield return new Unit(182, [1], 6, 0);
        for (long step = 1; step < 1_000_000_000_000; step *= 10)
        {
            foreach (long years in (long[])[step, 2 * step, 5 * step])
                yield return new Unit((int)Math.Min(int.MaxValue, years * 365), [1], 12, years);
        }
    }

    private static IEnumerable<long> Days(Unit unit, AxisSegment stretch)
    {
        var (year, month, _) = Calendar.Date(stretch.First);
        long step = Math.Max(1, unit.Years);
        int months = Math.Max(1, unit.Months);
        for (long y = unit.Years > 0 ? (long)Math.Floor((double)year / step) * step : year;
            Calendar.DayNumber(y, 1, 1) <= stretch.Last;
            y += step)
        {
            for (int m = 1; m <= 12; m += months)
            {
                foreach (int d in unit.OfMonth.Where(d => d <= Calendar.DaysIn(y, m)))
                {
                    long day = Calendar.DayNumber(y, m, d);
                    if (day >= stretch.First && day <= stretch.Last)
                        yield return day;
                }
            }
        }
    }

    private static string Text(DateWords dates, Unit unit, long day)
    {
        var (year, month, number) = Calendar.Date(day);
        return unit.Years > 0 ? dates.Year(year)
            : unit.Months > 0 ? dates.ShortMonth(month)
            : dates.ShortDay(month, number);
    }
}
