using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Figures;

/// <summary>How a demand's history turned: a lane for each party, its positions on it, and a line until the next.</summary>
internal static class HistoryFigures
{
    private const int Fewest = 3;
    private const int MostParties = 10;
    private const int MostStories = 3;
    private const int MostPairs = 100;

    private const string OthersUncertain = "; the place of others in this order is not certain";

    /// <summary>How much is certain of the order in which a party took its positions: all, only that of the first and the last, or nothing.</summary>
    private enum Order { Certain, OfThese, Open }

    /// <summary>Null where there is too little to see.</summary>
    public static LaneFigureView? Draw(PageBuilder builder, Demand demand)
    {
        var edition = builder.Corpus.Settings.Edition;
        var positions = builder.Corpus.PositionsOn(demand.DemandId).Where(position => position.Day <= edition.Latest)
            .Select(position => new Timed<Position>(position, Spot(position), DateWords.DayOnly(position.When).Text)).ToArray();
        if (positions.Length < Fewest || positions.DistinctBy(item => item.Spot.At).Take(2).Count() < 2)
            return null;
        var scale = TimeScale.Over(positions.Select(item => item.Spot).Append(TimeSpot.FromDay(edition.Latest)));
        var lanes = Parties(demand, positions).Take(MostParties)
            .Select(party => HistoryLane.Draw(builder, scale, demand, party, [.. positions.Where(item => item.Item.Party == party)])).ToImmutableArray();
        return new LaneFigureView(Caption(builder, demand, positions, scale), scale.Axis(), null, lanes);
    }

    /// <summary>No later than its source appeared.</summary>
    public static TimeSpot Spot(Position position) => TimeSpot.FromDate(position.When, position.Source.Draft.Issued.Latest);

    // Who asks, who is asked, who else has a position; of each the first to speak first.
    private static IEnumerable<ActorId> Parties(Demand demand, Timed<Position>[] positions)
    {
        var spoke = positions.OrderBy(item => item.Item.Day).Select(item => item.Item.Party).Distinct().ToArray();
        return InOrder(demand.By).Concat(InOrder(demand.To)).Concat(spoke).Distinct();

        IEnumerable<ActorId> InOrder(ImmutableArray<Text.Located<ActorId>> parties) =>
            parties.Select(party => party.Value).OrderBy(party => Array.IndexOf(spoke, party) is >= 0 and var at ? at : int.MaxValue);
    }

    private static string Caption(PageBuilder builder, Demand demand, Timed<Position>[] positions, TimeScale scale)
    {
        var silent = PositionViews.Silent(builder.Corpus, demand);
        var own = positions.Where(item => item.Item.IsOwn).ToLookup(item => item.Item.Party);
        var stories = Parties(demand, positions).Where(own.Contains).Take(MostStories).Select(party => Story(builder, party, [.. own[party]]));
        string silence = silent.Length is > 0 and <= MostStories ? $"{Plurals.Capitalised(SilenceWords.NoOwnWord)}: {string.Join(", ", silent.Select(party => BidiIsolation.Isolate(builder.Link(party).Text)))}." : "";
        return string.Join(' ', stories.Append(silence).Append(TimelineFigures.CutWords(scale).TrimStart()).Where(sentence => sentence.Length > 0));
    }

    // “X: from “raises” (13 December 2021) to “restates” (22 December 2021).”
    private static string Story(PageBuilder builder, ActorId party, Timed<Position>[] positions)
    {
        Timed<Position>[][] days = [.. positions.GroupBy(item => item.Item.Day).Select(day => day.ToArray())];
        var (first, last) = ((Word: Word(days[0]), When: When(days[0])), (Word: Word(days[^1]), When: When(days[^1])));
        bool isOneWord = days.All(day => Word(day) == first.Word);
        string told = (days.Length, isOneWord, OrderOf(builder.Corpus, days)) switch
        {
            (1, _, _) => $"{first.Word} ({first.When})",
            (_, true, Order.Certain) => $"{first.Word} (first {first.When}, last {last.When})",
            (_, false, Order.Certain) => $"from {first.Word} ({first.When}) to {last.Word} ({last.When})",
            (_, true, Order.OfThese) => $"{first.Word} ({first.When}, later {last.When}){OthersUncertain}",
            (_, false, Order.OfThese) => $"{first.Word} ({first.When}), later {last.Word} ({last.When}){OthersUncertain}",
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
        bool isFirstBefore = first.Length * last.Length <= MostPairs
            && first.All(one => last.All(other => CertainOrder.IsBefore(corpus, one.Item, other.Item)));
        return isFirstBefore ? days.Length == 2 ? Order.Certain : Order.OfThese : Order.Open;
    }

    // However the dates are read, what is listed first was before all else, and what is listed last after it.
    private static bool AreInOrder(Timed<Position>[][] days)
    {
        var (first, last) = (days[0][0].Item.Day, days[^1][0].Item.Day);
        long beginningOfLast = days[^1].Min(item => item.Item.Days.First);
        return days.All(day => day[0].Item.Day == first || day.All(item => item.Item.Days.First > first))
            && days.All(day => day[0].Item.Day == last || day[0].Item.Day < beginningOfLast);
    }

    private static string Word(IEnumerable<Timed<Position>> day) =>
        string.Join(" and ", StandingWords.Summarise(day.Select(item => item.Item)).Select(word => $"“{word.Position.Stance.Words}”{(word.Position.IsReading ? " in the curators’ reading" : "")}"));

    private static string When(IEnumerable<Timed<Position>> day) => string.Join(", ", day.Select(item => item.Words).Distinct(StringComparer.Ordinal));
}
