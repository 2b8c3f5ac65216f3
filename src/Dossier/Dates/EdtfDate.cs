namespace Dossier.Dates;

/// <summary>A date or an interval in EDTF, levels 0 and 1 (Extended Date/Time Format, ISO 8601-2:2019).</summary>
/// <param name="Text">The date as it was written.</param>
/// <param name="Start">Null if the beginning of the interval is open or unknown.</param>
/// <param name="End">Null if the end of the interval is open or unknown. The same as <paramref name="Start"/> for a
/// single date.</param>
internal sealed record EdtfDate(string Text, EdtfPoint? Start, EdtfPoint? End) : IComparable<EdtfDate>
{
    /// <summary>One day, by its number in the <see cref="Calendar"/>.</summary>
    public static EdtfDate FromDay(long dayNumber)
    {
        var (year, month, day) = Calendar.Date(dayNumber);
        var point = new EdtfPoint(year, 0, month, day, Time: null, Doubt.None);
        return new EdtfDate($"{year:0000}-{month:00}-{day:00}", point, point);
    }

    /// <summary>One day, or the interval between two days.</summary>
    public static EdtfDate OfDays(long first, long last)
    {
        var (start, end) = (FromDay(first), FromDay(last));
        return first == last ? start : new EdtfDate($"{start.Text}/{end.Text}", start.Start, end.End);
    }

    /// <summary>
    /// An interval with an open beginning and the end of this date; the date itself if its end is open.
    /// </summary>
    public EdtfDate WithoutBeginning() => End is null ? this : new EdtfDate($"../{Text.Split('/')[^1]}", null, End);

    public bool IsInterval => Text.Contains('/');

    /// <summary>Whether it is a single day without doubt.</summary>
    public bool IsExactDay =>
        Start is { IsDay: true, Doubt: Doubt.None } start && End is { IsDay: true, Doubt: Doubt.None } end
            && start.Latest == end.Latest;

    public long Earliest => Start?.Earliest ?? long.MinValue;

    public long Latest => End?.Latest ?? long.MaxValue;

    /// <summary>
    /// The point that decides its place in chronological order: its end or, if that is open, its beginning.
    /// </summary>
    public EdtfPoint Known => (End ?? Start)!;

    // Never before its first possible day: “winter 2021” is named by its first year, and an interval may begin in
    // its January.
    private long Place => Math.Max(Known.LastInItsYear, Earliest);

    public bool Overlaps(EdtfDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>
    /// Whether it certainly began after that day. An approximate date may have been earlier, so it never did.
    /// </summary>
    public bool IsAfter(long day) => Start is not null && !Start.Doubt.HasFlag(Doubt.Approximate) && Earliest > day;

    /// <summary>
    /// Whether it certainly began after the other date was over. Times with an offset are compared as instants;
    /// everything else by days, whatever the time zone.
    /// </summary>
    public bool IsAfter(EdtfDate other) =>
        Start is { } start && other.End is { } end && !(start.Doubt | end.Doubt).HasFlag(Doubt.Approximate)
        && (start.Instant is long mine && end.Instant is long its
            ? mine > its
            : start.EarliestAnywhere > end.LatestAnywhere);

    /// <summary>
    /// Whether it is after the other date, and neither its beginning nor the other's end is in doubt.
    /// </summary>
    public bool IsSurelyAfter(EdtfDate other) =>
        IsAfter(other) && Start is { Doubt: Doubt.None } && other.End is { Doubt: Doubt.None };

    /// <summary>
    /// Chronological order. An interval is placed at its end, or at its beginning if the end is open. A date known to
    /// the month is placed at the end of the month, one known to the decade or century at the end of these. Within a
    /// day, dates without a time come first, then times by instant (see <see cref="EdtfPoint.PlaceInDay"/>). Dates with
    /// the same place are ordered by earliest beginning, then by earliest end. Each step compares two numbers, so the
    /// order is total and transitive.
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
