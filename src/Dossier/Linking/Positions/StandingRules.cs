using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>A party together with a demand that it has a position on.</summary>
internal sealed record DemandParty(DemandId Demand, ActorId Party)
{
    public static DemandParty From(Position position) => new(position.Demand, position.Party);
}

/// <summary>A standing that differs from the one before.</summary>
/// <param name="Said">
/// The date of the words that changed it; of several dates one that is known to the day, if there is one.
/// </param>
internal sealed record DatedChange(DemandParty DemandParty, EdtfDate Said);

/// <summary>
/// A day by which the standing of at least one party has changed. The change was on that very day only if its date is
/// known to the day.
/// </summary>
internal sealed record TurningPoint(long Day, ImmutableArray<DatedChange> Changes)
{
    public bool IsOnItsDay(DatedChange change) => change.Said.IsExactDay && change.Said.Latest == Day;
}

/// <summary>
/// Derives a party's standing on a demand on a day: its last own position on or before that day. A party that raised a
/// demand and did not withdraw it still makes it, so what it says later that is neither for nor against is shown beside
/// its claim.
/// </summary>
internal static class StandingRules
{
    /// <summary>
    /// The last own positions of each party on each demand: all those of the last day, preceded by a claim that still
    /// holds. If the last words are dated to several days, positions of a known day among these are included, because
    /// nobody knows which came last.
    /// </summary>
    public static IEnumerable<Position> On(long day, IEnumerable<Position> positions) =>
        Last(positions.Where(position => position.IsOwn && position.Day <= day));

    /// <summary>The last reported positions of those parties that have no position of their own by that day.</summary>
    public static IEnumerable<Position> ReportedOn(long day, IEnumerable<Position> positions)
    {
        var known = positions.Where(position => position.Day <= day).ToArray();
        var heard = known.Where(position => position.IsOwn).Select(DemandParty.From).ToHashSet();
        return Last(known.Where(position => !heard.Contains(DemandParty.From(position))));
    }

    /// <summary>
    /// Positions dated to several days, of which the given day is one but not the last: they may have been taken
    /// already.
    /// </summary>
    public static IEnumerable<Position> PerhapsOn(long day, IEnumerable<Position> positions) =>
        positions.Where(position => position.FirstDay <= day && position.Day > day);

    /// <summary>
    /// Oldest first. A standing changes when a party first takes a position, and when its main stance becomes a
    /// different one.
    /// </summary>
    public static ImmutableArray<TurningPoint> TurningPoints(IEnumerable<Position> positions) =>
    [
        .. positions.Where(position => position.IsOwn).GroupBy(DemandParty.From)
            .SelectMany(group => DaysOfChange(group)
                .Select(day => (Day: day.Key, Change: new DatedChange(group.Key, MostExact(day)))))
            .GroupBy(change => change.Day, change => change.Change)
            .OrderBy(group => group.Key)
            .Select(group => new TurningPoint(group.Key, [.. group])),
    ];

    private static EdtfDate MostExact(IEnumerable<Position> positions) =>
        positions.Select(position => position.When)
            .OrderByDescending(said => said.IsExactDay)
            .ThenBy(said => said)
            .First();

    private static IEnumerable<IGrouping<long, Position>> DaysOfChange(IEnumerable<Position> positions)
    {
        HashSet<Stance> before = [];
        foreach (var day in positions.GroupBy(position => position.Day).OrderBy(group => group.Key))
        {
            // A party that restates its demand has not changed its standing.
            var now = StandingWords.Summarise(day).Select(word => word.Position.Stance)
                .Select(stance => stance.IsRestatement ? before.FirstOrDefault(one => one.IsClaim) ?? stance : stance)
                .ToHashSet();
            if (!now.SetEquals(before))
                yield return day;
            before = now;
        }
    }

    private static IEnumerable<Position> Last(IEnumerable<Position> positions) =>
        positions.GroupBy(DemandParty.From).SelectMany(LastOfOne);

    private static IEnumerable<Position> LastOfOne(IEnumerable<Position> ofOne)
    {
        var days = ofOne.GroupBy(position => position.Day).OrderByDescending(day => day.Key).ToArray();
        Position[] last = [.. PerhapsAsLate(days), .. days[0]];
        return last.All(IsOpen) ? [.. StandingClaims(days.Skip(1)), .. last] : last;
    }

    // Words that are dated to several days may have been said before others whose exact day is one of these. Nobody
    // then knows which came last, so those of the known day are kept. If no beginning is known at all, the words may be
    // of any time and do not count here.
    private static Position[] PerhapsAsLate(IGrouping<long, Position>[] latestFirst)
    {
        var latest = latestFirst[0];
        if (!latest.All(position => position.Days.HasBeginning))
            return [];
        long beginning = latest.Max(position => position.Days.First);
        // A party that restates, hardens, softens or withdraws a demand must have raised it before.
        bool isRaisedBefore = latest.Any(
            position => position.Stance.Role == StanceRole.Claimant && !position.Stance.IsRaising);
        return latestFirst.Skip(1).TakeWhile(day => day.Key >= beginning)
            .Select(day => day.Where(position => position.IsOfOneDay && !(isRaisedBefore && position.Stance.IsRaising))
                .ToArray())
            .FirstOrDefault(day => day.Length > 0) ?? [];
    }

    // The last day with a claim or its withdrawal decides.
    private static IEnumerable<Position> StandingClaims(IEnumerable<IGrouping<long, Position>> latestFirst)
    {
        var decisive = latestFirst.FirstOrDefault(
            day => day.Any(position => position.Stance.IsClaim || IsAgainst(position)));
        return decisive is null || decisive.Any(IsAgainst) ? [] : decisive.Where(position => position.Stance.IsClaim);
    }

    private static bool IsOpen(Position position) => position.Stance.Polarity == PolarityKind.Open;

    private static bool IsAgainst(Position position) => position.Stance.Polarity == PolarityKind.Against;
}
