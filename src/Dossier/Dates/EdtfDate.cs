namespace Dossier.Dates;

/// <summary>A date or an interval by EDTF levels 0 and 1 (ISO 8601-2:2019, Extended Date/Time Format).</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Start">Null where the interval's beginning is open or unknown.</param>
/// <param name="End">Null where its end is; the same as <paramref name="Start"/> for a date.</param>
internal sealed record EdtfDate(string Text, EdtfPoint? Start, EdtfPoint? End) : IComparable<EdtfDate>
{
    /// <summary>One day, by its number in the <see cref="Calendar"/>.</summary>
    public static EdtfDate OfDay(long dayNumber)
    {
        var (year, month, day) = Calendar.Date(dayNumber);
        var point = new EdtfPoint(year, 0, month, day, Time: null, Doubt.None);
        return new EdtfDate($"{year:0000}-{month:00}-{day:00}", point, point);
    }

    public bool IsInterval => Text.Contains('/');

    public long Earliest => Start?.Earliest ?? long.MinValue;

    public long Latest => End?.Latest ?? long.MaxValue;

    public bool Overlaps(EdtfDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>By the latest day, then the time of that day, then the earliest day: an interval stands where it ends.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        int byDay = Latest.CompareTo(other.Latest);
        if (byDay != 0)
            return byDay;
        int byTime = string.CompareOrdinal(End?.Time ?? "", other.End?.Time ?? "");
        return byTime != 0 ? byTime : Earliest.CompareTo(other.Earliest);
    }
}
