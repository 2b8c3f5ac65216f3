using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>One party's positions on one demand in order of time.</summary>
internal static class HistoryLane
{
    private const int Radius = 6;
    private const int Beside = 13;

    public static LaneView Draw(PageBuilder builder, TimeScale scale, Demand demand, ActorId party, Timed<Position>[] positions)
    {
        var groups = positions.GroupBy(item => (item.Spot, item.Words, item.Item.IsOwn, item.Item.Stance.Polarity)).ToArray();
        var own = groups.Where(group => group.Key.IsOwn).GroupBy(group => group.Key.Spot).OrderBy(turn => turn.First().First().Item.Day).ToArray();
        int end = scale.At(builder.Corpus.Settings.Edition.Latest);
        var lines = own.Select((turn, index) => (
            From: scale.At(turn.Key), To: index + 1 < own.Length ? scale.At(own[index + 1].Key) : end,
            Polarity: Polarity([.. turn.SelectMany(group => group).Select(item => item.Item)], positions.Select(item => item.Item))));
        var link = builder.Link(party);
        return new LaneView(
            link, link.Text, Note(builder.Corpus, demand, party, own.Length > 0, groups.Length > 0 || PartViews.Any(builder.Corpus, demand, party)),
            [.. groups.GroupBy(group => scale.At(group.Key.Spot)).SelectMany(place => place.Select((group, index) => Mark(builder, scale, place.Key, [.. group], Rise(index, place.Count()) * Beside / 2)))],
            [.. lines.SelectMany(line => scale.Line(line.From, line.To, line.Polarity))],
            StanceLabels.Place([.. groups.GroupBy(group => scale.At(group.Key.Spot)).OrderBy(place => place.Key)
                .Select(place => (place.Key, Words([.. place.SelectMany(group => group).Select(item => item.Item)])))]),
            Data: null);
    }

    // A claim stands on, whatever its party says later that is neither for nor against.
    private static PolarityKind Polarity(Position[] turn, IEnumerable<Position> all)
    {
        bool isOpen = turn.All(position => position.Stance.Polarity == PolarityKind.Open);
        return isOpen && StandingRules.On(turn.Max(position => position.Day), all).Any(position => position.Stance.IsClaim)
            ? PolarityKind.For
            : Shared(turn.Select(position => position.Stance.Polarity));
    }

    /// <summary>What a line of several polarities is: neither.</summary>
    public static PolarityKind Shared(IEnumerable<PolarityKind> polarities) =>
        polarities.Distinct().ToArray() is [var one] ? one : PolarityKind.Open;

    /// <summary>In halves of a step: several at one place stand one above the other, about its middle.</summary>
    public static int Rise(int index, int count) => count - 1 - (index * 2);

    public static MarkShape Shape(PolarityKind polarity) => polarity switch
    {
        PolarityKind.For => MarkShape.Dot,
        PolarityKind.Against => MarkShape.Cross,
        _ => MarkShape.Ring,
    };

    // What the party says itself needs nobody to report it.
    private static string Words(Position[] positions)
    {
        var own = positions.Where(position => position.IsOwn).Select(position => position.Stance.Words).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", own.Concat(positions.Where(position => !position.IsOwn && !own.Contains(position.Stance.Words, StringComparer.Ordinal)).Select(Stance).Distinct(StringComparer.Ordinal)));
    }

    private static string Stance(Position position) => position.IsOwn ? position.Stance.Words : $"{position.Stance.Words} (reported)";

    private static string WithReading(Position position) => Stance(position) + (position.IsReading ? " (curators’ reading)" : "");

    private static MarkView Mark(PageBuilder builder, TimeScale scale, int at, Timed<Position>[] same, int rise) => new(
        at, Shape(same[0].Item.Stance.Polarity), Radius,
        $"{same[0].Words}: {string.Join(", ", same.Select(item => WithReading(item.Item)).Distinct(StringComparer.Ordinal))}",
        same.Select(item => builder.AddressOf(new Statement(item.Item.Source, item.Item.Passage))).FirstOrDefault(url => url is not null),
        rise, Range: scale.Range(same[0].Spot), Hollow: !same[0].Item.IsOwn);

    private static string Note(Corpus corpus, Demand demand, ActorId party, bool hasSpoken, bool isTold)
    {
        // What others report of it is on the lane, and who belongs to it has a lane of its own; neither is its answer.
        bool asks = demand.By.Any(one => one.Value == party);
        bool isAsked = demand.To.Any(one => one.Value == party);
        return (asks, isAsked, hasSpoken) switch
        {
            (true, _, true) => "claimant",
            (true, _, false) => $"claimant: {SilenceWords.NoOwnWord}",
            (_, true, true) => "addressee",
            (_, true, false) => $"addressee: {(isTold ? SilenceWords.NoOwnWord : SilenceWords.NoAnswer)}",
            _ => RoleWords.On(demand, party, corpus),
        };
    }
}
