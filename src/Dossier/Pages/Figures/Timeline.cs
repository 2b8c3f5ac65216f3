using Dossier.Charts;
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
    public static Timeline From(InterfaceWords words, Corpus corpus) => new(
        [.. corpus.Statements.Select(statement => Timed(words, statement))],
        [.. corpus.Events.Select(item => Timed(words, item))],
        item => EventYears.YearOf(words, corpus, item));

    private static Timed<Event> Timed(InterfaceWords words, Event item)
    {
        var spot = TimeSpot.OfAny(item.Dates.Select(date => date.Value.Value));
        return new Timed<Event>(item, spot, EventWords.Date(words, item).Text);
    }

    public IEnumerable<TimeSpot> Spots => Said.Select(item => item.Spot).Concat(Happened.Select(item => item.Spot));

    /// <summary>True if there are at least two places in time, so that there is something to see.</summary>
    public bool IsSpread => Spots.DistinctBy(spot => spot.At).Take(2).Count() == 2;

    /// <summary>A statement's place in time, which is no later than the day on which its source appeared.</summary>
    public static TimeSpot Spot(Statement statement) =>
        TimeSpot.FromDate(statement.Passage.Said, statement.Source.Draft.Issued.Latest);

    public static Timed<Statement> Timed(InterfaceWords words, Statement statement) =>
        new(statement, Spot(statement), words.Dates.DayOnly(statement.Passage.Said).Text);

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
