using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Dates;
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

    private const string OthersUncertain = "; the place of others in this order is not certain";

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
            .Select(Timed)
            .ToArray();
        if (positions.Length < Fewest || positions.DistinctBy(item => item.Spot.At).Take(2).Count() < 2)
            return null;
        var scale = TimeScale.Over(positions.Select(item => item.Spot).Append(TimeSpot.FromDay(edition.Latest)));
        var byParty = positions.ToLookup(item => item.Item.Party);
        var lanes = Parties(demand, positions)
            .Take(MostParties)
            .Select(party => HistoryLane.Draw(builder, scale, demand, party, [.. byParty[party]]));
        return new LaneFigureView(Caption(builder, demand, positions, scale), scale.Axis(), null, [.. lanes]);
    }

    private static Timed<Position> Timed(Position position) =>
        new(position, Spot(position), InterfaceWords.English.Dates.DayOnly(position.When).Text);

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
        var sentences = stories.Append(silence).Append(TimelineFigures.CutWords(scale).TrimStart());
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Silence(PageBuilder builder, IEnumerable<ActorId> silent)
    {
        var names = silent.Select(party => BidiIsolation.Isolate(builder.Link(party).Text));
        return $"{Plurals.Capitalised(InterfaceWords.English.NoOwnWord)}: {string.Join(", ", names)}.";
    }

    // “X: from “raises” (13 December 2021) to “restates” (22 December 2021).”
    private static string Story(PageBuilder builder, ActorId party, Timed<Position>[] positions)
    {
        Timed<Position>[][] days = [.. positions.GroupBy(item => item.Item.Day).Select(day => day.ToArray())];
        var first = (Word: Word(days[0]), When: When(days[0]));
        var last = (Word: Word(days[^1]), When: When(days[^1]));
        bool isOneWord = days.All(day => Word(day) == first.Word);
        string told = (days.Length, isOneWord, OrderOf(builder.Corpus, days)) switch
        {
            (1, _, _) => $"{first.Word} ({first.When})",
            (_, true, Order.Certain) => $"{first.Word} (first {first.When}, last {last.When})",
            (_, false, Order.Certain) => $"from {first.Word} ({first.When}) to {last.Word} ({last.When})",
            (_, true, Order.FirstAndLast) => $"{first.Word} ({first.When}, later {last.When}){OthersUncertain}",
            (_, false, Order.FirstAndLast) =>
                $"{first.Word} ({first.When}), later {last.Word} ({last.When}){OthersUncertain}",
            (_, true, _) => $"{first.Word} ({first.When}; {last.When}); the dates leave their order open",
            _ => $"{first.Word} ({first.When}), {last.Word} ({last.When}); the dates leave their order open",
        };
        return $"{BidiIsolation.Isolate(builder.Link(party).Text)}: {told}.";
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

    private static string Word(IEnumerable<Timed<Position>> day)
    {
        var words = StandingWords.Summarise(day.Select(item => item.Item));
        return string.Join(" and ", words.Select(word => Quoted(word.Position)));
    }

    private static string Quoted(Position position) =>
        $"“{StanceWords.Verb(InterfaceWords.English, position.Stance)}”{(position.IsReading ? " in the curators’ reading" : "")}";

    private static string When(IEnumerable<Timed<Position>> day) =>
        string.Join(", ", day.Select(item => item.Words).Distinct(StringComparer.Ordinal));
}
