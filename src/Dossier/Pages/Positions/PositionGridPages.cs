using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Positions;

/// <summary>
/// Where the parties stand: the grid of the edition's day, and those of the days on which most changed.
/// </summary>
internal static class PositionGridPages
{
    // The page has a table of all rows for each day, so more rows and days would make it too long.
    private const int MostDemands = 30;
    private const int MostDays = 12;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Positions, corpus.Demands, Compose, MostDemands);

    private static PositionGridPageView Compose(PageBuilder builder, IReadOnlyList<Demand> demands, PagerView? pager)
    {
        var words = builder.Words;
        var edition = builder.Corpus.Settings.Edition;
        var grid = new PositionGrid(builder, demands);
        var turns = StandingRules.TurningPoints(grid.Positions);
        var days = Days(words, grid, turns, edition);
        string description = Descriptions.DescribeList(
            words, builder.Corpus.Settings.Title, words.GridDescribed(words.Dates.Words(edition)), pager);
        string title = Descriptions.Title(words, words.GridTitle, pager);
        return new PositionGridPageView(
            builder.Frame(title, description, SitePaths.Positions, [], PageSubject.List(pager)),
            words.GridTitle, words.GridLead, [.. Notices(words, grid, turns)], demands.Count == 0 ? [] : days, pager)
        {
            Sections = PageSection.ComposeAll(Sections(builder)),
        };
    }

    // The figure counts all demands of the dossier, so only the first page of the list has it.
    private static IEnumerable<PageSection> Sections(PageBuilder builder)
    {
        var answers = builder.Path == SitePaths.Positions ? PairFigures.Draw(builder) : null;
        yield return PageSection.CreateWhole(
            "answers", builder.Words.PairsTitle, answers is null,
            () => new PairsSectionView(answers!));
    }

    private static ImmutableArray<GridDayView> Days(
        InterfaceWords words, PositionGrid grid, ImmutableArray<TurningPoint> turns, EdtfDate edition)
    {
        var ofEdition = turns.FirstOrDefault(turn => turn.Day == edition.Latest)
            ?? new TurningPoint(edition.Latest, []);
        string editionWords = words.Dates.Words(edition);
        ImmutableArray<NamedDay> days =
        [
            new(
                ofEdition, words.GridAsOfEdition(editionWords), editionWords,
                GridDayWords.Id(new TurningPoint(edition.Latest, [])), OfEdition(words, turns, edition.Latest)),
            .. turns.Where(turn => turn.Day != edition.Latest)
                .OrderByDescending(turn => turn.Changes.Length)
                .ThenByDescending(turn => turn.Day)
                .Take(MostDays)
                .OrderByDescending(turn => turn.Day)
                .Select(turn => NamedDay.From(words, turn)),
        ];
        return [.. days.Select(View)];

        GridDayView View(NamedDay day, int index) => new(
            day.Id, day.Title, day.Words, day.Changes, Link(index + 1), Link(index - 1),
            grid.Parties, grid.On(day.Turn))
        {
            Few = grid.FewFrom < grid.Parties.Length ? words.GridFew(grid.Parties.Length - grid.FewFrom) : null,
            FewFrom = grid.FewFrom,
        };

        LinkView? Link(int index) => index >= 0 && index < days.Length
            ? new LinkView(days[index].Words, "#" + days[index].Id, RecordKind.Page)
            : null;
    }

    private sealed record NamedDay(TurningPoint Turn, string Title, string Words, string Id, string Changes)
    {
        public static NamedDay From(InterfaceWords words, TurningPoint turn) => new(
            turn, GridDayWords.Title(words, turn), GridDayWords.Day(words, turn), GridDayWords.Id(turn),
            GridDayWords.Changes(words, turn));
    }

    private static string OfEdition(InterfaceWords words, ImmutableArray<TurningPoint> turns, long day) => turns switch
    {
        [] => words.GridWithoutOwnPosition,
        [.., var last] when last.Day == day => GridDayWords.Changes(words, last),
        [.., var last] => words.GridUnchangedSince(GridDayWords.Day(words, last)),
    };

    private static IEnumerable<string> Notices(
        InterfaceWords words, PositionGrid grid, ImmutableArray<TurningPoint> turns)
    {
        if (grid.PartiesLeftOut > 0)
            yield return words.GridPartiesLeftOut(grid.PartiesLeftOut, $"{grid.Parties.Length}");

        int knownDays = turns.Count(GridDayWords.IsKnown);
        int unknownDays = turns.Length - knownDays;
        if (turns.Length <= MostDays)
            yield break;
        yield return unknownDays == 0
            ? words.GridDaysLeftOut(knownDays, $"{MostDays}")
            : words.GridUnknownDaysLeftOut(knownDays, words.TimesOnUnknownDay(unknownDays), $"{MostDays}");
    }
}
