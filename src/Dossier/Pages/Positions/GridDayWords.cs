using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Positions;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>
/// What the grid of positions calls a day. If nothing is known to have happened on the day itself, the words say that
/// it is only the latest possible day.
/// </summary>
internal static class GridDayWords
{
    /// <summary>True if something changed on this very day, or if nothing changed at all.</summary>
    public static bool IsKnown(TurningPoint turn) => turn.Changes.IsEmpty || turn.Changes.Any(turn.IsOnItsDay);

    /// <summary>“As of 9 January 2022”, “By the end of December 2021”.</summary>
    public static string Title(TurningPoint turn) => $"{(IsKnown(turn) ? "As of" : "By")} {Day(turn)}";

    /// <summary>“9 January 2022”, “the end of December 2021”.</summary>
    public static string Day(TurningPoint turn)
    {
        bool isDay = IsKnown(turn) || turn.Changes.Any(change => change.Said.Latest != turn.Day);
        return isDay ? InterfaceWords.English.Dates.Day(turn.Day) : InterfaceWords.English.Dates.EndOf(turn.Changes[0].Said);
    }

    /// <summary>
    /// “2 own positions changed that day, 1 in December 2021.” What others report is not counted, nor is a further
    /// stance of the same day.
    /// </summary>
    public static string Changes(TurningPoint turn)
    {
        var counts = turn.Changes
            .OrderByDescending(turn.IsOnItsDay)
            .ThenBy(change => change.Said)
            .GroupBy(When, StringComparer.Ordinal)
            .Select((same, index) => index == 0
                ? $"{Plurals.Count(same.Count(), "own position")} changed {same.Key}"
                : $"{same.Count()} {same.Key}");
        return string.Join(", ", counts) + ".";

        string When(DatedChange change) =>
            turn.IsOnItsDay(change) ? "that day" : InterfaceWords.English.Dates.When(change.Said);
    }

    /// <summary>“as-of-2022-01-09”, “by-2021-12-31”, “as-of-44-bc-03-15”.</summary>
    public static string Id(TurningPoint turn)
    {
        var (year, month, day) = Calendar.Date(turn.Day);
        string yearText = year > 0 ? $"{year:0000}" : $"{1 - year}-bc";
        return $"{(IsKnown(turn) ? "as-of" : "by")}-{yearText}-{month:00}-{day:00}";
    }
}
