namespace Dossier.Dates;

/// <summary>The days between two, both included, by their numbers in the <see cref="Calendar"/>.</summary>
internal readonly record struct DaySpan(long First, long Last)
{
    public static readonly DaySpan Always = new(long.MinValue, long.MaxValue);
}
