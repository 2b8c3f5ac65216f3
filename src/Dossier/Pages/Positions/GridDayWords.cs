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
    public static string Title(InterfaceWords words, TurningPoint turn) =>
        IsKnown(turn) ? words.GridAsOf(Day(words, turn)) : words.GridBy(Day(words, turn));

    /// <summary>“9 January 2022”, “the end of December 2021”.</summary>
    public static string Day(InterfaceWords words, TurningPoint turn)
    {
        bool isDay = IsKnown(turn) || turn.Changes.Any(change => change.Said.Latest != turn.Day);
        return isDay ? words.Dates.Day(turn.Day) : words.Dates.EndOf(turn.Changes[0].Said);
    }

    /// <summary>
    /// “2 own positions changed that day, 1 in December 2021.” What others report is not counted, nor is a further
    /// stance of the same day.
    /// </summary>
    public static string Changes(InterfaceWords words, TurningPoint turn)
    {
        var counts = turn.Changes
            .OrderByDescending(turn.IsOnItsDay)
            .ThenBy(change => change.Said)
            .GroupBy(When, StringComparer.Ordinal)
            .Select((same, index) => index == 0
                ? words.GridChanged(same.Count(), same.Key)
                : words.GridChangedToo(same.Count(), same.Key));
        return words.GridChanges(words.JoinCommas(counts));

        string When(DatedChange change) =>
            turn.IsOnItsDay(change) ? words.GridThatDay : words.Dates.When(change.Said);
    }

    /// <summary>“as-of-2022-01-09”, “by-2021-12-31”, “as-of-44-bc-03-15”.</summary>
    public static string Id(TurningPoint turn)
    {
        var (year, month, day) = Calendar.Date(turn.Day);
        string yearText = year > 0 ? $"{year:0000}" : $"{1 - year}-bc";
        return $"{(IsKnown(turn) ? "as-of" : "by")}-{yearText}-{month:00}-{day:00}";
    }
}
