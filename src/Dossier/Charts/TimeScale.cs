using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Charts;

/// <summary>A stretch of time that is drawn without a cut.</summary>
/// <param name="First">The first day of the segment.</param>
/// <param name="From">Its start on the track, in thousandths.</param>
/// <param name="IsCoarse">
/// True if nothing in it is known to a day or month. It then has no scale and is labelled with its year or years.
/// </param>
internal sealed record AxisSegment(long First, long Last, int From, int To, bool IsCoarse)
{
    /// <summary>The label of a coarse segment: “2008”, “2020–29”.</summary>
    public string Years { get; init; } = "";
}

/// <summary>
/// Maps days to places along a track. Long silences are cut out, and the rest keeps one scale; a segment that is too
/// narrow for its label is widened.
/// </summary>
internal sealed class TimeScale
{
    // A coarse reach also knows the span of its dates, for its label.
    private sealed record Reach(
        long First, long Last, bool IsCoarse, long Since = long.MaxValue, long Until = long.MinValue)
    {
        public Reach With(Reach next, bool isCoarse) =>
            new(First, Math.Max(Last, next.Last), isCoarse, Math.Min(Since, next.Since), Math.Max(Until, next.Until));
    }

    private const int Inset = 20;
    private const int Cut = 30;
    private const int Padding = 14;
    private const int MostCuts = 4;
    private const int LeastCutDays = 28;

    private readonly DateWords _dates;

    private TimeScale(DateWords dates, ImmutableArray<AxisSegment> stretches) =>
        (_dates, Stretches) = (dates, stretches);

    public ImmutableArray<AxisSegment> Stretches { get; }

    /// <summary>The smallest width of a day, in thousandths.</summary>
    public double Day => Stretches.Where(stretch => stretch.Last > stretch.First)
        .Select(stretch => (double)(stretch.To - stretch.From - (2 * Padding)) / (stretch.Last - stretch.First))
        .DefaultIfEmpty(1000)
        .Min();

    /// <param name="words">The words of the labels along the axis, for which there must be room.</param>
    /// <param name="spots">At least one date.</param>
    public static TimeScale Over(InterfaceWords words, IEnumerable<TimeSpot> spots)
    {
        var all = spots.ToArray();
        var reaches = Reaches(all);
        var cuts = Cuts(reaches, Within(reaches, [.. all.Select(spot => spot.At).Distinct().Order()]));
        return new TimeScale(words.Dates, Laid(words.Dates, Pieces(reaches, cuts)));
    }

    /// <summary>The place of a mark: its day, or the middle of its range.</summary>
    public int At(TimeSpot spot)
    {
        if (spot.Open != OpenSide.Neither || Range(spot) is not { } range)
            return At(spot.At);
        int middle = (range.From + range.To) / 2;
        var stretch = Stretches.MinBy(stretch => Math.Max(Math.Max(stretch.From - middle, middle - stretch.To), 0))!;
        return Math.Clamp(middle, stretch.From + Padding, stretch.To - Padding);
    }

    /// <summary>The place of a day; if the day is in a cut, the nearer end of the cut.</summary>
    public int At(long day)
    {
        var stretch = Stretches.MinBy(stretch => Math.Max(Math.Max(stretch.First - day, day - stretch.Last), 0))!;
        if (stretch.First == stretch.Last)
            return (stretch.From + stretch.To) / 2;
        long within = Math.Clamp(day, stretch.First, stretch.Last) - stretch.First;
        int width = stretch.To - stretch.From - (2 * Padding);
        return stretch.From + Padding + (int)Math.Round((double)within / (stretch.Last - stretch.First) * width);
    }

    /// <summary>
    /// The stretch on which a date that is not a single day may lie; an open date reaches as far as the time axis is
    /// uncut. Null for a day.
    /// </summary>
    public StretchView? Range(TimeSpot spot)
    {
        if (spot.Open != OpenSide.Neither)
            return Tail(At(spot.At), spot.Open);
        if (spot.IsExact || spot.From == spot.To)
            return null;
        var (from, to) = (At(spot.From), At(spot.To));
        return to - from > 1 ? new StretchView(from, to) : null;
    }

    private StretchView Tail(int at, OpenSide open)
    {
        var stretch = Stretches.First(stretch => at <= stretch.To);
        return open == OpenSide.Before ? new StretchView(stretch.From, at) : new StretchView(at, stretch.To);
    }

    /// <summary>A line without the parts that fall into cuts.</summary>
    public IEnumerable<LineView> Line(int from, int to, StanceMark mark) => Stretches
        .Select(stretch => new LineView(Math.Max(from, stretch.From), Math.Min(to, stretch.To), mark))
        .Where(line => line.To > line.From);

    public AxisView Axis() => new(
        [.. Stretches.Select(stretch => new StretchView(stretch.From, stretch.To))],
        TimeTicks.Place(_dates, this, FigureWidths.Narrow), TimeTicks.Place(_dates, this, FigureWidths.Wide));

    // A date known only to a year gets its own segment if nothing else is known of that year.
    private static List<Reach> Reaches(TimeSpot[] spots)
    {
        var fine = Joined(spots.Where(spot => !spot.IsCoarse)
            .Select(spot => new Reach(spot.From, spot.To, IsCoarse: false)));
        return Joined(
            fine.Concat(
                spots.Where(
                    spot => spot.IsCoarse && !fine.Exists(reach => reach.First <= spot.To && spot.From <= reach.Last))
                    .Select(spot => new Reach(spot.At, spot.At, IsCoarse: true, spot.From, spot.To))));
    }

    private static List<Reach> Joined(IEnumerable<Reach> reaches)
    {
        var joined = new List<Reach>();
        foreach (var reach in reaches.OrderBy(reach => reach.First).ThenBy(reach => reach.Last))
        {
            if (joined.Count > 0 && reach.First <= joined[^1].Last)
                joined[^1] = joined[^1].With(reach, joined[^1].IsCoarse && reach.IsCoarse);
            else
                joined.Add(reach);
        }

        return joined;
    }

    private static List<Reach> Pieces(List<Reach> reaches, HashSet<int> cuts)
    {
        var pieces = new List<Reach>();
        for (int i = 0; i < reaches.Count; i++)
        {
            if (i == 0 || cuts.Contains(i))
                pieces.Add(reaches[i]);
            else
                pieces[^1] = pieces[^1]
                    .With(
                        reaches[i],
                        pieces[^1].IsCoarse && reaches[i].IsCoarse && Year(pieces[^1].First) == Year(reaches[i].Last));
        }

        return pieces;
    }

    // As many cuts as possible, as long as each is twice as long as every remaining silence and a good part of the
    // remaining time.
    private static HashSet<int> Cuts(List<Reach> reaches, long[] days)
    {
        var silences = Enumerable.Range(1, reaches.Count - 1)
            .Select(i => (Index: i, Days: Silence(days, reaches[i].First)))
            .Where(silence => silence.Days >= LeastCutDays)
            .OrderByDescending(silence => silence.Days).ThenBy(silence => silence.Index).ToArray();
        for (int count = Math.Min(MostCuts, silences.Length); count > 0; count--)
        {
            var cuts = silences.Take(count).Select(silence => silence.Index).ToHashSet();
            var pieces = Pieces(reaches, cuts);
            long kept = pieces.Max(piece => Longest(days, piece));
            if (kept > 0
                && silences[count - 1].Days >= 2 * kept
                && silences[count - 1].Days * 7 >= pieces.Sum(piece => piece.Last - piece.First))
                return cuts;
        }

        return [];
    }

    // The days and the reaches are both sorted, and reaches do not overlap, so one pass over both is enough.
    private static long[] Within(List<Reach> reaches, long[] days)
    {
        int at = 0;
        return [.. days.Where(day =>
        {
            while (at < reaches.Count && reaches[at].Last < day)
                at++;
            return at < reaches.Count && reaches[at].First <= day;
        })];
    }

    // The silence from the last day before a reach to the first day in it.
    private static long Silence(long[] days, long from)
    {
        int found = Array.BinarySearch(days, from);
        int next = found < 0 ? ~found : found;
        return days[next] - days[next - 1];
    }

    private static long Longest(long[] days, Reach piece)
    {
        long longest = 0;
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i - 1] >= piece.First && days[i] <= piece.Last)
                longest = Math.Max(longest, days[i] - days[i - 1]);
        }

        return longest;
    }

    private static ImmutableArray<AxisSegment> Laid(DateWords dates, List<Reach> pieces)
    {
        double free = 1000 - (2 * Inset) - (Cut * (pieces.Count - 1));
        double[] widths = new double[pieces.Count];
        var small = new HashSet<int>();
        for (bool changed = true; changed;)
        {
            var large = Enumerable.Range(0, pieces.Count).Where(i => !small.Contains(i)).ToArray();
            double days = large.Sum(i => (double)(pieces[i].Last - pieces[i].First));
            double left = free - small.Sum(i => widths[i] = Least(dates, pieces[i]));
            foreach (int i in large)
                widths[i] = days > 0 ? left * (pieces[i].Last - pieces[i].First) / days : left / large.Length;
            var found = large.Length > 1 ? large.Where(i => widths[i] < Least(dates, pieces[i])).ToArray() : [];
            small.UnionWith(found);
            changed = found.Length > 0 && small.Count < pieces.Count;
        }

        var stretches = ImmutableArray.CreateBuilder<AxisSegment>();
        double from = Inset;
        for (int i = 0; i < pieces.Count; i++)
        {
            stretches.Add(
                new AxisSegment(
                    pieces[i].First, pieces[i].Last, (int)Math.Round(from), (int)Math.Round(from + widths[i]),
                    pieces[i].IsCoarse)
                {
                    Years = pieces[i].IsCoarse ? dates.YearsBetween(pieces[i].Since, pieces[i].Until) : "",
                });
            from += widths[i] + Cut;
        }

        return stretches.ToImmutable();
    }

    // Room for “22 Dec”, or else for the year. Five pieces must fit on the narrowest track, whatever the words are.
    private static int Least(DateWords dates, Reach piece)
    {
        double pixels = piece.IsCoarse ? FigureWidths.OfText(dates.YearsBetween(piece.Since, piece.Until))
            : piece.Last - piece.First >= 27 ? FigureWidths.OfText(dates.YearOf(piece.First)) : 45;
        return (int)Math.Ceiling((Math.Clamp(pixels, 31, 45) + 7) * 1000 / FigureWidths.Narrow) - Cut;
    }

    private static long Year(long day) => Calendar.Date(day).Year;
}
