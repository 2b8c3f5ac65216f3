using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>How a demand's history turned: a lane for each party, its positions on it, and a line until the next.</summary>
internal static class HistoryFigures
{
    private const int Fewest = 3;
    private const int MostParties = 10;
    private const int MostStories = 3;

    /// <summary>Null where there is too little to see.</summary>
    public static LaneFigureView? Of(Sheet sheet, Demand demand)
    {
        var edition = sheet.Corpus.Masthead.Edition;
        var positions = sheet.Corpus.PositionsOn(demand.DemandId).Where(position => position.Day <= edition.Latest)
            .Select(position => new Timed<Position>(position, Spot(position), DateWords.DayOnly(position.When).Text)).ToArray();
        if (positions.Length < Fewest || positions.DistinctBy(item => item.Spot.At).Take(2).Count() < 2)
            return null;
        var scale = TimeScale.Over(positions.Select(item => item.Spot).Append(TimeSpot.OfDay(edition.Latest)));
        var lanes = Parties(demand, positions).Take(MostParties)
            .Select(party => HistoryLane.Of(sheet, scale, demand, party, [.. positions.Where(item => item.Item.Party == party)])).ToImmutableArray();
        return new LaneFigureView(Caption(sheet, demand, positions, scale), scale.Axis(), null, lanes);
    }

    /// <summary>No later than its source appeared.</summary>
    public static TimeSpot Spot(Position position) => TimeSpot.Of(position.When, position.Source.Draft.Issued.Latest);

    // Who asks, who is asked, who else has a position; of each the first to speak first.
    private static IEnumerable<ActorId> Parties(Demand demand, Timed<Position>[] positions)
    {
        var spoke = positions.OrderBy(item => item.Item.Day).Select(item => item.Item.Party).Distinct().ToArray();
        return InOrder(demand.By).Concat(InOrder(demand.To)).Concat(spoke).Distinct();

        IEnumerable<ActorId> InOrder(ImmutableArray<Text.Located<ActorId>> parties) =>
            parties.Select(party => party.Value).OrderBy(party => Array.IndexOf(spoke, party) is >= 0 and var at ? at : int.MaxValue);
    }

    private static string Caption(Sheet sheet, Demand demand, Timed<Position>[] positions, TimeScale scale)
    {
        var silent = PositionViews.Silent(sheet.Corpus, demand);
        var own = positions.Where(item => item.Item.IsOwn).ToLookup(item => item.Item.Party);
        var stories = Parties(demand, positions).Where(own.Contains).Take(MostStories).Select(party => Story(sheet, party, [.. own[party]]));
        string silence = silent.Length is > 0 and <= MostStories ? $"{Plurals.Capitalised(SilenceWords.NoOwnWord)}: {string.Join(", ", silent.Select(party => Isolation.Of(sheet.Link(party).Text)))}." : "";
        return string.Join(' ', stories.Append(silence).Append(TimelineFigures.CutWords(scale).TrimStart()).Where(sentence => sentence.Length > 0));
    }

    // “X: from “raises” (13 December 2021) to “restates” (22 December 2021).”
    private static string Story(Sheet sheet, ActorId party, Timed<Position>[] positions)
    {
        var days = positions.GroupBy(item => item.Item.Day).Select(day => (Word: Word(day), When: When(day))).ToArray();
        bool isOneWord = days.All(day => day.Word == days[0].Word);
        string told = (days.Length, isOneWord, IsInOrder(positions)) switch
        {
            (1, _, _) => $"{days[0].Word} ({days[0].When})",
            (_, true, true) => $"{days[0].Word} (first {days[0].When}, last {days[^1].When})",
            (_, true, false) => $"{days[0].Word} ({days[0].When}; {days[^1].When}); the exact order is not known",
            (_, false, true) => $"from {days[0].Word} ({days[0].When}) to {days[^1].Word} ({days[^1].When})",
            _ => $"{days[0].Word} ({days[0].When}), {days[^1].Word} ({days[^1].When}); the exact order is not known",
        };
        return $"{Isolation.Of(sheet.Link(party).Text)}: {told}.";
    }

    // However the dates are read, what is listed first was before all else, and what is listed last after it.
    private static bool IsInOrder(Timed<Position>[] positions)
    {
        var (first, last) = (positions.Min(item => item.Item.Day), positions.Max(item => item.Item.Day));
        long beginningOfLast = positions.Where(item => item.Item.Day == last).Min(item => item.Item.Days.First);
        return positions.All(item => item.Item.Day == first || item.Item.Days.First > first)
            && positions.All(item => item.Item.Day == last || item.Item.Day < beginningOfLast);
    }

    private static string Word(IEnumerable<Timed<Position>> day) =>
        string.Join(" and ", StandingWords.Of(day.Select(item => item.Item)).Select(word => $"“{word.Position.Stance.Words}”{(word.Position.IsReading ? " in the curators’ reading" : "")}"));

    private static string When(IEnumerable<Timed<Position>> day) => string.Join(", ", day.Select(item => item.Words).Distinct(StringComparer.Ordinal));
}
