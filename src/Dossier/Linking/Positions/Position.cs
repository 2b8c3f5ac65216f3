using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>What a party is on record as holding on a demand.</summary>
/// <param name="IsOwn">Said by the party, for it, or by somebody it stands above; otherwise reported by somebody else.</param>
internal sealed record Position(DemandId Demand, ActorId Party, Stance Stance, bool IsOwn, Source Source, Passage Passage)
{
    public EdtfDate Said => Passage.Said;

    /// <summary>The days on which it may have been taken: see <see cref="PositionDays"/>.</summary>
    public DaySpan Days { get; init; } = new Statement(Source, Passage).Days;

    /// <summary>Others tell it, and the date is that of their words: since when the party holds it, they do not say.</summary>
    public bool IsDatedByReport => !IsOwn && !Days.HasBeginning && Said.Start is not null;

    /// <summary>
    /// When it was taken: the date of the words, or the days of the event they belong to, where these are fewer; what is only
    /// told on a day was taken no later than that.
    /// </summary>
    public EdtfDate When => IsDatedByReport ? (Days.Last < Said.Latest ? EdtfDate.FromDay(Days.Last) : Said).WithoutBeginning()
        : Days.HasBeginning && (Days.First > Said.Earliest || Days.Last < Math.Min(Said.Latest, Source.Draft.Issued.Latest)) ? EdtfDate.OfDays(Days.First, Days.Last)
        : Said;

    /// <summary>It is known which day it was taken on.</summary>
    public bool IsOfOneDay => When.IsExactDay;

    /// <summary>It is how the curators read the words, by the mark of the position or of its stance, and shown as that.</summary>
    public bool IsReading { get; init; } = Stance.IsReading;

    /// <summary>The last day that the dossier goes up to.</summary>
    public long Edition { get; init; } = long.MaxValue;

    /// <summary>The day it is known by: the last that it may have been taken on, no later than its source, nor than an edition that it may be of.</summary>
    public long Day => IsAfterEdition ? Days.Last : Math.Min(Days.Last, Edition);

    /// <summary>
    /// The first day on which it is shown as perhaps taken already. Of what is dated only by its last possible day nobody knows
    /// how old it is: that counts from the day it is known by, and on no day before.
    /// </summary>
    public long FirstDay => Days.HasBeginning ? Days.First : Day;

    /// <summary>It is of a later day than the dossier, and counts in no standing.</summary>
    public bool IsAfterEdition =>
        Days.Last > Edition && (Source.Draft.Issued.IsAfter(Edition) || (Said.IsAfter(Edition) && !Said.IsAfter(Source.Draft.Issued)));
}
