using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>Small multiples: a strip of time beside each item of a list, all on one scale, whichever page of the list it is on.</summary>
internal sealed class Strips
{
    private const int Fewest = 3;
    private const int Radius = 4;

    private readonly Corpus _corpus;
    private readonly TimeScale _scale;
    private readonly TimeBins _bins;
    private readonly Lazy<int> _most;

    private Strips(Corpus corpus, TimeSpot[] spots)
    {
        _corpus = corpus;
        _scale = TimeScale.Over(spots);
        _bins = new TimeBins(_scale, spots);
        _most = new(() => corpus.Actors.SelectMany(actor => Bins(actor.ActorId)).Select(bin => bin.Items.Length).DefaultIfEmpty(1).Max());
    }

    /// <summary>Of all positions until the edition; null where there are too few to compare.</summary>
    public static Strips? OverPositions(Corpus corpus) => Over(corpus, Known(corpus, corpus.Positions).Select(HistoryFigures.Spot));

    /// <summary>Of all statements; null where there are too few to compare.</summary>
    public static Strips? OverStatements(Corpus corpus) => Over(corpus, corpus.Statements.Select(statement => Timeline.Timed(statement).Spot));

    public StripScaleView ScaleOfDemands() => Scale("Under each demand, when its claimants spoke of it, and when others did.");

    public StripScaleView ScaleOfActors() => Scale("Under an actor with some statements, when they were made: the larger a circle, the more.");

    /// <summary>Who asks above, everybody else below; null where there is nothing.</summary>
    public StripView? Draw(Demand demand)
    {
        var claims = Known(_corpus, _corpus.PositionsOn(demand.DemandId)).ToLookup(position => demand.By.Any(by => by.Value == position.Party));
        return claims.Count == 0 ? null : new StripView([new StripTrackView("claimants", Marks(claims[true])), new StripTrackView("others", Marks(claims[false]))]);
    }

    /// <summary>An actor's statements; null where they are few.</summary>
    public StripView? Draw(ActorId actor)
    {
        var bins = Bins(actor).OrderByDescending(bin => bin.Items.Length).ToArray();
        return bins.Sum(bin => bin.Items.Length) < Fewest
            ? null
            : new StripView([new StripTrackView("", [.. bins.Select(bin => new MarkView(
                _scale.At(bin.Spot), MarkShape.Dot, SymbolSizes.Radius(bin.Items.Length, _most.Value), "", Hollow: !bin.Spot.IsExact))])]);
    }

    private static Strips? Over(Corpus corpus, IEnumerable<TimeSpot> spots)
    {
        var all = spots.ToArray();
        return all.Length < Fewest || all.DistinctBy(spot => spot.At).Take(2).Count() < 2 ? null : new Strips(corpus, all);
    }

    private static IEnumerable<Position> Known(Corpus corpus, IEnumerable<Position> positions)
    {
        long edition = corpus.Settings.Edition.Latest;
        return positions.Where(position => position.Day <= edition);
    }

    private IEnumerable<TimeBin<Statement>> Bins(ActorId actor) => _bins.Group(_corpus.StatementsBy(actor).Select(Timeline.Timed));

    private StripScaleView Scale(string caption) => new(caption + TimelineFigures.CutWords(_scale), _scale.Axis());

    private ImmutableArray<MarkView> Marks(IEnumerable<Position> positions) =>
    [
        .. positions.GroupBy(position => (position.Stance.Polarity, position.IsOwn))
            .SelectMany(group => _bins.Group(group.Select(position => new Timed<Position>(position, HistoryFigures.Spot(position), "")))
                .Select(bin => (At: _scale.At(bin.Spot), Shape: HistoryLane.Shape(group.Key.Polarity), group.Key.IsOwn)))
            .Distinct().GroupBy(mark => mark.At).OrderBy(place => place.Key)
            .SelectMany(place => place.Select((mark, index) => new MarkView(
                mark.At, mark.Shape, place.Count() == 1 ? Radius : Radius - 1, "", Rise: HistoryLane.Rise(index, place.Count()) * Radius, Hollow: !mark.IsOwn))),
    ];
}
