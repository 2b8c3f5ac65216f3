namespace Dossier.Dates;

/// <summary>The days between two, both included, by their numbers in the <see cref="Calendar"/>.</summary>
internal readonly record struct DaySpan(long First, long Last)
{
    public static readonly DaySpan Always = new(long.MinValue, long.MaxValue);

    /// <summary>Its first day is known.</summary>
    public bool HasBeginning => First > long.MinValue;

    /// <summary>The days that both have; where they have none in common, the days of this one.</summary>
    public DaySpan NarrowedBy(DaySpan other) =>
        First <= other.Last && other.First <= Last ? new DaySpan(Math.Max(First, other.First), Math.Min(Last, other.Last)) : this;
}
