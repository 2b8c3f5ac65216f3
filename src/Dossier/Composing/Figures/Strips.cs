using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>Small multiples: a strip of time beside each item of a list, all on one scale.</summary>
internal sealed class Strips
{
    private const int Fewest = 3;
    private const int Radius = 4;

    private readonly Sheet _sheet;
    private readonly TimeScale _scale;
    private readonly TimeBins _bins;

    private Strips(Sheet sheet, IEnumerable<TimeSpot> spots)
    {
        _sheet = sheet;
        _scale = TimeScale.Over(spots);
        _bins = new TimeBins(_scale);
    }

    /// <summary>Of all positions until the edition; null where there are too few to compare.</summary>
    public static Strips? OfPositions(Sheet sheet) => Over(sheet, sheet.Corpus.Positions.Where(position => IsKnown(sheet, position)).Select(HistoryFigures.Spot));

    /// <summary>Of all statements; null where there are too few to compare.</summary>
    public static Strips? OfStatements(Sheet sheet) => Over(sheet, sheet.Corpus.Statements.Select(statement => TimelineFigures.Said(statement).Spot));

    public StripScaleView ScaleOfDemands() => Scale("Under each demand, when it was asked and when it was answered.");

    public StripScaleView ScaleOfActors() => Scale("Under an actor with some statements, when they were made: the larger a circle, the more.");

    /// <summary>Who asks above, everybody else below; null where there is nothing.</summary>
    public StripView? Of(Demand demand)
    {
        var claims = _sheet.Corpus.PositionsOn(demand.DemandId).Where(position => IsKnown(_sheet, position))
            .ToLookup(position => demand.By.Any(by => by.Value == position.Party));
        return claims.Count == 0 ? null : new StripView([new StripTrackView("asked", Marks(claims[true])), new StripTrackView("answered", Marks(claims[false]))]);
    }

    /// <summary>An actor's statements; null where they are few.</summary>
    public StripView? Of(ActorId actor, int most)
    {
        var said = _sheet.Corpus.StatementsBy(actor).Select(TimelineFigures.Said).ToArray();
        return said.Length < Fewest
            ? null
            : new StripView([new StripTrackView("", [.. _bins.Of(said).OrderByDescending(bin => bin.Items.Length).Select(bin => new MarkView(
                _scale.At(bin.Spot), MarkShape.Dot, Bubbles.Radius(bin.Items.Length, most), "", Hollow: !bin.Spot.IsExact))])]);
    }

    /// <summary>The most that one actor says in one bin of time.</summary>
    public int Most(IEnumerable<ActorId> actors) =>
        actors.SelectMany(actor => _bins.Of(_sheet.Corpus.StatementsBy(actor).Select(TimelineFigures.Said))).Select(bin => bin.Items.Length).DefaultIfEmpty(1).Max();

    private static Strips? Over(Sheet sheet, IEnumerable<TimeSpot> spots)
    {
        var all = spots.ToArray();
        return all.Length < Fewest || all.DistinctBy(spot => spot.At).Take(2).Count() < 2 ? null : new Strips(sheet, all);
    }

    private StripScaleView Scale(string caption) => new(caption + TimelineFigures.CutWords(_scale), _scale.Axis());

    private static bool IsKnown(Sheet sheet, Position position) => position.Day <= sheet.Corpus.Masthead.Edition.Latest;

    private ImmutableArray<MarkView> Marks(IEnumerable<Position> positions) =>
    [
        .. positions.GroupBy(position => (position.Stance.Polarity, position.IsOwn))
            .SelectMany(group => _bins.Of(group.Select(position => new Timed<Position>(position, HistoryFigures.Spot(position), "")))
                .Select(bin => (At: _scale.At(bin.Spot), Shape: HistoryLane.Shape(group.Key.Polarity), group.Key.IsOwn)))
            .Distinct().GroupBy(mark => mark.At).OrderBy(place => place.Key)
            .SelectMany(place => place.Select((mark, index) => new MarkView(
                mark.At, mark.Shape, place.Count() == 1 ? Radius : Radius - 1, "", Rise: HistoryLane.Rise(index, place.Count()) * Radius, Hollow: !mark.IsOwn))),
    ];
}
