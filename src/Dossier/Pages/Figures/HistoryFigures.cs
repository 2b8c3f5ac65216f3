using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>
/// The history of a demand as a figure: a lane for each party has its positions, and a line from each to the next.
/// </summary>
internal static class HistoryFigures
{
    private const int Fewest = 3;
    private const int MostParties = 10;
    private const int MostStories = 3;
    private const int MostPairs = 100;

    /// <summary>
    /// How much of the order in which a party took its positions is certain: all of it, only which was the first and
    /// which the last, or nothing.
    /// </summary>
    private enum Order { Certain, FirstAndLast, Open }

    /// <summary>Null if there is too little to see.</summary>
    public static LaneFigureView? Draw(PageBuilder builder, Demand demand)
    {
        var edition = builder.Corpus.Settings.Edition;
        var positions = builder.Corpus.PositionsOn(demand.DemandId)
            .Where(position => position.Day <= edition.Latest)
            .Select(position => Timed(builder.Words, position))
            .ToArray();
        if (positions.Length < Fewest || positions.DistinctBy(item => item.Spot.At).Take(2).Count() < 2)
            return null;
        var scale = TimeScale.Over(
            builder.Words, positions.Select(item => item.Spot).Append(TimeSpot.FromDay(edition.Latest)));
        var byParty = positions.ToLookup(item => item.Item.Party);
        var lanes = Parties(demand, positions)
            .Take(MostParties)
            .Select(party => HistoryLane.Draw(builder, scale, demand, party, [.. byParty[party]]))
            .ToImmutableArray();
        return new LaneFigureView(Caption(builder, demand, positions, scale), scale.Axis(), null, lanes)
        {
            Key = FigureKeyView.Of(lanes.SelectMany(lane => lane.Marks)),
        };
    }

    private static Timed<Position> Timed(InterfaceWords words, Position position) =>
        new(position, Spot(position), words.Dates.DayOnly(position.When).Text);

    /// <summary>The position's place in time, which is no later than the day on which its source appeared.</summary>
    public static TimeSpot Spot(Position position) =>
        TimeSpot.FromDate(position.When, position.Source.Draft.Issued.Latest);

    // The claimants, then the addressees, then others with a position. Within each group, those who spoke first come
    // first.
    private static IEnumerable<ActorId> Parties(Demand demand, Timed<Position>[] positions)
    {
        var spoke = positions.OrderBy(item => item.Item.Day).Select(item => item.Item.Party).Distinct().ToArray();
        return InOrder(demand.By).Concat(InOrder(demand.To)).Concat(spoke).Distinct();

        IEnumerable<ActorId> InOrder(ImmutableArray<Text.Located<ActorId>> parties) =>
            parties.Select(party => party.Value).OrderBy(Rank);

        int Rank(ActorId party)
        {
            int index = Array.IndexOf(spoke, party);
            return index >= 0 ? index : int.MaxValue;
        }
    }

    private static string Caption(PageBuilder builder, Demand demand, Timed<Position>[] positions, TimeScale scale)
    {
        var silent = StandingViews.Silent(builder.Corpus, demand);
        var own = positions.Where(item => item.Item.IsOwn).ToLookup(item => item.Item.Party);
        var stories = Parties(demand, positions)
            .Where(own.Contains)
            .Take(MostStories)
            .Select(party => Story(builder, party, [.. own[party]]));
        string silence = silent.Length is > 0 and <= MostStories ? Silence(builder, silent) : "";
        var sentences = stories.Append(silence).Append(TimelineFigures.CutWords(builder.Words, scale));
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Silence(PageBuilder builder, IEnumerable<ActorId> silent)
    {
        var names = silent.Select(party => BidiIsolation.Isolate(builder.Link(party).Text));
        return builder.Words.HistoryWithoutOwnWord(builder.Words.JoinCommas(names));
    }

    // “X: from “raises” (13 December 2021) to “restates” (22 December 2021).”
    private static string Story(PageBuilder builder, ActorId party, Timed<Position>[] positions)
    {
        Timed<Position>[][] days = [.. positions.GroupBy(item => item.Item.Day).Select(day => day.ToArray())];
        var words = builder.Words;
        string name = BidiIsolation.Isolate(builder.Link(party).Text);
        var (stance, when) = (Stance(words, days[0]), When(words, days[0]));
        var (last, lastWhen) = (Stance(words, days[^1]), When(words, days[^1]));
        bool isOneStance = days.All(day => Stance(words, day) == stance);
        return (days.Length, isOneStance, OrderOf(builder.Corpus, days)) switch
        {
            (1, _, _) => words.HistoryOnce(name, stance, when),
            (_, true, Order.Certain) => words.HistoryOfOneStance(name, stance, when, lastWhen),
            (_, false, Order.Certain) => words.HistoryOfTwoStances(name, stance, when, last, lastWhen),
            (_, true, Order.FirstAndLast) => words.HistoryOfOneStanceOthersUncertain(name, stance, when, lastWhen),
            (_, false, Order.FirstAndLast) =>
                words.HistoryOfTwoStancesOthersUncertain(name, stance, when, last, lastWhen),
            (_, true, _) => words.HistoryOfOneStanceUnordered(name, stance, when, lastWhen),
            _ => words.HistoryOfTwoStancesUnordered(name, stance, when, last, lastWhen),
        };
    }

    private static Order OrderOf(Corpus corpus, Timed<Position>[][] days)
    {
        if (AreInOrder(days))
            return Order.Certain;
        var (first, last) = (days[0], days[^1]);
        bool isFirstBeforeLast = first.Length * last.Length <= MostPairs
            && first.All(one => last.All(other => CertainOrder.IsBefore(corpus, one.Item, other.Item)));
        if (!isFirstBeforeLast)
            return Order.Open;
        return days.Length == 2 ? Order.Certain : Order.FirstAndLast;
    }

    // True if the day that is listed first was before all others, and the day that is listed last after them, whatever
    // the exact dates within the known limits were.
    private static bool AreInOrder(Timed<Position>[][] days)
    {
        var (first, last) = (days[0][0].Item.Day, days[^1][0].Item.Day);
        long beginningOfLast = days[^1].Min(item => item.Item.Days.First);
        return days.All(day => day[0].Item.Day == first || day.All(item => item.Item.Days.First > first))
            && days.All(day => day[0].Item.Day == last || day[0].Item.Day < beginningOfLast);
    }

    private static string Stance(InterfaceWords words, IEnumerable<Timed<Position>> day) =>
        words.JoinAnd(StandingWords.Summarise(day.Select(item => item.Item))
            .Select(word => Quoted(words, word.Position)));

    private static string Quoted(InterfaceWords words, Position position) => position.IsReading
        ? words.StanceQuotedReading(StanceWords.Verb(words, position.Stance))
        : words.Quoted(StanceWords.Verb(words, position.Stance));

    private static string When(InterfaceWords words, IEnumerable<Timed<Position>> day) =>
        words.JoinCommas(day.Select(item => item.Words).Distinct(StringComparer.Ordinal));
}
