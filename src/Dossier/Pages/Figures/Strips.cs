using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>
/// Draws a small strip of time beside each item of a list. All strips of a list have the same scale, even on different
/// pages, so that readers can compare them.
/// </summary>
internal sealed class Strips
{
    private const int Fewest = 3;
    private const int Radius = 4;

    private readonly InterfaceWords _words;
    private readonly Corpus _corpus;
    private readonly TimeScale _scale;
    private readonly TimeBins _bins;
    private readonly Lazy<int> _most;

    private Strips(InterfaceWords words, Corpus corpus, TimeSpot[] spots)
    {
        (_words, _corpus) = (words, corpus);
        _scale = TimeScale.Over(words, spots);
        _bins = new TimeBins(words, _scale, spots);
        _most = new(() => corpus.Actors
            .SelectMany(actor => Bins(actor.ActorId))
            .Select(bin => bin.Items.Length)
            .DefaultIfEmpty(1)
            .Max());
    }

    /// <summary>
    /// Strips over the time of all positions until the edition; null if there are too few to compare.
    /// </summary>
    public static Strips? OverPositions(InterfaceWords words, Corpus corpus) =>
        Over(words, corpus, Known(corpus, corpus.Positions).Select(HistoryFigures.Spot));

    /// <summary>Strips over the time of all statements; null if there are too few to compare.</summary>
    public static Strips? OverStatements(InterfaceWords words, Corpus corpus) =>
        Over(words, corpus, corpus.Statements.Select(Timeline.Spot));

    public StripScaleView ScaleOfDemands() => Scale(_words.StripsOfDemands) with
    {
        Key = FigureKeyView.Of(Known(_corpus, _corpus.Positions)
            .Select(position => (position.Stance.Mark.Shape(), !position.IsOwn))),
    };

    public StripScaleView ScaleOfActors() => Scale(_words.StripsOfActors);

    /// <summary>The claimants above, all others below; null if nobody has a position on the demand.</summary>
    public StripView? Draw(Demand demand)
    {
        var byClaim = Known(_corpus, _corpus.PositionsOn(demand.DemandId))
            .ToLookup(position => demand.By.Any(by => by.Value == position.Party));
        if (byClaim.Count == 0)
            return null;
        return new StripView(
        [
            new StripTrackView(_words.StripOfClaimants, Marks(byClaim[true])),
            new StripTrackView(_words.StripOfOthers, Marks(byClaim[false])),
        ]);
    }

    /// <summary>An actor's statements; null if there are too few.</summary>
    public StripView? Draw(ActorId actor)
    {
        var bins = Bins(actor).OrderByDescending(bin => bin.Items.Length).ToArray();
        return bins.Sum(bin => bin.Items.Length) < Fewest
            ? null
            : new StripView([new StripTrackView("", [.. bins.Select(Mark)])]);
    }

    private MarkView Mark(TimeBin<Statement> bin) => new(
        _scale.At(bin.Spot), MarkShape.Dot, SymbolSizes.Radius(bin.Items.Length, _most.Value), "",
        Hollow: !bin.Spot.IsExact);

    private static Strips? Over(InterfaceWords words, Corpus corpus, IEnumerable<TimeSpot> spots)
    {
        var all = spots.ToArray();
        bool isSpread = all.DistinctBy(spot => spot.At).Take(2).Count() == 2;
        return all.Length >= Fewest && isSpread ? new Strips(words, corpus, all) : null;
    }

    private static IEnumerable<Position> Known(Corpus corpus, IEnumerable<Position> positions)
    {
        long edition = corpus.Settings.Edition.Latest;
        return positions.Where(position => position.Day <= edition);
    }

    private IEnumerable<TimeBin<Statement>> Bins(ActorId actor) =>
        _bins.Group(_corpus.StatementsBy(actor).Select(statement => Timeline.Timed(_words, statement)));

    private StripScaleView Scale(string caption)
    {
        string cut = TimelineFigures.CutWords(_words, _scale);
        return new StripScaleView(cut.Length == 0 ? caption : $"{caption} {cut}", _scale.Axis());
    }

    /// <summary>One mark for all positions that are alike and at one place.</summary>
    private ImmutableArray<MarkView> Marks(IEnumerable<Position> positions)
    {
        var places = positions
            .GroupBy(position => (position.Stance.Mark, position.IsOwn))
            .SelectMany(Places)
            .Distinct()
            .GroupBy(mark => mark.At)
            .OrderBy(place => place.Key)
            .Select(place => place.ToArray());
        return [.. places.SelectMany(MarksAt)];

        IEnumerable<(int At, MarkShape Shape, bool IsOwn)> Places(
            IGrouping<(StanceMark Mark, bool IsOwn), Position> alike) => _bins
            .Group(alike.Select(Timed))
            .Select(bin => (_scale.At(bin.Spot), alike.Key.Mark.Shape(), alike.Key.IsOwn));

        static IEnumerable<MarkView> MarksAt((int At, MarkShape Shape, bool IsOwn)[] place) =>
            place.Select((mark, index) => new MarkView(
                mark.At, mark.Shape, place.Length == 1 ? Radius : Radius - 1, "",
                Rise: HistoryLane.Rise(index, place.Length) * Radius, Hollow: !mark.IsOwn));

        static Timed<Position> Timed(Position position) => new(position, HistoryFigures.Spot(position), "");
    }
}
