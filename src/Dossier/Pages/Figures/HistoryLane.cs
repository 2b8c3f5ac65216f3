using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>Draws one party's positions on one demand, in order of time.</summary>
internal static class HistoryLane
{
    private const int Radius = 6;

    // How far apart the middles of two marks are that stand one above the other.
    private const int Distance = 13;

    public static LaneView Draw(
        PageBuilder builder, TimeScale scale, Demand demand, ActorId party, Timed<Position>[] positions)
    {
        var marks = positions
            .GroupBy(item => (item.Spot, item.Words, item.Item.IsOwn, item.Item.Stance.Mark))
            .Select(group => group.ToArray())
            .ToArray();
        var places = marks.GroupBy(mark => scale.At(mark[0].Spot)).ToArray();
        bool hasSpoken = marks.Any(mark => mark[0].Item.IsOwn);
        bool isReported = marks.Length > 0 || PartViews.Any(builder.Corpus, demand, party);
        var link = builder.Link(party);
        return new LaneView(
            link, link.Text, Note(builder, demand, party, hasSpoken, isReported),
            [.. places.SelectMany(place => Marks(builder, scale, place.Key, [.. place]))],
            Lines(builder.Corpus, scale, marks, positions),
            StanceLabels.Place(
                [.. places.OrderBy(place => place.Key).Select(place => (place.Key, Words(builder.Words, place)))]),
            Data: null);
    }

    /// <summary>The mark of what several positions say together: open if they differ.</summary>
    public static StanceMark Shared(IEnumerable<StanceMark> marks) =>
        marks.Distinct().ToArray() is [var one] ? one : StanceMark.Open;

    /// <summary>
    /// How far above the middle of the lane a mark stands, in halves of a step. Several marks at one place stand one
    /// above the other, around the middle.
    /// </summary>
    public static int Rise(int index, int count) => count - 1 - (index * 2);

    /// <summary>
    /// A line from each place where the party took a position of its own to the next, or to the edition.
    /// </summary>
    private static ImmutableArray<LineView> Lines(
        Corpus corpus, TimeScale scale, Timed<Position>[][] marks, Timed<Position>[] positions)
    {
        var turns = marks
            .Where(mark => mark[0].Item.IsOwn)
            .GroupBy(mark => mark[0].Spot)
            .OrderBy(turn => turn.First()[0].Item.Day)
            .ToArray();
        int[] starts = [.. turns.Select(turn => scale.At(turn.Key)), scale.At(corpus.Settings.Edition.Latest)];
        Position[] all = [.. positions.Select(item => item.Item)];
        return
        [
            .. turns.SelectMany((turn, index) => scale.Line(
                starts[index], starts[index + 1],
                Mark([.. turn.SelectMany(mark => mark).Select(item => item.Item)], all))),
        ];
    }

    // A claim continues to hold, whatever its party says later that is neither for nor against.
    private static StanceMark Mark(Position[] turn, Position[] all)
    {
        bool isOpen = turn.All(position => position.Stance.Polarity == PolarityKind.Open);
        bool stillClaims = isOpen
            && StandingRules.On(turn.Max(position => position.Day), all).Any(position => position.Stance.IsClaim);
        return stillClaims ? StanceMark.Asks : Shared(turn.Select(position => position.Stance.Mark));
    }

    /// <summary>The stances at one place. What the party says itself is not repeated as a report by others.</summary>
    private static string Words(InterfaceWords words, IEnumerable<Timed<Position>[]> place)
    {
        Position[] positions = [.. place.SelectMany(mark => mark).Select(item => item.Item)];
        var own = positions
            .Where(position => position.IsOwn)
            .Select(position => StanceWords.Verb(words, position.Stance))
            .ToHashSet(StringComparer.Ordinal);
        var inOrder = positions.Where(position => position.IsOwn)
            .Concat(positions.Where(position =>
                !position.IsOwn && !own.Contains(StanceWords.Verb(words, position.Stance))));
        return words.JoinCommas(
            inOrder.Select(position => Stance(words, position)).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<MarkView> Marks(
        PageBuilder builder, TimeScale scale, int at, Timed<Position>[][] marks) =>
        marks.Select((mark, index) => Mark(builder, scale, at, mark, Rise(index, marks.Length) * Distance / 2));

    private static MarkView Mark(PageBuilder builder, TimeScale scale, int at, Timed<Position>[] same, int rise)
    {
        var first = same[0];
        var words = builder.Words;
        var stances = same.Select(item => StanceWithReading(words, item.Item)).Distinct(StringComparer.Ordinal);
        string? url = same
            .Select(item => builder.AddressOf(new Statement(item.Item.Source, item.Item.Passage)))
            .FirstOrDefault(address => address is not null);
        return new MarkView(
            at, first.Item.Stance.Mark.Shape(), Radius,
            words.Labelled(first.Words, words.JoinCommas(stances)), url, rise,
            Range: scale.Range(first.Spot), Hollow: !first.Item.IsOwn);
    }

    private static string Stance(InterfaceWords words, Position position)
    {
        string stance = StanceWords.Verb(words, position.Stance);
        return position.IsOwn ? stance : words.StanceAsReported(stance);
    }

    private static string StanceWithReading(InterfaceWords words, Position position) =>
        position.IsReading ? words.StanceAsRead(Stance(words, position)) : Stance(words, position);

    /// <summary>The party's role, and its silence if it has not spoken.</summary>
    /// <param name="isReported">
    /// True if others report its position, or if somebody who belongs to it has one. Neither is an answer by the party.
    /// </param>
    private static string Note(
        PageBuilder builder, Demand demand, ActorId party, bool hasSpoken, bool isReported)
    {
        var words = builder.Words;
        bool asks = demand.By.Any(one => one.Value == party);
        bool isAsked = demand.To.Any(one => one.Value == party);
        return (asks, isAsked, hasSpoken) switch
        {
            (true, _, true) => words.RoleClaimant,
            (true, _, false) => words.Labelled(words.RoleClaimant, words.NoOwnWord),
            (_, true, true) => words.RoleAddressee,
            (_, true, false) => words.Labelled(words.RoleAddressee, isReported ? words.NoOwnWord : words.NoAnswer),
            _ => RoleWords.On(words, demand, party, builder.Corpus),
        };
    }
}
