using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>The stance that a party takes on a demand in one passage.</summary>
/// <param name="IsOwn">
/// True if the party said it, if it was said on the party's behalf, or if the speaker belongs to the party; false if
/// somebody else reports it.
/// </param>
internal sealed record Position(
    DemandId Demand, ActorId Party, Stance Stance, bool IsOwn, Source Source, Passage Passage)
{
    public EdtfDate Said => Passage.Said;

    /// <summary>The days on which the position may have been taken; see <see cref="PositionDays"/>.</summary>
    public DaySpan Days { get; init; } = new Statement(Source, Passage).Days;

    /// <summary>
    /// True if others report the position without saying since when the party has held it, so that only their own words
    /// are dated.
    /// </summary>
    public bool IsDatedByReport => !IsOwn && !Days.HasBeginning && Said.Start is not null;

    /// <summary>
    /// When the position was taken: the date of the words, or the days of their event if these are fewer. A position
    /// that is only reported on some day was taken on that day or before it.
    /// </summary>
    public EdtfDate When
    {
        get
        {
            if (IsDatedByReport)
                return (Days.Last < Said.Latest ? EdtfDate.FromDay(Days.Last) : Said).WithoutBeginning();
            bool isNarrowedByEvent = Days.First > Said.Earliest
                || Days.Last < Math.Min(Said.Latest, Source.Draft.Issued.Latest);
            return Days.HasBeginning && isNarrowedByEvent ? EdtfDate.OfDays(Days.First, Days.Last) : Said;
        }
    }

    /// <summary>True if the exact day is known.</summary>
    public bool IsOfOneDay => When.IsExactDay;

    /// <summary>
    /// True if the stance is the curators' interpretation of the words, as marked on the position or in the vocabulary.
    /// Pages say so.
    /// </summary>
    public bool IsReading { get; init; } = Stance.IsReading;

    /// <summary>The day of the edition.</summary>
    public long Edition { get; init; } = long.MaxValue;

    /// <summary>
    /// The day from which the position counts: the last day on which it may have been taken, but no later than its
    /// source, nor than the edition if it may be of that day.
    /// </summary>
    public long Day => IsAfterEdition ? Days.Last : Math.Min(Days.Last, Edition);

    /// <summary>
    /// The first day on which it is shown as perhaps taken already. If only the last possible day is known, nobody
    /// knows how old the position is, so it counts from <see cref="Day"/> and is not shown before.
    /// </summary>
    public long FirstDay => Days.HasBeginning ? Days.First : Day;

    /// <summary>True if the position is later than the edition. It then counts in no standing.</summary>
    public bool IsAfterEdition =>
        Days.Last > Edition
            && (Source.Draft.Issued.IsAfter(Edition) || (Said.IsAfter(Edition) && !Said.IsAfter(Source.Draft.Issued)));
}
