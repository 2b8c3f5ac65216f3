using Dossier.Dates;
using Dossier.Linking.Positions;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>What the grid of positions calls a day. One on which nothing is known to have happened is called what it is: a latest day.</summary>
internal static class GridDayWords
{
    /// <summary>Something changed on this very day, or nothing changed at all.</summary>
    public static bool IsKnown(TurningPoint turn) => turn.Changes.IsEmpty || turn.Changes.Any(turn.IsOnItsDay);

    /// <summary>“As of 9 January 2022”, “By the end of December 2021”.</summary>
    public static string Title(TurningPoint turn) => $"{(IsKnown(turn) ? "As of" : "By")} {Day(turn)}";

    /// <summary>“9 January 2022”, “the end of December 2021”.</summary>
    public static string Day(TurningPoint turn) => IsKnown(turn) || turn.Changes.Any(change => change.Said.Latest != turn.Day)
        ? DateWords.Day(turn.Day)
        : DateWords.EndOf(turn.Changes[0].Said);

    /// <summary>“2 own positions changed that day, 1 in December 2021.” What others report, and a further word of the same day, is not counted.</summary>
    public static string Changes(TurningPoint turn)
    {
        var kinds = turn.Changes.OrderByDescending(turn.IsOnItsDay).ThenBy(change => change.Said)
            .GroupBy(change => turn.IsOnItsDay(change) ? "that day" : DateWords.When(change.Said), StringComparer.Ordinal)
            .Select((kind, index) => index == 0 ? $"{Plurals.Count(kind.Count(), "own position")} changed {kind.Key}" : $"{kind.Count()} {kind.Key}");
        return string.Join(", ", kinds) + ".";
    }

    /// <summary>“as-of-2022-01-09”, “by-2021-12-31”, “as-of-44-bc-03-15”.</summary>
    public static string Id(TurningPoint turn)
    {
        var (year, month, day) = Calendar.Date(turn.Day);
        return $"{(IsKnown(turn) ? "as-of" : "by")}-{(year > 0 ? $"{year:0000}" : $"{1 - year}-bc")}-{month:00}-{day:00}";
    }
}
