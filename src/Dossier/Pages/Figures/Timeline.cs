using Dossier.Charts;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>Everything that was said and that happened, in its place in time.</summary>
/// <param name="YearOf">What part of the list of events an event stands in.</param>
internal sealed record Timeline(Timed<Statement>[] Said, Timed<Event>[] Happened, Func<Event, EventYear> YearOf)
{
    public static Timeline From(Corpus corpus) => new(
        [.. corpus.Statements.Select(Timed)],
        [.. corpus.Events.Select(item => new Timed<Event>(item, TimeSpot.OfAny(item.Dates.Select(date => date.Value.Value)), EventWords.Date(item).Text))],
        item => EventYears.YearOf(corpus, item));

    public IEnumerable<TimeSpot> Spots => Said.Select(item => item.Spot).Concat(Happened.Select(item => item.Spot));

    /// <summary>It has two places in time at least, so that there is something to see.</summary>
    public bool IsSpread => Spots.DistinctBy(spot => spot.At).Take(2).Count() == 2;

    /// <summary>No later than its source appeared.</summary>
    public static Timed<Statement> Timed(Statement statement) => new(
        statement, TimeSpot.FromDate(statement.Passage.Said, statement.Source.Draft.Issued.Latest), DateWords.DayOnly(statement.Passage.Said).Text);

    /// <summary>Of a year: there are statements that may be of it or of another. They are not in <see cref="Said"/>.</summary>
    public bool LeavesOut { get; private init; }

    /// <summary>The events that the list has in that year, and what was surely said in it.</summary>
    public Timeline In(EventYear year) => this with
    {
        Said = [.. Said.Where(item => IsSurelyIn(item.Spot, year)).Select(item => item with { Spot = item.Spot.Within(year.First) })],
        LeavesOut = Said.Any(item => item.Spot.MayBeIn(year.First) && !IsSurelyIn(item.Spot, year)),
        Happened = [.. Happened.Where(item => YearOf(item.Item) == year).Select(item => item with { Spot = item.Spot.Within(year.First) })],
    };

    // “No later than 9 January 2022” may be any year before.
    private static bool IsSurelyIn(TimeSpot spot, EventYear year) => spot.Within(year.First).IsBounded;
}
