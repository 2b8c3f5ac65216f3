namespace Dossier.Dates;

/// <summary>A date or an interval by EDTF levels 0 and 1 (ISO 8601-2:2019, Extended Date/Time Format).</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Start">Null where the interval's beginning is open or unknown.</param>
/// <param name="End">Null where its end is; the same as <paramref name="Start"/> for a date.</param>
internal sealed record EdtfDate(string Text, EdtfPoint? Start, EdtfPoint? End) : IComparable<EdtfDate>
{
    /// <summary>One day, by its number in the <see cref="Calendar"/>.</summary>
    public static EdtfDate FromDay(long dayNumber)
    {
        var (year, month, day) = Calendar.Date(dayNumber);
        var point = new EdtfPoint(year, 0, month, day, Time: null, Doubt.None);
        return new EdtfDate($"{year:0000}-{month:00}-{day:00}", point, point);
    }

    /// <summary>One day, or the interval from one to another.</summary>
    public static EdtfDate OfDays(long first, long last)
    {
        var (start, end) = (FromDay(first), FromDay(last));
        return first == last ? start : new EdtfDate($"{start.Text}/{end.Text}", start.Start, end.End);
    }

    /// <summary>The interval with an open beginning that ends where this date ends; the date itself where its end is open.</summary>
    public EdtfDate WithoutBeginning() => End is null ? this : new EdtfDate($"../{Text.Split('/')[^1]}", null, End);

    public bool IsInterval => Text.Contains('/');

    /// <summary>A single day, and no doubt about it.</summary>
    public bool IsExactDay => Start is { IsDay: true, Doubt: Doubt.None } start && End is { IsDay: true, Doubt: Doubt.None } end && start.Latest == end.Latest;

    public long Earliest => Start?.Earliest ?? long.MinValue;

    public long Latest => End?.Latest ?? long.MaxValue;

    /// <summary>The side by which it has its place in the order of time: its end, or, where that is open, its beginning.</summary>
    public EdtfPoint Known => (End ?? Start)!;

    // Never before the first day that it may be: an interval may begin in the January of a winter that is named by the year before.
    private long Place => Math.Max(Known.LastInItsYear, Earliest);

    public bool Overlaps(EdtfDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>However it is read, it began after that day. What is only approximate may have been before.</summary>
    public bool IsAfter(long day) => Start is not null && !Start.Doubt.HasFlag(Doubt.Approximate) && Earliest > day;

    /// <summary>
    /// However both are read, it began when the other was over: by instant where both have a time with an offset, else
    /// by the days, in whatever time zone they were counted.
    /// </summary>
    public bool IsAfter(EdtfDate other) =>
        Start is { } start && other.End is { } end && !(start.Doubt | end.Doubt).HasFlag(Doubt.Approximate)
        && (start.Instant is long mine && end.Instant is long its ? mine > its : start.EarliestAnywhere > end.LatestAnywhere);

    /// <summary>Whether it is after the other, and neither its beginning nor the other's end is in doubt.</summary>
    public bool IsSurelyAfter(EdtfDate other) =>
        IsAfter(other) && Start is { Doubt: Doubt.None } && other.End is { Doubt: Doubt.None };

    /// <summary>
    /// The order of time. An interval stands where it ends, one with an open end where it begins; what is known to a
    /// month stands at the end of the month, to ten or a hundred years at the end of these. Of one day, what has no time
    /// comes first, then times by their instant (see <see cref="EdtfPoint.PlaceInDay"/>); what began earlier comes
    /// before what began later, and what may be over earlier before the rest. Every step compares two numbers, so the order is total and transitive.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        int order = Place.CompareTo(other.Place);
        if (order == 0)
            order = Known.UnknownYearDigits.CompareTo(other.Known.UnknownYearDigits);
        if (order == 0)
            order = Known.PlaceInDay.CompareTo(other.Known.PlaceInDay);
        if (order == 0)
            order = (End is null).CompareTo(other.End is null);
        if (order == 0)
            order = Earliest.CompareTo(other.Earliest);
        return order != 0 ? order : Latest.CompareTo(other.Latest);
    }
}
