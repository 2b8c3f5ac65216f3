using Dossier.Charts;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>All statements and events, each with its place in time.</summary>
/// <param name="YearOf">Under which year, decade or century the list of events has an event.</param>
internal sealed record Timeline(Timed<Statement>[] Said, Timed<Event>[] Happened, Func<Event, EventYear> YearOf)
{
    public static Timeline From(Corpus corpus) => new(
        [.. corpus.Statements.Select(Timed)],
        [.. corpus.Events.Select(Timed)],
        item => EventYears.YearOf(InterfaceWords.English, corpus, item));

    private static Timed<Event> Timed(Event item)
    {
        var spot = TimeSpot.OfAny(item.Dates.Select(date => date.Value.Value));
        return new Timed<Event>(item, spot, EventWords.Date(InterfaceWords.English, item).Text);
    }

    public IEnumerable<TimeSpot> Spots => Said.Select(item => item.Spot).Concat(Happened.Select(item => item.Spot));

    /// <summary>True if there are at least two places in time, so that there is something to see.</summary>
    public bool IsSpread => Spots.DistinctBy(spot => spot.At).Take(2).Count() == 2;

    /// <summary>A statement's place in time, which is no later than the day on which its source appeared.</summary>
    public static Timed<Statement> Timed(Statement statement)
    {
        var said = statement.Passage.Said;
        var spot = TimeSpot.FromDate(said, statement.Source.Draft.Issued.Latest);
        return new Timed<Statement>(statement, spot, InterfaceWords.English.Dates.DayOnly(said).Text);
    }

    /// <summary>
    /// For the timeline of a year: true if there are statements that may be of this year or of another. They are not in
    /// <see cref="Said"/>.
    /// </summary>
    public bool LeavesOut { get; private init; }

    /// <summary>The events that the list has under that year, and the statements that were surely made in it.</summary>
    public Timeline In(EventYear year)
    {
        var said = Said.Where(item => IsSurelyIn(item.Spot, year));
        var happened = Happened.Where(item => YearOf(item.Item) == year);
        return this with
        {
            Said = [.. said.Select(item => item with { Spot = item.Spot.Within(year.First) })],
            LeavesOut = Said.Any(item => item.Spot.MayBeIn(year.First) && !IsSurelyIn(item.Spot, year)),
            Happened = [.. happened.Select(item => item with { Spot = item.Spot.Within(year.First) })],
        };
    }

    // What was said “no later than 9 January 2022” may be of any earlier year.
    private static bool IsSurelyIn(TimeSpot spot, EventYear year) => spot.Within(year.First).IsBounded;
}
