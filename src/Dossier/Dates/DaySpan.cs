namespace Dossier.Dates;

/// <summary>A range of days, both ends included, as numbers in the <see cref="Calendar"/>.</summary>
internal readonly record struct DaySpan(long First, long Last)
{
    public static readonly DaySpan Always = new(long.MinValue, long.MaxValue);

    /// <summary>Whether its first day is known.</summary>
    public bool HasBeginning => First > long.MinValue;

    /// <summary>The days that both ranges have; if they have none in common, this range.</summary>
    public DaySpan NarrowedBy(DaySpan other) =>
        First <= other.Last && other.First <= Last
            ? new DaySpan(Math.Max(First, other.First), Math.Min(Last, other.Last))
            : this;
}
