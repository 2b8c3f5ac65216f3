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
            .GroupBy(item => (item.Spot, item.Words, item.Item.IsOwn, item.Item.Stance.Polarity))
            .Select(group => group.ToArray())
            .ToArray();
        var places = marks.GroupBy(mark => scale.At(mark[0].Spot)).ToArray();
        bool hasSpoken = marks.Any(mark => mark[0].Item.IsOwn);
        bool isReported = marks.Length > 0 || PartViews.Any(builder.Corpus, demand, party);
        var link = builder.Link(party);
        return new LaneView(
            link, link.Text, Note(builder.Corpus, demand, party, hasSpoken, isReported),
            [.. places.SelectMany(place => Marks(builder, scale, place.Key, [.. place]))],
            Lines(builder.Corpus, scale, marks, positions),
            StanceLabels.Place([.. places.OrderBy(place => place.Key).Select(place => (place.Key, Words(place)))]),
            Data: null);
    }

    /// <summary>The polarity of what several positions say together: open if they differ.</summary>
    public static PolarityKind Shared(IEnumerable<PolarityKind> polarities) =>
        polarities.Distinct().ToArray() is [var one] ? one : PolarityKind.Open;

    /// <summary>
    /// How far above the middle of the lane a mark stands, in halves of a step. Several marks at one place stand one
    /// above the other, around the middle.
    /// </summary>
    public static int Rise(int index, int count) => count - 1 - (index * 2);

    public static MarkShape Shape(PolarityKind polarity) => polarity switch
    {
        PolarityKind.For => MarkShape.Dot,
        PolarityKind.Against => MarkShape.Cross,
        _ => MarkShape.Ring,
    };

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
                Polarity([.. turn.SelectMany(mark => mark).Select(item => item.Item)], all))),
        ];
    }

    // A claim continues to hold, whatever its party says later that is neither for nor against.
    private static PolarityKind Polarity(Position[] turn, Position[] all)
    {
        bool isOpen = turn.All(position => position.Stance.Polarity == PolarityKind.Open);
        bool stillClaims = isOpen
            && StandingRules.On(turn.Max(position => position.Day), all).Any(position => position.Stance.IsClaim);
        return stillClaims ? PolarityKind.For : Shared(turn.Select(position => position.Stance.Polarity));
    }

    /// <summary>The stances at one place. What the party says itself is not repeated as a report by others.</summary>
    private static string Words(IEnumerable<Timed<Position>[]> place)
    {
        Position[] positions = [.. place.SelectMany(mark => mark).Select(item => item.Item)];
        var own = positions
            .Where(position => position.IsOwn)
            .Select(position => StanceWords.Verb(InterfaceWords.English, position.Stance))
            .ToHashSet(StringComparer.Ordinal);
        var inOrder = positions.Where(position => position.IsOwn)
            .Concat(positions.Where(position =>
                !position.IsOwn && !own.Contains(StanceWords.Verb(InterfaceWords.English, position.Stance))));
        return string.Join(", ", inOrder.Select(Stance).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<MarkView> Marks(
        PageBuilder builder, TimeScale scale, int at, Timed<Position>[][] marks) =>
        marks.Select((mark, index) => Mark(builder, scale, at, mark, Rise(index, marks.Length) * Distance / 2));

    private static MarkView Mark(PageBuilder builder, TimeScale scale, int at, Timed<Position>[] same, int rise)
    {
        var first = same[0];
        var stances = same.Select(item => StanceWithReading(item.Item)).Distinct(StringComparer.Ordinal);
        string? url = same
            .Select(item => builder.AddressOf(new Statement(item.Item.Source, item.Item.Passage)))
            .FirstOrDefault(address => address is not null);
        return new MarkView(
            at, Shape(first.Item.Stance.Polarity), Radius, $"{first.Words}: {string.Join(", ", stances)}", url, rise,
            Range: scale.Range(first.Spot), Hollow: !first.Item.IsOwn);
    }

    private static string Stance(Position position) =>
        StanceWords.Verb(InterfaceWords.English, position.Stance) + (position.IsOwn ? "" : " (reported)");

    private static string StanceWithReading(Position position) =>
        Stance(position) + (position.IsReading ? " (curators’ reading)" : "");

    /// <summary>The party's role, and its silence if it has not spoken.</summary>
    /// <param name="isReported">
    /// True if others report its position, or if somebody who belongs to it has one. Neither is an answer by the party.
    /// </param>
    private static string Note(Corpus corpus, Demand demand, ActorId party, bool hasSpoken, bool isReported)
    {
        bool asks = demand.By.Any(one => one.Value == party);
        bool isAsked = demand.To.Any(one => one.Value == party);
        return (asks, isAsked, hasSpoken) switch
        {
            (true, _, true) => "claimant",
            (true, _, false) => $"claimant: {InterfaceWords.English.NoOwnWord}",
            (_, true, true) => "addressee",
            (_, true, false) => $"addressee: {(isReported ? InterfaceWords.English.NoOwnWord : InterfaceWords.English.NoAnswer)}",
            _ => RoleWords.On(InterfaceWords.English, demand, party, corpus),
        };
    }
}
